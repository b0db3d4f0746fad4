const endOfDirectory = 0x06054b50
const entry = 0x02014b50
const endLength = 22
const entryLength = 46

/**
 * What an archive says it will be once it is opened, in bytes; null where it does not read as an archive. Asked before it is
 * opened: a file of a few hundred kilobytes can fill the memory of the server.
 */
export function zipSize(file: Buffer): number | null {
  const end = lastIndexOf(file, endOfDirectory)
  if (end === null || end + endLength > file.length) return null
  const entries = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  let size = 0
  for (let n = 0; n < entries; n += 1) {
    if (at + entryLength > file.length || file.readUInt32LE(at) !== entry) return null
    size += file.readUInt32LE(at + 24)
    at +=
      entryLength +
      file.readUInt16LE(at + 28) +
      file.readUInt16LE(at + 30) +
      file.readUInt16LE(at + 32)
  }
  return size
}

function lastIndexOf(file: Buffer, signature: number): number | null {
  for (let at = file.length - 4; at >= 0; at -= 1)
    if (file.readUInt32LE(at) === signature) return at
  return null
}
