import type { Stage } from '@/src/codes/situation'
import { matchNeeds } from '@/src/workflows/matchNeeds'
import { rankServices, type Ranked, type Wanted } from '@/src/workflows/rankServices'
import type { Asking } from './asking'
import { allOf, knownNeeds, type KnownNeed, type NeedFamily } from './knownNeeds'
import { servicesOnOffer, type OfferedService } from './servicesOnOffer'

/** What the finder is asked; `need` by code or id, `text` in the person's own words. */
export type Search = {
  need?: string
  text?: string
  stage?: Stage
  language?: string
  commune?: string
}
export type FoundService = Ranked<OfferedService>
export type Finding = {
  families: NeedFamily[]
  /** The need that was understood, and the others that the words may have meant. */
  need: KnownNeed | null
  alsoMeant: KnownNeed[]
  fitting: FoundService[]
  others: FoundService[]
}

const mostMeanings = 5

/** Who can help with this need, why each one fits, and who does not and why? */
export async function findOperators(asking: Asking, search: Search): Promise<Finding> {
  const families = await knownNeeds(asking)
  const [need = null, ...alsoMeant] = understood(allOf(families), search)
  const nothing = { fitting: [], others: [] }
  const ranked = need
    ? rankServices(await servicesOnOffer(asking), wantedIn(families, need, search))
    : nothing
  return { families, need, alsoMeant, ...ranked }
}

/** Words typed come before the list: whoever types has just said what they look for. */
function understood(needs: readonly KnownNeed[], { need, text }: Search): KnownNeed[] {
  if (text?.trim()) return matchNeeds(needs, text).slice(0, mostMeanings)
  return needs.filter(({ id, code }) => need === code || need === id).slice(0, 1)
}

/** What to hold each service against. */
export function wantedIn(families: readonly NeedFamily[], need: KnownNeed, search: Search): Wanted {
  const family = families.find(({ head }) => head.id === (need.parent ?? need.id))
  const kin = family ? [family.head, ...family.below] : []
  const { stage, language, commune } = search
  return {
    need: need.id,
    parent: need.parent,
    family: kin.map(({ id }) => id).filter((id) => id !== need.id),
    stage,
    language,
    commune,
  }
}
