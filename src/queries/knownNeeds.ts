import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Need } from '@/src/payload-types'
import type { Asking } from './asking'
import { everyDoc } from './everyDoc'

export type KnownNeed = {
  id: string
  code: string
  label: string
  parent: string | null
  sensitive: boolean
  /** Every other word people use for it, in the three languages. */
  words: string[]
}
/** A family of needs: its head, and those that stand under it. */
export type NeedFamily = { head: KnownNeed; below: KnownNeed[] }

/** What can an entrepreneur need? In families, in the order of the reader's alphabet. */
export async function knownNeeds({ payload, user, locale }: Asking): Promise<NeedFamily[]> {
  const as = payloadAs(payload, user, { locale })
  const docs = await everyDoc<Need>((page) =>
    as.find({ collection: 'needs', depth: 0, limit: 100, page, sort: 'code' }),
  )
  const byLabel = new Intl.Collator(locale).compare
  const needs = docs.map(asKnown).sort((a, b) => byLabel(a.label, b.label))
  return needs
    .filter(({ parent }) => parent === null)
    .map((head) => ({ head, below: needs.filter(({ parent }) => parent === head.id) }))
}

const asKnown = ({ id, code, label, parent, sensitive, synonyms }: Need): KnownNeed => ({
  id,
  code,
  label,
  parent: idOf(parent),
  sensitive: Boolean(sensitive),
  words: [synonyms?.fr, synonyms?.nl, synonyms?.en].flatMap((words) => words ?? []),
})

/** The same, one after the other. */
export const allOf = (families: readonly NeedFamily[]): KnownNeed[] =>
  families.flatMap(({ head, below }) => [head, ...below])
