import { capacities, type Capacity } from '@/src/codes/people'
import type { Stage } from '@/src/codes/situation'

/** What a service says of itself, as far as fitting goes. Needs by id; a list left empty sets no limit. */
export type Offer = {
  needs: readonly string[]
  stages: readonly string[]
  languages: readonly string[]
  communes: readonly string[]
  capacity: Capacity
  /** ISO-8601. */
  checkedOn?: string | null
  title: string
}

/** What is looked for; `family` holds the needs that stand under the same head, for what comes near. */
export type Wanted = {
  need: string
  parent?: string | null
  family?: readonly string[]
  stage?: Stage
  language?: string
  commune?: string
}

export type Criterion = 'need' | 'stage' | 'language' | 'commune'
export type Ranked<T extends Offer> = { offer: T; exact: boolean; lacks: readonly Criterion[] }

const within = (list: readonly string[], asked: string | undefined) =>
  !asked || list.length === 0 || list.includes(asked)

/** Whether a service takes the need itself, takes the family it stands in, or does not take it. */
function needOf({ needs }: Offer, { need, parent }: Wanted): 'exact' | 'family' | 'none' {
  if (needs.includes(need)) return 'exact'
  return parent && needs.includes(parent) ? 'family' : 'none'
}

/** How a service answers: what it lacks, in the order in which it weighs. */
export function fitOf<T extends Offer>(offer: T, wanted: Wanted): Ranked<T> {
  const need = needOf(offer, wanted)
  const holds: Record<Criterion, boolean> = {
    need: need !== 'none',
    stage: within(offer.stages, wanted.stage),
    language: within(offer.languages, wanted.language),
    commune: within(offer.communes, wanted.commune),
  }
  const lacks = (Object.keys(holds) as Criterion[]).filter((criterion) => !holds[criterion])
  return { offer, exact: need === 'exact', lacks }
}

const weights: Record<Criterion, number> = { need: 8, stage: 4, language: 2, commune: 1 }
const lacking = ({ lacks }: Ranked<Offer>) =>
  lacks.reduce((sum, criterion) => sum + weights[criterion], 0)
const room = ({ offer }: Ranked<Offer>) => capacities.indexOf(offer.capacity)
const freshness = ({ offer }: Ranked<Offer>) => offer.checkedOn ?? ''

/**
 * Need before stage, stage before language, language before commune; the need itself before its family; then who has room.
 * Between equals the one checked last comes first: keeping one's page true is worth more than a letter of the alphabet.
 */
const inOrder = (a: Ranked<Offer>, b: Ranked<Offer>): number =>
  lacking(a) - lacking(b) ||
  Number(b.exact) - Number(a.exact) ||
  room(a) - room(b) ||
  freshness(b).localeCompare(freshness(a)) ||
  a.offer.title.localeCompare(b.offer.title)

/** Those that fit, best first; and those that come near: they lack something, or take another need of the family. */
export function rankServices<T extends Offer>(
  offers: readonly T[],
  wanted: Wanted,
): { fitting: Ranked<T>[]; others: Ranked<T>[] } {
  const all = offers.map((offer) => fitOf(offer, wanted)).sort(inOrder)
  const near = ({ offer, lacks }: Ranked<T>) =>
    !lacks.includes('need') || offer.needs.some((need) => wanted.family?.includes(need))
  return {
    fitting: all.filter(({ lacks }) => lacks.length === 0),
    others: all.filter((ranked) => ranked.lacks.length > 0 && near(ranked)),
  }
}
