import { tablesOut, type TableOut } from '@/src/queries/tableOut'

/** Of `only` these documents, where a list of the panel names them; else of all. */
export type TableAsked = { kind: TableOut; drafts: boolean; only: readonly string[] }

const uuid = /^[0-9a-f-]{36}$/

/** Which table the address asks for. */
export const tableAsked = (query: Record<string, unknown>): TableAsked => ({
  kind: tablesOut.find((one) => one === query.kind) ?? 'practices',
  drafts: query.drafts === 'yes',
  only: String(query.only ?? '')
    .split(',')
    .filter((id) => uuid.test(id))
    .slice(0, 200),
})

export const askedAgain = ({ kind, drafts, only }: TableAsked): string =>
  `kind=${kind}${drafts ? '&drafts=yes' : ''}${only.length ? `&only=${only.join(',')}` : ''}`
