import type { ActorKind } from '@/src/codes/people'
import { isLocale, type Locale } from '@/src/codes/languages'
import type { Stage } from '@/src/codes/situation'
import type { Typed } from '@/src/ui/formState'
import type { Tone } from '@/src/ui/Sign'
import { rankServices, type Offer, type Ranked } from '@/src/workflows/rankServices'

/** A service that may be chosen, with its words ready: this travels to the browser. */
export type Candidate = Offer & {
  id: string
  actor: { id: string; name: string; kind: ActorKind }
  tone: Tone
  status: string
  since: string
}
export type NeedFacts = { id: string; parent: string | null; sensitive: boolean }
/** What the page was opened with. */
export type Carried = { actor?: string; service?: string }
export type Facts = { needs: readonly NeedFacts[]; offers: readonly Candidate[]; carried: Carried }

export type Chosen = {
  need?: NeedFacts
  candidates: Ranked<Candidate>[]
  /** The place of each operator that has one, by its id. */
  ranks: Readonly<Record<string, number>>
  /** The operators, first first. */
  order: Candidate[]
  /** The language in which the text is read. */
  language: Locale
  consent: string
}

const mostCandidates = 6
const text = (value: Typed[string] | undefined): string => (typeof value === 'string' ? value : '')

/** What stands chosen in a form: the same on the server, from what was posted, and in the browser, from what is there. */
export function chosenIn(values: Typed, { needs, offers, carried }: Facts, locale: Locale): Chosen {
  const need = needs.find(({ id }) => id === values.need)
  const spoken = text(values['situation.language'])
  const given = text(values.rankedFor) === need?.id ? ranksIn(values) : {}
  const candidates = need ? candidatesFor(need, offers, values, carried, given) : []
  const ranks = need && text(values.rankedFor) !== need.id ? suggested(candidates, carried) : given
  return {
    need,
    candidates,
    ranks,
    order: inOrder(ranks).flatMap(
      (id) => candidates.find(({ offer }) => offer.actor.id === id)?.offer ?? [],
    ),
    language: isLocale(spoken) ? spoken : locale,
    consent: text(values.consent),
  }
}

/** The places given to operators; the names of their fields are `rank.` and the operator's id. */
export function ranksIn(values: Typed): Record<string, number> {
  const given = Object.entries(values).flatMap(([name, value]) => {
    const rank = Number(text(value))
    return name.startsWith('rank.') && rank >= 1 && rank <= 3
      ? [[name.slice('rank.'.length), rank]]
      : []
  })
  return Object.fromEntries(given) as Record<string, number>
}

export const inOrder = (ranks: Readonly<Record<string, number>>): string[] =>
  Object.keys(ranks).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))

/** One service of each operator that takes the need: the one asked for, else the best; those chosen are always there. */
function candidatesFor(
  need: NeedFacts,
  offers: readonly Candidate[],
  values: Typed,
  carried: Carried,
  ranks: Readonly<Record<string, number>>,
): Ranked<Candidate>[] {
  const { fitting, others } = rankServices(offers, {
    need: need.id,
    parent: need.parent,
    stage: (text(values['situation.stage']) || undefined) as Stage | undefined,
    language: text(values['situation.language']) || undefined,
    commune: text(values['person.address.municipality']) || undefined,
  })
  const all = [...fitting, ...others]
  const asked = all.find(({ offer }) => offer.id === carried.service)
  const best = [...(asked ? [asked] : []), ...all].filter(
    ({ offer }, at, list) => list.findIndex((one) => one.offer.actor.id === offer.actor.id) === at,
  )
  const kept = ({ offer }: Ranked<Candidate>) =>
    offer.actor.id in ranks || offer.actor.id === carried.actor
  return all
    .flatMap((one) => (best.includes(one) ? [one] : []))
    .filter((one, at) => at < mostCandidates || kept(one))
}

/** Before anybody has chosen: the operator one came for, else the one that fits best. */
function suggested(
  candidates: readonly Ranked<Candidate>[],
  { actor }: Carried,
): Record<string, number> {
  const first = candidates.find(({ offer }) => offer.actor.id === actor) ?? candidates[0]
  return first ? { [first.offer.actor.id]: 1 } : {}
}

/** What the text that is shown says: in which language, and naming whom. Posted beside it, so that nobody agrees to another. */
export const textShown = ({
  language,
  order,
}: Pick<Chosen, 'language'> & { order: readonly { actor: { id: string } }[] }): string =>
  `${language}:${order
    .slice(0, 3)
    .map(({ actor }) => actor.id)
    .join(',')}`
