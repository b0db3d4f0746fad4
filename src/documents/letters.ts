import path from 'node:path'
import type PDFDocument from 'pdfkit'
import { unpacked } from './unpacked'

export type Doc = InstanceType<typeof PDFDocument>
export type Weight = 'plain' | 'bold'

const dejavu = (weight: 400 | 700) =>
  `node_modules/@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff`
const files = {
  plain: 'public/fonts/AtkinsonHyperlegibleNext-Regular.ttf',
  bold: 'public/fonts/AtkinsonHyperlegibleNext-Bold.ttf',
  'plain-others': dejavu(400),
  'bold-others': dejavu(700),
  pictures: 'node_modules/@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff',
}
export type Letters = keyof typeof files

/** The house’s own first; then those of other scripts; then pictures. */
const inOrder: Record<Weight, readonly Letters[]> = {
  plain: ['plain', 'plain-others', 'pictures'],
  bold: ['bold', 'bold-others', 'pictures'],
}

/** They go into the document only where a text needs them. */
export function registerLetters(doc: Doc): void {
  const root = path.resolve(/*turbopackIgnore: true*/ process.cwd())
  // the types know a font by its file alone
  for (const [name, file] of Object.entries(files))
    doc.registerFont(name, unpacked(path.join(root, file)) as unknown as string)
}

/** The first letters that have all of this sign, however many characters it is made of; null where none has. */
export const lettersFor = (doc: Doc, weight: Weight, sign: string): Letters | null =>
  inOrder[weight].find((letters) => haveAll(doc, letters, sign)) ?? null

/** Whether these letters write all of a text. */
export function haveAll(doc: Doc, letters: Letters, text: string): boolean {
  const signs = signsOf(doc, letters)
  for (const one of text)
    if (!signs.has(one.codePointAt(0) ?? 0) && !leavesNoTrace.test(one)) return false
  return true
}

const leavesNoTrace = /^[\p{Default_Ignorable_Code_Point}\n]$/u

const known = new Map<Letters, ReadonlySet<number>>()

function signsOf(doc: Doc, letters: Letters): ReadonlySet<number> {
  const signs = known.get(letters) ?? readSigns(doc, letters)
  known.set(letters, signs)
  return signs
}

const readSigns = (doc: Doc, letters: Letters) => new Set(faceOf(doc, letters).font.characterSet)

/** How far these letters reach above the line they stand on. */
export const ascentOf = (doc: Doc, letters: Letters, size: number): number =>
  (faceOf(doc, letters).ascender / 1000) * size

type Face = { ascender: number; font: { characterSet: number[] } }

/** The types of the package do not tell that a document keeps its font. */
const faceOf = (doc: Doc, letters: Letters) =>
  (doc.font(letters) as unknown as { _font: Face })._font

const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** Nearly all of a text: signs of one character, which nothing that follows belongs to. The segmenter would take long over them. */
const alone = /((?:[\p{L}\p{N}\p{P}\p{Z}\n](?![\p{M}\p{Cf}\u20e3]))+)/u

/** What a reader takes for one sign, such as a letter with its accents or a family of emoji. */
export const signsIn = (text: string): string[] =>
  text
    .split(alone)
    .flatMap((part, n) =>
      n % 2 ? [...part] : Array.from(segmenter.segment(part), ({ segment }) => segment),
    )
