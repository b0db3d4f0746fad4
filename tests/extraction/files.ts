import { deflateRawSync } from 'node:zlib'
import PDFDocument from 'pdfkit'

/** A PDF of these pages; with a password, where one is given. */
export function aPdf(pages: readonly string[], userPassword?: string): Promise<Buffer> {
  const document = new PDFDocument({
    autoFirstPage: false,
    ...(userPassword ? { userPassword } : {}),
  })
  const pieces: Buffer[] = []
  document.on('data', (piece: Buffer) => pieces.push(piece))
  const done = new Promise<Buffer>((resolve) => {
    document.on('end', () => resolve(Buffer.concat(pieces)))
  })
  for (const page of pages) document.addPage().text(page)
  document.end()
  return done
}

const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const body = (text: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`

/** A DOCX that says this; `more` are further entries, macros for instance. */
export const aDocx = (
  text: string,
  more: Record<string, string | Buffer> = {},
  lie?: number,
): Buffer =>
  aZip(
    {
      '[Content_Types].xml': types,
      '_rels/.rels': relations,
      'word/document.xml': body(text),
      ...more,
    },
    lie,
  )

/** Checksums are left at nought: who reads text does not look at them. `lie` declares another size than the entry has. */
function aZip(entries: Record<string, string | Buffer>, lie?: number): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(entries)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const head = header(0x04034b50, 30, name, packed.length, lie ?? bytes.length)
    directory.push(header(0x02014b50, 46, name, packed.length, lie ?? bytes.length, at))
    files.push(head, packed)
    at += head.length + packed.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, ...directory, end])
}

function header(mark: number, fixed: 30 | 46, name: string, packed: number, size: number, at = 0) {
  const head = Buffer.alloc(fixed)
  const shift = fixed === 46 ? 2 : 0
  head.writeUInt32LE(mark, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(8, 8 + shift)
  head.writeUInt32LE(packed, 18 + shift)
  head.writeUInt32LE(size, 22 + shift)
  head.writeUInt16LE(Buffer.byteLength(name), 26 + shift)
  if (fixed === 46) head.writeUInt32LE(at, 42)
  return Buffer.concat([head, Buffer.from(name)])
}
