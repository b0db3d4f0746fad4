import { stopWords } from './stopWords'
import { wordsIn } from './words'

/** One word asked for: as typed, and folded; `from` and `to` say where it stands in the question. */
export type Asked = { typed: string; folded: string; from: number; to: number; isStop: boolean }
export type Question = {
  text: string
  /** Words outside quotation marks, in order. */
  words: readonly Asked[]
  /** What stood between quotation marks: these words, in this order. */
  phrases: readonly (readonly Asked[])[]
  excluded: readonly (readonly Asked[])[]
}

export const longestQuestion = 500
/** More words than anyone types; what comes after is not read. */
const mostWords = 32

/** A quoted stretch or a bare one, each perhaps refused by a hyphen that follows a space. An open quotation runs to the end. */
const part =
  /(?<not>(?<![^\s])-)?(?:["“”«»„](?<quoted>[^"“”«»„]*)(?:["“”«»„]|$)|(?<bare>[^\s"“”«»„]+))/gu

/** What was asked: words, `"phrases"`, and `-words` not wanted. Any text is a question; none is an error. */
export function questionIn(text: string): Question {
  const words: Asked[] = []
  const phrases: Asked[][] = []
  const excluded: Asked[][] = []
  let left = mostWords
  for (const match of text.matchAll(part)) {
    const { not, quoted, bare } = match.groups ?? {}
    const said = quoted ?? bare ?? ''
    const found = askedIn(said, match.index + match[0].indexOf(said)).slice(0, left)
    left -= found.length
    if (found.length === 0) continue
    if (not) excluded.push(found)
    else if (quoted !== undefined) phrases.push(found)
    else words.push(...found)
  }
  return { text, words, phrases, excluded }
}

const askedIn = (said: string, offset: number): Asked[] =>
  wordsIn(said).map(({ from, to, folded }) => ({
    typed: said.slice(from, to),
    folded,
    from: from + offset,
    to: to + offset,
    isStop: stopWords.has(folded),
  }))
