import { communes } from '@/src/codes/situation'
import { foldWord } from '@/src/disclosure/foldedText'
import { gap, wordsOf, type OwnWords } from '@/src/disclosure/ownWords'

const ways = [
  ['rue', 'r'], ['avenue', 'av', 'ave'], ['boulevard', 'bd', 'bld', 'blvd', 'boul'], ['chaussee', 'ch', 'chee', 'chauss'],
  ['place', 'pl'], ['square', 'sq'], ['saint', 'st', 'sint'], ['sainte', 'ste'],
] // prettier-ignore
const endings: [RegExp, string][] = [
  [/str(?:aat)?$/, 'str(?:aat)?'],
  [/st(?:een)?w(?:e)?g$/, 'st(?:een)?we?g'],
]

const number = '(?:[ .,]{1,3}(?:n[°o]?\\.? ?|nr\\.? ?)?\\d{1,4} ?[a-z]?(?!\\p{L}))'
const box = '(?:[ ,-]{0,3}(?:/|(?:bte|boite|bus|box|b)\\.?) ?\\d{1,4})'
const trailing = new RegExp(`${number}${box}?\\s*$`, 'u')

/** The street, however abbreviated, and the number where it follows. */
export function streetWords(street: string): OwnWords[] {
  const words = wordsOf(foldWord(street).replace(trailing, ''))
  if (words.join('').length < 5) return []
  const source = `(?<!\\p{L})${words.map(abbreviable).join(gap)}(?!\\p{L})(?:${number}${box}?)?`
  return [{ pattern: new RegExp(source, 'dgu'), capitalOnly: false }]
}

function abbreviable(word: string): string {
  const way = ways.find((spellings) => spellings.includes(word))
  if (way) return `(?:${way.join('|')})`
  const ending = endings.find(([pattern]) => pattern.test(word) && word.length > 7)
  return ending ? word.replace(...ending) : word
}

/** The Region, its courts and half of its desks bear the name of the city: alone it tells nobody. */
const city = ['bruxelles', 'brussel', 'brussels']
/** Communes that are words too: forêt, gel, "il jette". */
const alsoWords = ['forest', 'vorst', 'jette']

/** The commune, in both languages, since only its zone is told; the city itself only after its postal code. */
export function communeWords(municipality: string): OwnWords[] {
  const folded = foldWord(municipality).trim()
  const commune = Object.values(communes).find(({ fr, nl }) =>
    [fr, nl].some((name) => foldWord(name) === folded),
  )
  const names = commune ? [...new Set([commune.fr, commune.nl].map(foldWord))] : [folded]
  return names.filter(Boolean).map((name) => {
    const source = wordsOf(name).map(abbreviable).join(gap)
    const code = city.includes(name) ? '1\\d{3} ' : '(?:1\\d{3} )?'
    return {
      pattern: new RegExp(`(?<![\\p{L}\\d])${code}(?<proper>${source})(?!\\p{L})`, 'dgu'),
      capitalOnly: !commune || alsoWords.includes(name),
    }
  })
}
