import type { CollectionSlug, Payload } from 'payload'
import { locales, type Locale } from '@/src/codes/languages'
import { DAY } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import { systemOf } from '@/src/payloadAs'
import { actors, sections } from './content/actors'
import { axes } from './content/axes'
import { helplines } from './content/helplines'
import { needs } from './content/needs'
import { services } from './content/services'
import type { Spoken } from './content/spoken'
import { synonyms } from './content/synonyms'

/** The ids of what was kept, by the name the seed knows it under. */
export type Kept = Map<string, string>
export type Reference = { axes: Kept; actors: Kept; needs: Kept; services: Kept }

/** Everything but people and stories. Run again, it brings each document back to what the seed says, and doubles none. */
export async function keepReference(payload: Payload): Promise<Reference> {
  const keep = keeperIn(payload)
  const keptAxes = await keepAxesAndLines(keep)
  for (const { concept, ...words } of synonyms) await keep('synonyms', { concept }, words)
  const keptActors = await keepActors(keep)
  const keptNeeds = await keepNeeds(keep)
  return { axes: keptAxes, actors: keptActors, needs: keptNeeds, services: await keepServices(keep, keptActors, keptNeeds) }
} // prettier-ignore

async function keepAxesAndLines(keep: Keep): Promise<Kept> {
  const kept: Kept = new Map()
  for (const { number, ...spoken } of axes)
    kept.set(String(number), await keep('thematic-axes', { number }, {}, spoken))
  for (const [rank, { number, name, ...line }] of helplines.entries())
    await keep('helplines', { number }, { ...line, rank: rank + 1 }, { name })
  return kept
}

async function keepActors(keep: Keep): Promise<Kept> {
  const kept: Kept = new Map()
  for (const { slug, desks, ...actor } of actors)
    kept.set(slug, await keep('actors', { slug }, { ...actor, contactPoints: desks }))
  for (const { slug, parent, ...section } of sections)
    await keep('actors', { slug }, { ...section, parent: kept.get(parent), receives: 'nothing' })
  return kept
}

async function keepNeeds(keep: Keep): Promise<Kept> {
  const kept: Kept = new Map()
  for (const { code, parent, label, synonyms, sensitive = false } of needs) {
    const above = parent ? { parent: kept.get(parent) } : {}
    kept.set(code, await keep('needs', { code }, { ...above, synonyms, sensitive }, { label }))
  }
  return kept
}

async function keepServices(keep: Keep, actorIds: Kept, needIds: Kept): Promise<Kept> {
  const kept: Kept = new Map()
  for (const service of services) {
    const { key, actor, name, description, howToReach, cost, checkedDaysAgo, ...offer } = service
    const data = {
      ...offer,
      needs: offer.needs.map((code) => needIds.get(code)),
      // not a localised field: said in all three at once, each reader is told their own
      cost: locales.map((locale) => cost[locale]).join(' · '),
      checkedOn: new Date(now().getTime() - checkedDaysAgo * DAY).toISOString(),
    }
    const which = { actor: actorIds.get(actor), name: name.fr }
    kept.set(key, await keep('services', which, data, { name, description, howToReach }))
  }
  return kept
}

type Keep = (
  collection: CollectionSlug,
  which: Record<string, unknown>,
  data: Record<string, unknown>,
  spoken?: Record<string, Spoken>,
) => Promise<string>

/** Finds the document by what names it, in French; makes it or mends it, in three languages. */
function keeperIn(payload: Payload): Keep {
  const system = systemOf(payload)
  return async (collection, which, data, spoken = {}) => {
    const where = {
      and: Object.entries(which).map(([path, value]) => ({ [path]: { equals: value } })),
    }
    const found = await system.find({ collection, where, locale: 'fr', limit: 1, depth: 0, pagination: false })
    const said = { ...which, ...data }
    const [was] = found.docs
    if (!was) {
      // all languages in one write: Payload stores { fr, nl, en } as it comes when asked for `all` on creation
      const made = await system.create({ collection, locale: 'all', depth: 0, data: { ...said, ...spoken } } as never)
      return String(made.id)
    }
    for (const locale of locales)
      await system.update({ collection, id: was.id, locale, depth: 0, data: { ...(locale === 'fr' && said), ...inOne(spoken, locale) } } as never)
    return String(was.id)
  }
} // prettier-ignore

const inOne = (spoken: Record<string, Spoken>, locale: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(spoken).map(([field, text]) => [field, text[locale]]))
