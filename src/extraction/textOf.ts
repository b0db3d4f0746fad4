import { readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { getDocumentProxy } from 'unpdf'
import { docx, most, pdf, type Asked } from './limits'
import { declaredIn } from './zip'

/** The words of a file. Runs in a process of its own: whatever the file does to it, the server goes on. */
export async function textOf({ file, mimeType }: Asked): Promise<string> {
  const bytes = readFileSync(file)
  if (mimeType === pdf) return plain(await textOfPdf(bytes))
  if (mimeType === docx) return plain(await textOfDocx(bytes))
  throw new Error(`no text is read from ${mimeType}`)
}

async function textOfPdf(bytes: Buffer): Promise<string> {
  if (!bytes.subarray(0, 1024).includes('%PDF-')) throw new Error('not a PDF')
  const document = await getDocumentProxy(new Uint8Array(bytes))
  let text = ''
  for (let page = 1; page <= Math.min(document.numPages, most.pages); page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent()
    text += `${items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')}\n`
    if (text.length > most.letters) break
  }
  return text
}

/** A zip that would grow beyond reason is refused by what it declares, before it is opened. */
async function textOfDocx(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw new Error('not a DOCX')
  const declared = declaredIn(bytes)
  if (!declared || declared.bytes > most.inflatedBytes || declared.entries > most.zipEntries)
    throw new Error('too large once inflated')
  return (await mammoth.extractRawText({ buffer: bytes })).value
}

/** A word broken at the end of a line is one word again. */
const plain = (text: string): string =>
  text
    .slice(0, most.letters)
    .replace(/\p{Cs}|\0/gu, ' ')
    .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
