import { refusalIn } from '@/src/errors'
import type { MemberVisit } from '@/src/session'

const mostBytes = 10 * 1024 * 1024

/** Keeps a file that came with a form. @returns its id, or null where it is too large or refused */
export async function keepFile({ as }: MemberVisit, file: File): Promise<string | null> {
  if (file.size > mostBytes) return null
  try {
    const data = Buffer.from(await file.arrayBuffer())
    const kept = await as.create({
      collection: 'media',
      data: { title: file.name },
      file: { data, mimetype: file.type, name: file.name, size: file.size },
      depth: 0,
    } as never)
    return String(kept.id)
  } catch (fault) {
    if (refusalIn(fault)) return null
    throw fault
  }
}
