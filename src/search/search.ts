import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import { questionIn } from './analyser/question'
import { termsOf, type Term } from './analyser/terms'
import { candidatesFor, type Candidates } from './asking/candidates'
import { corrected, correctionsOf, type Correction } from './asking/correct'
import { countFacets, wantedOf, type Filters } from './asking/facets'
import { hitsOf, type Hit } from './asking/hits'
import { named, withIds, type NamedFacets } from './asking/labels'
import { readerOf, type Person, type Reader } from './asking/reader'
import { offered } from './asking/offer'
import { rank } from './asking/rank'
import { weigh, type Weights } from './asking/weigh'
import { catchUp } from './index/catchUp'
import { heldBy, type Held } from './index/held'
import { indexOf } from './index/indexOf'
import { knownBy, type Known } from './index/lexicon'
import type { Run } from './index/run'
import type { Spellings } from './index/spellings'

export type Searching = {
  q: string
  locale: Locale
  filters?: Filters
  sort?: 'relevance' | 'newest'
  exact?: boolean
  page?: number
  limit?: number
}
export type Answer = {
  total: number
  page: number
  limit: number
  query: { text: string; terms: string[]; corrected?: string }
  hits: Hit[]
  facets: NamedFacets
  didYouMean?: string
}

export type { Filters }
export const usualLimit = 20

/** What this person finds: everything they may read that answers, and nothing that they may not. */
export async function search(payload: Payload, person: Person, asked: Searching): Promise<Answer> {
  await catchUp(payload)
  const index = indexOf(payload)
  const known = (index.known = await knownBy(index.read, index.known))
  const reader = await readerOf(payload, person, index.read)
  const held = await heldBy(index)
  return answer(index.read, { known, reader, held, spellings: index.spellings }, asked)
}

type Ground = { known: Known; reader: Reader; held: Held; spellings: Spellings }

async function answer(run: Run, ground: Ground, asked: Searching): Promise<Answer> {
  const { known, reader, held } = ground
  const { page = 1, limit = usualLimit, filters = {}, locale } = asked
  const wanted = wantedOf(withIds(filters, known), held)
  const read = await understood(run, ground, asked)
  const newestFirst = asked.sort === 'newest' || !asked.q.trim()
  const { total, shown } = rank(read.found, { wanted, newestFirst, page, limit })
  return {
    total,
    page,
    limit,
    query: {
      text: asked.q,
      terms: read.terms.map(({ typed }) => typed),
      ...(read.corrected === undefined ? {} : { corrected: read.corrected }),
    },
    hits: await hitsOf(run, shown, { ...read, reader, locale }),
    facets: named(countFacets(read.found.documents, wanted, held), known, locale),
    ...(read.didYouMean === undefined ? {} : { didYouMean: read.didYouMean }),
  }
}

type Understood = {
  terms: readonly Term[]
  weights: Weights
  found: Candidates
  corrected?: string
  didYouMean?: string
}

/**
 * The question as typed; with the words that are nowhere corrected, unless it is to be taken to the letter. Corrections come
 * from what every member may read: a guest is told none.
 */
async function understood(
  run: Run,
  { known: { lexicon }, reader, held, spellings }: Ground,
  { q, locale: language, exact }: Searching,
): Promise<Understood> {
  const question = questionIn(q)
  const terms = termsOf(question, lexicon, language)
  const weights = await weigh(run, terms, { reader, held })
  const asking = { question, terms, weights, reader, held, lexicon, spellings, language }
  const isMember = !reader.invited
  const corrections = isMember ? await correctionsOf(run, asking) : []
  if (corrections.length === 0) {
    const didYouMean = isMember ? await offered(run, asking) : undefined
    const found = await candidatesFor(run, asking)
    return { terms, weights, found, ...(didYouMean === undefined ? {} : { didYouMean }) }
  }
  const said = corrected(q, corrections)
  if (exact) return { terms, weights, found: await candidatesFor(run, asking), didYouMean: said }
  const mended = questionIn(said)
  const mendedTerms = markedMended(termsOf(mended, lexicon, language), corrections)
  const again = {
    question: mended,
    terms: mendedTerms,
    weights: await weigh(run, mendedTerms, { reader, held }),
  }
  const found = await candidatesFor(run, { ...again, reader, held })
  return { ...again, found, corrected: said }
}

const markedMended = (terms: readonly Term[], corrections: readonly Correction[]): Term[] =>
  terms.map((term) => {
    const mended = corrections.find(
      ({ words }) => !term.required && words.includes(term.folded[0] ?? ''),
    )
    return mended ? { ...term, instead: mended.typed.typed } : term
  })
