import { createElement, type ReactNode } from 'react'
import { now } from '@/src/clocks/now'
import { decisionSaid } from '@/src/i18n/decisionSaid'
import { uncapital } from '@/src/i18n/numbers'
import type { Card } from '@/src/queries/cardsOf'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Time } from '@/src/ui/Time'
import type { Hit } from './HitLine'

/** "Bonne pratique, éprouvée": what it is, and how well it is borne out. */
export function kindSaid({ words }: MemberVisit, { collection }: Hit, card: Card): string {
  const { hit } = words.knowledge
  const { kind } = words.search
  const { evidence, outputKind, decisionKind } = words.knowledgeCodes
  switch (collection) {
    case 'good-practices':
      return [
        kind[card.form === 'experience' ? 'experience' : 'practice'],
        card.evidence && evidence[card.evidence].toLowerCase(),
      ]
        .filter(Boolean)
        .join(', ')
    case 'outputs':
      return card.outputKind ? outputKind[card.outputKind] : kind.output
    case 'decisions':
      return card.decision ? decisionKind[card.decision.kind] : kind.decision
    case 'expertise':
      return card.expertiseKind === 'request' ? hit.asked : hit.offered
    case 'services':
      return kind.service
    case 'actors':
      return kind.actor
  }
}

/** Why it was found: where the words stand as they were typed, else through which other word. */
export function whySaid({ words }: MemberVisit, { why, passages }: Hit): string[] {
  const { hit } = words.knowledge
  const fields: Record<string, string> = hit.fields
  const where = [
    ...new Set(
      passages.flatMap(({ field, marks }) => (marks.length ? [fields[field] ?? hit.other] : [])),
    ),
  ]
  const found = where.length ? [hit.where(where.slice(0, 2).join(hit.and))] : []
  const through = why.flatMap(({ term, matched, as }) => {
    if (as === 'word') return []
    if (as === 'stem') return [hit.stem(matched)]
    return [hit[as](matched, term)]
  })
  return [...found, ...new Set(through)].slice(0, 3)
}

/** What one needs to know before opening it: its date, its group, whether there is room. */
export function factsSaid(
  { locale, words }: MemberVisit,
  { collection, date }: Hit,
  card: Card,
): ReactNode[] {
  const { hit } = words.knowledge
  const dates = datesIn(locale)
  const dated = (iso: string, say: (day: string) => string): ReactNode => {
    const at = new Date(iso)
    return createElement(Time, { at, whole: true, children: say(dates.date(at)) })
  }
  const line = (...parts: ReactNode[]): ReactNode[] => {
    const said = parts.filter(Boolean)
    return said.length
      ? [createElement('span', null, ...said.flatMap((one, n) => (n ? [', ', one] : [one])), '.')]
      : []
  }
  switch (collection) {
    case 'good-practices':
    case 'outputs':
      return line(
        card.group ? hit.group(card.group) : card.actor,
        card.axis && hit.axis(card.axis).toLowerCase(),
        card.status === 'review-due' && card.reviewOn
          ? dated(card.reviewOn, (day) => uncapital(hit.due(day)))
          : date && dated(date, (day) => uncapital(hit.published(day))),
      )
    case 'services':
      return line(
        card.actor,
        card.capacity && uncapital(words.codes.capacity[card.capacity]),
        date && dated(date, hit.checked),
      )
    case 'decisions':
      return [
        ...line(
          card.meeting &&
            dated(card.meeting.startsAt, (day) => hit.meeting(card.meeting?.title ?? '', day)),
        ),
        ...(card.decision
          ? [decisionSaid(locale, card.decision, datesIn(locale).full, now()).text]
          : []),
      ]
    case 'expertise':
      return line(card.actor, date && dated(date, (day) => day))
    case 'actors':
      return []
  }
}
