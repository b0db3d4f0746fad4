import { ascentOf, haveAll, lettersFor, type Doc, type Weight } from './letters'
import { linesOf, rightToLeft, type Measured, type Stretch } from './lines'

type Said = { weight: Weight; size: number; text: string; x: number; lineGap?: number }

/** Whether our own letters, from left to right, say all of it: pdfkit sets such a text by itself. */
export const isPlain = (doc: Doc, weight: Weight, text: string): boolean =>
  haveAll(doc, weight, text) && !rightToLeft.test(text)

/** Sets a text from where the document stands, in letters that have its signs, each line in its own direction. */
export function setText(doc: Doc, { weight, size, text, x, lineGap = 0 }: Said): void {
  const width = doc.page.width - doc.page.margins.right - x
  doc.font(weight).fontSize(size)
  if (isPlain(doc, weight, text)) {
    doc.text(text, x, doc.y, { lineGap, width })
    return
  }
  const height = doc.currentLineHeight(true) + lineGap
  const ascent = ascentOf(doc, weight, size)
  const measured: Measured = {
    widthOf: (said, letters) => doc.font(letters).widthOfString(said),
    lettersOf: (sign) => lettersFor(doc, weight, sign) ?? weight,
    width,
  }
  for (const line of linesOf(text, measured)) {
    if (doc.y + height > doc.page.maxY()) doc.continueOnNewPage()
    const { y } = doc
    drawLine(doc, line.stretches, line.isRightToLeft ? x + width - line.width : x, y + ascent)
    doc.x = x
    doc.y = y + height
  }
}

function drawLine(doc: Doc, stretches: readonly Stretch[], from: number, baseline: number): void {
  let x = from
  for (const { text, letters, width } of stretches) {
    const how = { lineBreak: false, baseline: 'alphabetic', ...(rightToLeft.test(text) && whole) }
    doc.font(letters).text(text, x, baseline, how as PDFKit.Mixins.TextOptions)
    x += width
  }
}

/** Several words as one: else each is drawn to the right of the one before it. */
const whole = { features: [] }
