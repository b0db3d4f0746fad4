import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

const kept = new Map<string, Buffer>()

/** A font as a printer reads it. Of a WOFF, whose tables fontkit would inflate each time it looks a letter up, they are inflated once. */
export function unpacked(file: string): Buffer {
  const font = kept.get(file) ?? opened(readFileSync(file))
  kept.set(file, font)
  return font
}

const opened = (file: Buffer): Buffer =>
  file.toString('latin1', 0, 4) === 'wOFF' ? unpackedWoff(file) : file

const header = 12
const record = 16

/** WOFF 1.0, section 4: a directory of tables, each deflated where that made it smaller. */
function unpackedWoff(file: Buffer): Buffer {
  const count = file.readUInt16BE(12)
  const directory = Buffer.alloc(header + count * record)
  file.copy(directory, 0, 4, 8)
  directory.writeUInt16BE(count, 4)
  const power = Math.floor(Math.log2(count))
  directory.writeUInt16BE(record * 2 ** power, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE(record * (count - 2 ** power), 10)
  const tables: Buffer[] = []
  let offset = directory.length
  for (let n = 0; n < count; n++) {
    const entry = file.subarray(44 + n * 20, 64 + n * 20)
    const table = tableOf(file, entry)
    const at = header + n * record
    entry.copy(directory, at, 0, 4)
    entry.copy(directory, at + 4, 16, 20)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(table.length, at + 12)
    const padding = -table.length & 3
    tables.push(table, Buffer.alloc(padding))
    offset += table.length + padding
  }
  return Buffer.concat([directory, ...tables])
}

function tableOf(file: Buffer, entry: Buffer): Buffer {
  const from = entry.readUInt32BE(4)
  const packed = file.subarray(from, from + entry.readUInt32BE(8))
  return packed.length < entry.readUInt32BE(12) ? inflateSync(packed) : packed
}
