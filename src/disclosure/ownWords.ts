/** How a case's own names, firm and address are recognised: as patterns over folded text. */
import { foldWord } from '@/src/disclosure/foldedText'

export type OwnWords = {
  /** Over folded text; the group `proper`, where there is one, is what must begin with a capital in the original. */
  pattern: RegExp
  /** Whether it counts only with a capital, being too small or too common a word otherwise. */
  capitalOnly: boolean
}

/** Words that lead a family name without being it. */
const particles = new Set(
  `de del della den der des di do dos du da das el en et la las le les los of ten ter van vande vanden vander von zu
   al ait bin ben ould abu st saint`.split(/\s+/),
)
/** Small words of the three languages that are names too. */
const smallWords = new Set(
  `all any aan als and are bij but can car cet dan des dit dus een elk for had has haar hem her het hij his ici ik kan les lui
   mag mal man may men mes met mon naar nog non nos not nou nul one ons ont our out par pas pour qui sans ses she son sur tes
   the toe ton two une uit uur vos wat was wel who wij will with you zal zij zou`.split(/\s+/),
)

/** What may stand between the words of one name. */
export const gap = "[ .,'-]{0,3}"
const firmGap = `(?:[ .,'&/+-]{0,3}| {1,2}(?:et|en|and) {1,2})`
const starts = '(?<!\\p{L})'
/** Ends a word, its possessive left outside: Jan's, Peeters', Jans. A bare s wants a capital before it, see `capitalOnly`. */
const ends = "(?=(?:'s)?(?!\\p{L}))"
const endsInS = '(?=s(?!\\p{L}))'
/** Rue Saint-Pierre and Molenbeek-Saint-Jean are places, whoever is called Pierre or Jean. */
const notSaint = '(?<!(?<!\\p{L})(?:sainte?|sint|ste?)[ .-]{1,3})'

export const wordsOf = (text: string): string[] => foldWord(text).match(/[\p{L}\d]+/gu) ?? []

/** A long word also with a hyphen or an apostrophe inside: Dhondt, D'Hondt; Jeanpierre, Jean-Pierre. */
const spelled = (word: string): string => (word.length < 5 ? word : [...word].join("['-]?"))

const joined = (words: readonly string[], between = gap): string => words.map(spelled).join(between)

const whole = (source: string, capitalOnly = false): OwnWords[] => [
  { pattern: new RegExp(starts + source + ends, 'dgu'), capitalOnly },
  { pattern: new RegExp(starts + source + endsInS, 'dgu'), capitalOnly: true },
]

/** A person's names, together in either order, and each by itself. */
export function personWords(firstName: string, lastName: string): OwnWords[] {
  const first = wordsOf(firstName)
  const last = wordsOf(lastName)
  const both = first.length > 0 && last.length > 0
  return [
    ...(both ? whole(joined([...first, ...last])) : []),
    ...(both ? whole(joined([...last, ...first])) : []),
    ...given(firstName),
    ...family(last),
  ]
}

/** Each given name by itself; those joined by a hyphen stay together. */
function given(firstName: string): OwnWords[] {
  const names = [firstName, ...firstName.split(/\s+/)]
    .map(wordsOf)
    .filter((words) => words.length > 0)
  return names.flatMap((words) =>
    isLone(words) ? [] : whole(notSaint + joined(words), isSmall(words)),
  )
}

/** The family name as a whole, and each part that is no particle. */
function family(words: string[]): OwnWords[] {
  if (words.length === 0) return []
  const significant = words.filter((word) => !particles.has(word) && word.length > 1)
  const parts = significant.flatMap((word) => whole(notSaint + spelled(word), isSmall([word])))
  return [
    ...(words.length > 1 ? whole(joined(words)) : []),
    ...parts,
    ...significant.flatMap(takenApart),
  ]
}

const glued = ['van', 'vanden', 'vander', 'vande', 'de', 'del', 'dela', 'du', 'des', 'le', 'la', 'el', 'al', 'ben', 'ait', 'ter', 'ten'] // prettier-ignore

/** Vandenbroeck as Van den Broeck, Declercq as De Clercq: the same family, written apart, its own part with a capital. */
function takenApart(word: string): OwnWords[] {
  return glued
    .filter((particle) => word.startsWith(particle) && word.length >= particle.length + 3)
    .map((particle) => {
      const apart = particle.replace(/^(van|de)(?=.)/, '$1 ?')
      const pattern = new RegExp(
        `${starts}${apart} (?<proper>${word.slice(particle.length)})${ends}`,
        'dgu',
      )
      return { pattern, capitalOnly: true }
    })
}

/** A letter alone says nothing. */
const isLone = (words: readonly string[]): boolean => words.join('').length < 2
const isSmall = ([word = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && (word.length < 3 || particles.has(word) || smallWords.has(word))

const legalForms = [
  'srl', 'bv', 'sa', 'nv', 'asbl', 'vzw', 'aisbl', 'ivzw', 'sprl', 'bvba', 'sprlu', 'ebvba', 'snc', 'vof', 'scs', 'gcv',
  'scomm', 'commv', 'comm v', 's comm', 'sc', 'cv', 'scrl', 'cvba', 'scri', 'cvoa', 'sca', 'se', 'gie', 'sarl', 'sas',
  'gmbh', 'ltd', 'inc',
] // prettier-ignore
const legalForm = `\\(?(?:${legalForms.map((form) => [...form].join('\\.?')).join('|')})\\.?\\)?(?![\\p{L}\\d])`

/** A firm's name, with or without its legal form, "et", "en" and "&" counting as the same. */
export function firmWords(firm: string): OwnWords[] {
  const words = wordsOf(withoutLegalForm(foldWord(firm)))
  const telling = words.filter((word) => !['et', 'en', 'and'].includes(word))
  if (telling.length === 0 || isLone(telling)) return []
  const small = isSmall(telling) || telling.join('').length < 4
  const name = telling.map(dotted).join(firmGap)
  return [...whole(`${name}[ ,]{1,2}${legalForm}`), ...whole(name, small)]
}

/** An acronym also with its dots. */
const dotted = (word: string): string => (word.length < 5 ? [...word].join('\\.?') : spelled(word))

function withoutLegalForm(folded: string): string {
  const shorter = folded
    .replace(new RegExp(`^\\s*${legalForm}[\\s,]+`, 'u'), '')
    .replace(new RegExp(`[\\s,]+${legalForm}\\s*$`, 'u'), '')
  if (new RegExp(`^${legalForm}$`, 'u').test(shorter.trim())) return ''
  return shorter === folded ? folded : withoutLegalForm(shorter)
}
