import MiniSearch from 'minisearch'
import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import { systemOf } from '@/src/payloadAs'
import { indexOf } from '@/src/search/index/indexOf'
import { readTexts } from '@/src/search/index/put'
import { languagesOf } from '@/src/search/searched'
import { search } from '@/src/search/search'
import { evaluate, type Asked, type Quality } from './evaluate'
import { across } from './judged/across'
import { en } from './judged/en'
import { fr } from './judged/fr'
import { heldBack } from './judged/heldBack'
import { heldOut } from './judged/heldOut'
import type { Judgement } from './judged/judgement'
import { nl } from './judged/nl'
import type { Library } from './library'
import type { Measure } from './measure'

const sets: [string, Locale, readonly Judgement[]][] = [
  ['French', 'fr', fr],
  ['Dutch', 'nl', nl],
  ['English', 'en', en],
  ['across languages', 'fr', across],
  ['French, held out', 'fr', heldOut.fr],
  ['Dutch, held out', 'nl', heldOut.nl],
  ['English, held out', 'en', heldOut.en],
  ['across languages, held out', 'fr', heldOut.across],
  ['French, held back', 'fr', heldBack.fr],
  ['Dutch, held back', 'nl', heldBack.nl],
]
const scores = ['first', 'three', 'ndcg'] as const
const names = { first: 'success@1', three: 'success@3', ndcg: 'nDCG@10' }

/** The judged questions asked of our search, of Payload's `like` and of MiniSearch, over the same documents. */
export async function searchQuality(payload: Payload, library: Library): Promise<Measure[]> {
  const mini = await miniSearch(payload)
  const measures: Measure[] = []
  for (const [name, locale, judgements] of sets) {
    const asked = (ask: Asked) => evaluate(judgements, ask)
    const ours = await asked(async ({ q }) => {
      const { hits } = await search(payload, { id: 'bench' }, { q, locale, limit: 10 })
      return hits.map(({ id }) => library.get(id) ?? '')
    })
    const like = await asked(async ({ q }) =>
      (await likeIn(payload, q, locale)).map((id) => library.get(id) ?? ''),
    )
    const theirs = await asked(({ q }) =>
      Promise.resolve(mini(q).map((id) => library.get(id) ?? '')),
    )
    measures.push(
      ...against(name, 'like', ours, like),
      ...against(name, 'MiniSearch', ours, theirs),
    )
  }
  return measures
}

const against = (name: string, what: string, ours: Quality, baseline: Quality): Measure[] =>
  scores.map((score) => ({
    name: `search, ${name}: ${names[score]} (baseline ${what})`,
    ours: ours[score],
    baseline: baseline[score],
    unit: 'share',
    ...(score === 'three' && what === 'like' && ours.missed.length > 0
      ? { note: `missed: ${ours.missed.join('; ')}` }
      : {}),
  }))

const texts = {
  'good-practices': ['title', 'summary'],
  services: ['name', 'description'],
  actors: ['name'],
} as const

/** What one would write first: every word somewhere in the title or the summary. */
async function likeIn(payload: Payload, q: string, locale: Locale): Promise<string[]> {
  const found: string[] = []
  for (const [collection, fields] of Object.entries(texts)) {
    const { docs } = await systemOf(payload).find({
      collection: collection as keyof typeof texts,
      where: { or: fields.map((field) => ({ [field]: { like: q } })) },
      locale,
      limit: 10,
      depth: 0,
      select: {},
    })
    found.push(...docs.map(({ id }) => id))
  }
  return found.slice(0, 10)
}

/** With its typing errors forgiven and its prefixes on, over every language at once. */
async function miniSearch(payload: Payload): Promise<(q: string) => string[]> {
  const rows = await indexOf(payload).read('SELECT doc, texts FROM search_docs')
  const engine = new MiniSearch({
    fields: ['title', 'text'],
    processTerm: (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  })
  engine.addAll(
    rows.map(({ doc, texts }) => {
      const said = readTexts(texts)
      const passages = languagesOf(said).flatMap((language) => said[language] ?? [])
      const of = (isTitle: boolean) =>
        passages
          .filter(({ column }) => (column === 'title') === isTitle)
          .map(({ text }) => text)
          .join('\n')
      return { id: doc, title: of(true), text: of(false) }
    }),
  )
  return (q) =>
    engine
      .search(q, { boost: { title: 4 }, fuzzy: 0.2, prefix: true })
      .slice(0, 10)
      .map(({ id }) => String(id))
}
