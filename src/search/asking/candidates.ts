import type { Question } from '../analyser/question'
import { stem } from '../analyser/stem'
import type { Term } from '../analyser/terms'
import type { Held, HeldDocument } from '../index/held'
import { noLengths } from '../index/lengths'
import type { Run } from '../index/run'
import { sees, type Reader } from './reader'
import { matchesOf } from './matches'
import { partsOf, type Part } from './parts'
import { tablesFor, tellingOf, type Weights } from './weigh'

/** A document that answers, before filters. */
export type Candidate = { document: HeldDocument; score: number }

type Asking = {
  terms: readonly Term[]
  question: Question
  weights: Weights
  reader: Reader
  held: Held
}

/** Every document that the question finds and this reader may see; where all of the question stands, the score is whole. */
export async function candidatesFor(run: Run, asking: Asking): Promise<Candidate[]> {
  const { terms, question, weights, reader, held } = asking
  const without = await excluded(run, question, weights)
  const seen = (document: HeldDocument) => sees(reader, document) && !without.has(document.id)
  if (terms.length === 0)
    return [...held.documents.values()].filter(seen).map((document) => ({ document, score: 0 }))
  const asked = tellingOf(terms)
  const candidates: Candidate[] = []
  for (const [id, { score, terms: answered }] of tallied(asked, weights)) {
    const document = held.documents.get(id)
    if (document && seen(document))
      candidates.push({ document, score: score * (0.4 + (0.6 * answered) / asked.length) })
  }
  return candidates
}

type Tally = { score: number; terms: number; required: number; selected: boolean }

/** Any rarer term selects; common ones rank what is selected; phrases must be there. */
function tallied(terms: readonly Term[], weights: Weights): Map<number, Tally> {
  const tallies = new Map<number, Tally>()
  const parts = terms.map((term) => partsOf(term, weights))
  for (const [at, term] of terms.entries())
    for (const [id, { score, inTitle, selected }] of scored(parts[at] ?? [])) {
      const tally = tallies.get(id) ?? { score: 0, terms: 0, required: 0, selected: false }
      tally.score += score + inTitle
      tally.terms += 1
      tally.required += term.required ? 1 : 0
      tally.selected ||= selected
      tallies.set(id, tally)
    }
  const selecting = parts.flat().some(({ selects }) => selects)
  const must = terms.filter(({ required }) => required).length
  for (const [id, { required, selected }] of tallies)
    if (must > 0 ? required < must : selecting && !selected) tallies.delete(id)
  return tallies
}

type Scored = { score: number; inTitle: number; selected: boolean }

/** Of several ways of saying a term the best counts, in the text and in the title. */
function scored(parts: readonly Part[]): Map<number, Scored> {
  const scores = new Map<number, Scored>()
  for (const { ids, weightAt, titles, weight, titleWeight, selects } of parts) {
    for (const [at, id] of ids.entries()) {
      const score = weight * weightAt(at)
      const there = scores.get(id)
      if (!there) scores.set(id, { score, inTitle: 0, selected: selects })
      else {
        there.score = Math.max(there.score, score)
        there.selected ||= selects
      }
    }
    for (const id of titles) {
      const there = scores.get(id)
      if (there) there.inTitle = Math.max(there.inTitle, titleWeight)
    }
  }
  return scores
}

/** A word not wanted is not wanted in any language of the document. */
async function excluded(
  run: Run,
  { excluded: refused }: Question,
  { closed }: Weights,
): Promise<ReadonlySet<number>> {
  const without = new Set<number>()
  for (const words of refused)
    for (const { name, language } of tablesFor(closed)) {
      const stems = words.map(({ folded }) => stem(language, folded))
      const { ids } = await matchesOf(run, name, stems, noLengths())
      for (const id of ids) without.add(id)
    }
  return without
}
