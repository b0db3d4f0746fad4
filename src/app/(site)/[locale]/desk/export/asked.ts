import { tablesOut, type TableOut } from '@/src/queries/tableOut'

export type TableAsked = { kind: TableOut; drafts: boolean }

/** Which table the address asks for. */
export const tableAsked = (query: Record<string, unknown>): TableAsked => ({
  kind: tablesOut.find((one) => one === query.kind) ?? 'practices',
  drafts: query.drafts === 'yes',
})

export const askedAgain = ({ kind, drafts }: TableAsked): string =>
  `kind=${kind}${drafts ? '&drafts=yes' : ''}`
