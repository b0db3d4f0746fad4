import { spansOf, type Span } from '@/src/numbers/span'

const local = "(?<![\\p{L}\\d])[\\p{L}\\d](?:[\\p{L}\\d._%+'-]{0,62}[\\p{L}\\d_])?"
const label = '[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?'
const top = '\\p{L}{2,24}(?![\\p{L}\\d])'

const at = '(?:at|arobase?|apenstaart(?:je)?|@)'
const inBrackets = (sign: string): string => ` ?[(\\[{<] ?${sign} ?[)\\]}>] ?`
const dotInBrackets = inBrackets('(?:dot|point|punt|\\.)')
const spokenDot = `(?:\\.|${dotInBrackets}| (?:dot|point|punt) )`

const written = `${local} ?@ ?(?:${label}\\.)+${top}`
/** `nom (at) domaine`: the brackets say enough, the rest of the domain is taken where it follows. */
const bracketed = `${local}${inBrackets(at)}${label}(?:${spokenDot}${label})*`
/** `(a)` also numbers the points of a list: only before a domain with its dot. */
const lettered = `${local}${inBrackets('a')}${label}(?:(?:\\.|${dotInBrackets})${label})+`
const named = `${local} (?:arobase?|apenstaart(?:je)?) (?:${label}${spokenDot})+${top}`
/** "at" is an English word: only before a domain whose dots are spoken too. */
const spoken = `${local} at ${label}(?: (?:dot|point|punt) ${label})+`

const pattern = new RegExp([written, bracketed, lettered, named, spoken].join('|'), 'giu')

/** The e-mail addresses in a text, also those written so as not to look like one. */
export const emailsIn = (text: string): Span[] => spansOf(pattern, text)
