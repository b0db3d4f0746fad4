import type { FieldError } from '@/src/ui/formState'
import type { MemberVisit } from '@/src/session'
import { keepFile } from '../../../keepFile'

/**
 * Keeps the files that came with a form before anything else is asked of it: where the text is refused, they are not asked
 * for again. Their ids join those that the form names.
 */
export async function keepUploads(visit: MemberVisit, form: FormData): Promise<FieldError[]> {
  const { wrong } = visit.words.writing
  const errors: FieldError[] = []
  for (const file of form.getAll('upload')) {
    if (typeof file === 'string' || !file.size) continue
    const id = await keepFile(visit, file)
    if (id) {
      form.append('files', id)
      form.set(`fileName.${id}`, file.name.slice(0, 200))
    } else errors.push({ path: 'upload', message: wrong.file(file.name.slice(0, 80)) })
  }
  form.delete('upload')
  return errors
}
