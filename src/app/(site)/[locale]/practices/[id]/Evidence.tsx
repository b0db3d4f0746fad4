import type { GoodPractice } from '@/src/payload-types'
import type { UseRead } from '@/src/queries/usesOf'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Status } from '@/src/ui/Status'

type Props = {
  visit: MemberVisit
  doc: Pick<GoodPractice, 'evidence' | 'evaluation'>
  uses: readonly UseRead[]
}

/** How well it is borne out, as a sentence: by how many uses, of how many operators, with what result. */
export function Evidence({ visit: { locale, words }, doc, uses }: Props) {
  const { texts } = words
  const level = doc.evidence ?? 'reported'
  const operators = new Set(uses.flatMap(({ actor }) => actor?.id ?? [])).size
  const good = uses.filter(({ result }) => result === 'worked').length
  const said =
    level === 'reported' && uses.length
      ? texts.reportedUses(uses.length)
      : texts.evidence[level](uses.length, operators, good)
  const { source, on } = doc.evaluation ?? {}
  const day = on ? datesIn(locale).date(new Date(on)) : ''
  return (
    <Status
      tone={level === 'reported' ? 'waiting' : 'open'}
      since={source && texts.evaluatedBy(source, day)}
    >
      {said}
    </Status>
  )
}
