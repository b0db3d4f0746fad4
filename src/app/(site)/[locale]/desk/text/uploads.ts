import { APIError } from 'payload'
import type { FieldError } from '@/src/ui/formState'
import type { MemberVisit } from '@/src/session'

const most = 10 * 1024 * 1024

/**
 * Keeps the files that came with a form before anything else is asked of it: where the text is refused, they are not asked
 * for again. Their ids join those that the form names.
 */
export async function keepUploads(
  { as, words }: MemberVisit,
  form: FormData,
): Promise<FieldError[]> {
  const errors: FieldError[] = []
  for (const file of form.getAll('upload')) {
    if (typeof file === 'string' || !file.size) continue
    const refused = { path: 'upload', message: words.writing.wrong.file(file.name.slice(0, 80)) }
    if (file.size > most) {
      errors.push(refused)
      continue
    }
    try {
      const data = Buffer.from(await file.arrayBuffer())
      const kept = await as.create({
        collection: 'media',
        data: { title: file.name },
        file: { data, mimetype: file.type, name: file.name, size: file.size },
        depth: 0,
      } as never)
      form.append('files', String(kept.id))
      form.set(`fileName.${kept.id}`, file.name.slice(0, 200))
    } catch (fault) {
      if (!(fault instanceof APIError) || fault.status >= 500) throw fault
      errors.push(refused)
    }
  }
  form.delete('upload')
  return errors
}
