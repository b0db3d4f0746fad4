import PDFDocument from 'pdfkit'
import { plainText } from '@/src/plainLine'
import { legible } from './legible'
import { registerLetters, type Doc, type Weight } from './letters'
import type { Paper, Piece } from './piece'
import { isPlain, setText } from './setText'

const margin = 64
const sizes = { title: 22, 2: 15, 3: 12.5, text: 11 } as const
const indent = 18
/** A text longer than this is a book, or an accident. */
const longest = 200_000

/**
 * A paper as PDF that a screen reader follows: tagged, titled, in a named language, with headings and lists as such (PDF/UA).
 * Letters of other scripts are of other fonts; a sign that none has is named. Nothing typed makes it fail.
 */
export async function pdfOf(paper: Paper): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    // the types of the package lag behind it
    subset: 'PDF/UA' as never,
    tagged: true,
    displayTitle: true,
    lang: paper.language,
    bufferPages: true,
    info: { Title: written(paper.title), Creator: 'Relais', Producer: 'Relais' },
  })
  const whole = collected(doc)
  registerLetters(doc)
  const { title, pieces } = legible(doc, paper)
  const root = doc.struct('Document')
  doc.addStructure(root)
  root.add(said(doc, 'H1', { weight: 'bold', size: sizes.title, text: title, gap: 14 }))
  for (const piece of pieces) root.add(drawn(doc, piece))
  root.end()
  numberPages(doc)
  doc.end()
  return whole
}

function drawn(doc: Doc, piece: Piece): PDFKit.PDFStructureElement {
  if (piece.is === 'list') return listed(doc, piece)
  const { text } = piece
  if (piece.is === 'paragraph')
    return said(doc, 'P', { weight: 'plain', size: sizes.text, text, gap: 8 })
  const { level } = piece
  return said(doc, `H${level}`, { weight: 'bold', size: sizes[level], text, above: 0.6, gap: 5 })
}

function listed(doc: Doc, { numbered, items }: Extract<Piece, { is: 'list' }>) {
  const list = doc.struct('L')
  items.forEach((item, i) => {
    const at = { y: 0 }
    const label = doc.struct('Lbl', {}, () => {
      doc.font('plain').fontSize(sizes.text)
      if (doc.y > doc.page.height - margin - 2 * sizes.text) doc.addPage()
      at.y = doc.y
      doc.text(numbered ? `${i + 1}.` : '•', margin, at.y, { lineBreak: false })
    })
    const text = written(item)
    const body = doc.struct('LBody', spokenAs(doc, 'plain', text), () => {
      doc.y = at.y
      setText(doc, { weight: 'plain', size: sizes.text, text, x: margin + indent })
      doc.x = margin
      doc.y += i < items.length - 1 ? 4 : 8
    })
    list.add(doc.struct('LI', {}, [label, body]))
  })
  list.end()
  return list
}

type Saying = { weight: Weight; size: number; text: string; gap: number; above?: number }

function said(doc: Doc, type: string, { weight, size, text, gap, above }: Saying) {
  const words = written(text)
  return doc.struct(type, spokenAs(doc, weight, words), () => {
    if (above) doc.moveDown(above)
    setText(doc, { weight, size, text: words, x: margin, lineGap: 2 })
    doc.y += gap
  })
}

/** Drawn as the eye sees it, a text is given to a screen reader as one reads it. */
const spokenAs = (doc: Doc, weight: Weight, text: string) =>
  isPlain(doc, weight, text) ? {} : { actual: text.replaceAll(mayBreak, '') }

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
