import stemmers from 'snowball-stemmers'
import type { Locale } from '@/src/codes/languages'

const algorithms = {
  fr: stemmers.newStemmer('french'),
  nl: stemmers.newStemmer('dutch'),
  en: stemmers.newStemmer('english'),
} satisfies Record<Locale, unknown>

const known: Record<Locale, Map<string, string>> = {
  fr: new Map(),
  nl: new Map(),
  en: new Map(),
}

/** The stem of a folded word: accents go first, so that whoever types none finds the same. */
export function stem(language: Locale, folded: string): string {
  const memory = known[language]
  const before = memory.get(folded)
  if (before !== undefined) return before
  const found = folded.length < 3 || /\d/.test(folded) ? folded : shortened(language, folded)
  if (memory.size > 100_000) memory.clear()
  memory.set(folded, found)
  return found
}

function shortened(language: Locale, folded: string): string {
  const cut = algorithms[language].stem(folded) || folded
  if (language === 'nl') return hardened(cut)
  return language === 'fr' ? unended(cut) : cut
}

/** brieven and brief, huizen and huis: Dutch writes the hard sound at the end of a word, the algorithm does not. */
const hardened = (cut: string) => cut.replace(/v$/, 'f').replace(/z$/, 's')

/** associé and associés, négocié and négocier: without their accent the algorithm leaves an i to the one and not to the other. */
const unended = (cut: string) => (cut.length > 4 ? cut.replace(/i$/, '') : cut)

/** How every word of this stem begins, `dying` and its like aside: its last two letters may have come in place of others. */
export const beginningOf = (stem: string): string => stem.slice(0, Math.max(2, stem.length - 2))
