/** What a zip says of itself before anything is inflated. */
export type Declared = { entries: number; bytes: number }

const endMark = 0x06054b50
const entryMark = 0x02014b50
const longestComment = 0xffff
const unknown = 0xffffffff

/** Sums the sizes in the directory at the end of the file; null where there is none, or one that hides its sizes. */
export function declaredIn(file: Buffer): Declared | null {
  const end = endOf(file)
  if (end === -1) return null
  const entries = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  let bytes = 0
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entryMark) return null
    const size = file.readUInt32LE(at + 24)
    if (size === unknown) return null
    bytes += size
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return { entries, bytes }
}

function endOf(file: Buffer): number {
  const earliest = Math.max(0, file.length - 22 - longestComment)
  for (let at = file.length - 22; at >= earliest; at -= 1)
    if (file.readUInt32LE(at) === endMark) return at
  return -1
}
