import type { Judgement } from './judged/judgement'

/** The names of what was found, the best first. */
export type Asked = (judgement: Judgement) => Promise<readonly string[]>
export type Quality = { first: number; three: number; ndcg: number; missed: readonly string[] }

const read = 10

/** How often what was wanted stands first, or among the first three, and how high it stands among ten (nDCG, one grade). */
export async function evaluate(judgements: readonly Judgement[], ask: Asked): Promise<Quality> {
  let first = 0
  let three = 0
  let gained = 0
  const missed: string[] = []
  for (const judgement of judgements) {
    const found = (await ask(judgement)).slice(0, read)
    const places = found.flatMap((name, at) => (judgement.wants.includes(name) ? [at] : []))
    if (places[0] === 0) first += 1
    if ((places[0] ?? read) < 3) three += 1
    else missed.push(judgement.q)
    gained += gainOf(places) / gainOf([...judgement.wants.slice(0, read).keys()])
  }
  const all = judgements.length
  return { first: first / all, three: three / all, ndcg: gained / all, missed }
}

const gainOf = (places: readonly number[]) =>
  places.reduce((sum, at) => sum + 1 / Math.log2(at + 2), 0)
