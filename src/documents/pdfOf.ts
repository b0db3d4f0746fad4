import path from 'node:path'
import PDFDocument from 'pdfkit'
import { plainText } from '@/src/plainLine'
import type { Paper, Piece } from './piece'

const folder = path.resolve(/*turbopackIgnore: true*/ process.cwd(), 'public/fonts')
const fonts = {
  plain: path.join(folder, 'AtkinsonHyperlegibleNext-Regular.ttf'),
  bold: path.join(folder, 'AtkinsonHyperlegibleNext-Bold.ttf'),
}
const margin = 64
const sizes = { title: 22, 2: 15, 3: 12.5, text: 11 } as const
const indent = 18
/** A text longer than this is a book, or an accident. */
const longest = 200_000

type Doc = InstanceType<typeof PDFDocument>

/**
 * A paper as PDF that a screen reader follows: tagged, titled, in a named language, with headings and lists as such (PDF/UA).
 * A sign that the letters do not have shows as an empty box; nothing typed makes it fail.
 */
export async function pdfOf({ title, language, pieces }: Paper): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    // the types of the package lag behind it
    subset: 'PDF/UA' as never,
    tagged: true,
    displayTitle: true,
    lang: language,
    bufferPages: true,
    info: { Title: written(title), Creator: 'Relais', Producer: 'Relais' },
  })
  const whole = collected(doc)
  doc.registerFont('plain', fonts.plain).registerFont('bold', fonts.bold)
  const root = doc.struct('Document')
  doc.addStructure(root)
  root.add(element(doc, 'H1', () => say(doc, 'bold', sizes.title, title, 14)))
  for (const piece of pieces) root.add(drawn(doc, piece))
  root.end()
  numberPages(doc)
  doc.end()
  return whole
}

function drawn(doc: Doc, piece: Piece): PDFKit.PDFStructureElement {
  if (piece.is === 'heading') {
    const { level, text } = piece
    return element(doc, `H${level}`, () => {
      doc.moveDown(0.6)
      say(doc, 'bold', sizes[level], text, 5)
    })
  }
  if (piece.is === 'paragraph')
    return element(doc, 'P', () => say(doc, 'plain', sizes.text, piece.text, 8))
  return listed(doc, piece)
}

function listed(doc: Doc, { numbered, items }: Extract<Piece, { is: 'list' }>) {
  const list = doc.struct('L')
  items.forEach((item, i) => {
    const at = { y: 0 }
    const label = element(doc, 'Lbl', () => {
      doc.font('plain').fontSize(sizes.text)
      if (doc.y > doc.page.height - margin - 2 * sizes.text) doc.addPage()
      at.y = doc.y
      doc.text(numbered ? `${i + 1}.` : '•', margin, at.y, { lineBreak: false })
    })
    const body = element(doc, 'LBody', () => {
      doc.text(written(item), margin + indent, at.y)
      doc.x = margin
      doc.y += i < items.length - 1 ? 4 : 8
    })
    list.add(doc.struct('LI', {}, [label, body]))
  })
  list.end()
  return list
}

const element = (doc: Doc, type: string, draw: () => void) => doc.struct(type, {}, draw)

function say(doc: Doc, font: 'plain' | 'bold', size: number, text: string, gap: number): void {
  doc.font(font).fontSize(size).text(written(text), margin, doc.y, { lineGap: 2 })
  doc.y += gap
}

/** A word longer than a line may break: measured letter by letter, an endless one would take minutes. */
const endless = /\S{30}(?=\S)/gu
const mayBreak = '\u200b'

const written = (text: string): string =>
  plainText(text).slice(0, longest).replace(endless, `$&${mayBreak}`) || '–'

/** Numbers at the foot are decoration: a screen reader passes them by. */
function numberPages(doc: Doc): void {
  const { start, count } = doc.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page)
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    doc
      .font('plain')
      .fontSize(9)
      .text(`${page - start + 1} / ${count}`, margin, doc.page.height - margin / 2, {
        align: 'center',
        width: doc.page.width - 2 * margin,
        lineBreak: false,
      })
    doc.endMarkedContent()
  }
}

const collected = (doc: Doc): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
  })
