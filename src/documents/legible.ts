import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { lettersFor, signsIn, type Doc } from './letters'
import { paragraphs, type Paper, type Piece } from './piece'

/** The paper, with every sign that our fonts do not have named in brackets, and a last line that says so. */
export function legible(doc: Doc, paper: Paper): Paper {
  const text = (typed: string) => named(doc, typed, paper.language)
  const pieces = paper.pieces.map((piece): Piece =>
    piece.is === 'list'
      ? { ...piece, items: piece.items.map(text) }
      : { ...piece, text: text(piece.text) },
  )
  const made = { ...paper, title: text(paper.title), pieces }
  if (JSON.stringify(made) === JSON.stringify(paper)) return paper
  return { ...made, pieces: [...pieces, ...paragraphs(wordsIn(paper.language).meetings.unwritten)] }
}

function named(doc: Doc, typed: string, language: Locale): string {
  if (isWritten(doc, typed)) return typed
  let text = ''
  let unwritten = ''
  const close = () => {
    if (unwritten) text += `[${nameOf(unwritten, language)}]`
    unwritten = ''
  }
  for (const sign of signsIn(typed)) {
    if (isWritten(doc, sign)) {
      close()
      text += sign
    } else unwritten += sign
  }
  close()
  return text
}

const isWritten = (doc: Doc, sign: string) =>
  (['plain', 'bold'] as const).every((weight) => lettersFor(doc, weight, sign))

/** Scripts one may meet here, by their code in ISO 15924. */
const scripts = [
  'Hani', 'Hira', 'Kana', 'Hang', 'Thai', 'Deva', 'Beng', 'Guru', 'Gujr', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh',
  'Khmr', 'Laoo', 'Mymr', 'Tibt', 'Ethi', 'Syrc', 'Tfng', 'Arab', 'Hebr', 'Grek', 'Cyrl', 'Latn', 'Geor', 'Armn',
].map((code) => ({ code, signs: new RegExp(`\\p{Script=${code}}`, 'u') })) // prettier-ignore

/** The name of its script in the reader’s language; else the numbers by which a sign is known everywhere. */
function nameOf(signs: string, language: Locale): string {
  const script = scripts.find((one) => one.signs.test(signs))
  if (script) return new Intl.DisplayNames(language, { type: 'script' }).of(script.code) ?? ''
  const numbers = Array.from(signs, (one) => (one.codePointAt(0) ?? 0).toString(16).toUpperCase())
  return `U+${numbers.slice(0, 3).join(' U+')}`
}
