import { locales } from '@/src/codes/languages'
import type { Fault } from './fault'
import { parted, underTitles } from './titles'

export type SynonymRow = { line: number; concept: string; fr: string[]; nl: string[]; en: string[] }

export const synonymColumns: readonly string[] = ['concept', ...locales]

const longestWord = 120

/** Each row as one concept and its words, or everything that is wrong with the table, row by row; `known` are concepts that are kept. */
export function synonymsIn(
  table: readonly (readonly string[])[],
  known: ReadonlySet<string> = new Set(),
): {
  synonyms: SynonymRow[]
  faults: Fault[]
} {
  const { rows, faults } = underTitles(table, synonymColumns)
  const seen = new Set<string>()
  const synonyms = rows.map(({ line, cells }): SynonymRow => {
    const concept = cells.get('concept') ?? ''
    const words = { fr: wordsAt('fr'), nl: wordsAt('nl'), en: wordsAt('en') }
    function wordsAt(locale: string) {
      return parted(cells.get(locale) ?? '')
    }
    if (!concept) faults.push({ line, column: 'concept', fault: 'missing' })
    for (const locale of locales)
      if (words[locale].some((word) => word.length > longestWord))
        faults.push({ line, column: locale, fault: 'too-long' })
    if (concept.length > longestWord) faults.push({ line, column: 'concept', fault: 'too-long' })
    if (new Set(locales.flatMap((locale) => words[locale])).size < 2)
      faults.push({ line, column: '', fault: 'too-few-words' })
    const key = concept.toLowerCase()
    if (concept && seen.has(key)) faults.push({ line, column: 'concept', fault: 'twice' })
    if (known.has(key)) faults.push({ line, column: 'concept', fault: 'known', value: concept })
    seen.add(key)
    return { line, concept, ...words }
  })
  return { synonyms, faults }
}
