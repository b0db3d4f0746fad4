import { wallTime } from '@/src/clocks/brussels'
import type { DecisionKind, DecisionOwner, DecisionStatus } from '@/src/codes/knowledge'
import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'

/** What a decision is told by; names as their reader may know them. */
export type DecisionFacts = {
  kind: DecisionKind
  status: DecisionStatus
  due: Date | null
  ownerKind: DecisionOwner
  owner: string | null
  group: string | null
  doneBy: readonly string[]
  changedAt: Date
}
export type DecisionStanding = 'in-force' | 'to-do' | 'late' | 'done' | 'dropped'
type Told = { stands: DecisionStanding; text: string }

/** Where a decision stands, in the one sentence that every page and paper says it with. */
export function decisionSaid(
  locale: Locale,
  facts: DecisionFacts,
  day: (at: Date) => string,
  now: Date,
): Told {
  const said = wordsIn(locale).meetings.decision
  const stands = standingOf(facts, now)
  const { due, changedAt, doneBy } = facts
  const who = whoSaid(locale, facts)
  const on = day(due ?? changedAt)
  const text = {
    'in-force': () => said.inForce(who),
    'to-do': () => (due ? said.todo(who, on) : said.todoUndated(who)),
    late: () => said.late(who, on),
    done: () => said.done(day(changedAt), doneBy.join(', ')),
    dropped: () => said.dropped(day(changedAt)),
  }
  return { stands, text: text[stands]() }
}

/** A decision without a day binds; an action, and whatever has a day, is to be done. */
function standingOf({ kind, status, due }: DecisionFacts, now: Date): DecisionStanding {
  if (status !== 'open') return status
  if (!due) return kind === 'decision' ? 'in-force' : 'to-do'
  return wallTime(due).day < wallTime(now).day ? 'late' : 'to-do'
}

function whoSaid(locale: Locale, { ownerKind, owner, group }: DecisionFacts): string {
  const { who } = wordsIn(locale).meetings.decision
  if (ownerKind === 'actor') return owner ?? who.someone
  return ownerKind === 'group' ? who.group(group ?? '') : who[ownerKind]
}
