import type { Run } from '../index/run'
import { wordsAmong, type KnownWord } from '../index/vocabulary'

export type Parts = { words: readonly string[]; shown: string; docs: number }

const shortest = 4
/** What Dutch puts between two words that it makes one of. */
const links = ['', 's', 'en', 'e', 'n']

/** A compound that stands nowhere, in two words of one language that do: `energiefacturen`, energie facturen. */
export async function partsOf(run: Run, folded: string): Promise<Parts | undefined> {
  const heads = beginnings(folded)
  if (heads.length === 0) return undefined
  const wanted = new Set(heads.flatMap((head) => [head, ...restsOf(folded, head)]))
  const known = await wordsAmong(run, [...wanted])
  return pairedIn(known, folded, heads) ?? begunBy(known, heads)
}

/** Every beginning that leaves room for another word, the longest first. */
const beginnings = (folded: string): string[] =>
  Array.from({ length: Math.max(0, folded.length - shortest) }, (_, at) =>
    folded.slice(0, folded.length - 1 - at),
  ).filter(({ length }) => length >= shortest)

const restsOf = (folded: string, head: string): string[] =>
  links
    .filter((link) => folded.startsWith(`${head}${link}`))
    .map((link) => folded.slice(head.length + link.length))
    .filter(({ length }) => length >= shortest)

function pairedIn(
  known: readonly KnownWord[],
  folded: string,
  heads: readonly string[],
): Parts | undefined {
  for (const head of heads)
    for (const first of known.filter(({ word }) => word === head))
      for (const rest of restsOf(folded, head)) {
        const second = known.find(
          ({ word, language }) => word === rest && language === first.language,
        )
        if (second) return parts([first, second])
      }
  return undefined
}

/** The better part of a long word, where nothing is known of its end: `liquiditeitsplanning`, liquiditeitsplan. */
function begunBy(known: readonly KnownWord[], heads: readonly string[]): Parts | undefined {
  const [whole = ''] = heads
  const head = heads.find(
    (each) =>
      each.length >= 7 &&
      each.length >= whole.length * 0.6 &&
      known.some(({ word }) => word === each),
  )
  const found = known.find(({ word }) => word === head)
  return found && parts([found])
}

const parts = (known: readonly KnownWord[]): Parts => ({
  words: known.map(({ word }) => word),
  shown: known.map(({ shown }) => shown).join(' '),
  docs: Math.min(...known.map(({ docs }) => docs)),
})
