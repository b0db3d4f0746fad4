import { foldWord } from '@/src/disclosure/foldedText'

/** A need with every word people use for it, in all languages: a French-speaking desk is told "afbetalingsplan" too. */
export type Named = { label: string; words: readonly string[] }

const plain = (text: string): string =>
  foldWord(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** How well a text names a need: said to the letter, the beginning of a name, every word found somewhere, or not. */
function closeness(text: string, { label, words }: Named): number {
  const names = [label, ...words].map(plain)
  if (names.includes(text)) return 3
  if (names.some((name) => name.startsWith(text))) return 2
  const all = ` ${names.join(' ')}`
  return text.split(' ').every((word) => all.includes(` ${word}`)) ? 1 : 0
}

/** The needs that a text may mean, closest first, whatever its accents and capitals. */
export function matchNeeds<T extends Named>(needs: readonly T[], typed: string): T[] {
  const text = plain(typed)
  if (!text) return []
  return needs
    .map((need) => ({ need, close: closeness(text, need) }))
    .filter(({ close }) => close > 0)
    .sort((a, b) => b.close - a.close)
    .map(({ need }) => need)
}
