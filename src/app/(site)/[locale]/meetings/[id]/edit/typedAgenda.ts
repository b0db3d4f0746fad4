import type { Meeting } from '@/src/payload-types'
import type { MemberVisit } from '@/src/session'
import type { FieldError } from '@/src/ui/formState'
import { keepFile } from '../../../../keepFile'
import { typed } from '../../../../typed'
import { mostRows } from './rows'

type Item = NonNullable<Meeting['agenda']>[number]

const longest = 50_000
/** In minutes. */
const longestItem = 600

const rowsIn = (form: FormData): string[] =>
  Array.from({ length: mostRows }, (_, n) => `item.${n}`).filter((row) => form.has(`${row}.title`))

/** Minutes are as long as they are: `typed` cuts what a person types in a line. */
const longText = (form: FormData, name: string): string =>
  String(form.get(name) ?? '')
    .replaceAll('\r\n', '\n')
    .trim()
    .slice(0, longest)

/** The agenda as it was typed, in the order of its numbers; what has no word in it is no item. */
export function agendaTyped(
  form: FormData,
  { words }: MemberVisit,
): { agenda: Item[]; errors: FieldError[] } {
  const errors: FieldError[] = []
  const items = rowsIn(form).flatMap((row) => {
    const title = typed(form, `${row}.title`).slice(0, 300)
    const minutes = longText(form, `${row}.minutes`)
    const document = typed(form, `${row}.document`) || null
    if (form.has(`${row}.drop`) || !(title || minutes || document)) return []
    if (!title) errors.push({ path: `${row}.title`, message: words.meetingPages.form.itemMissing })
    const id = typed(form, `${row}.id`)
    const kept = form.has(`${row}.dropDocument`) ? null : document
    const order = Number(typed(form, `${row}.order`).replace(',', '.'))
    const duration = Math.trunc(Number(typed(form, `${row}.duration`)))
    return [
      {
        order: order > 0 ? order : Infinity,
        item: {
          ...(id && { id }),
          title,
          duration: duration > 0 ? Math.min(duration, longestItem) : null,
          minutes: minutes || null,
          document: kept,
        },
      },
    ]
  })
  return {
    agenda: items.toSorted((a, b) => a.order - b.order || 0).map(({ item }) => item),
    errors,
  }
}

/** Keeps the files that came with the agenda first: where the rest is refused, they are not asked for again. */
export async function keepDocuments(visit: MemberVisit, form: FormData): Promise<FieldError[]> {
  const { documentRefused } = visit.words.meetingPages.form
  const errors: FieldError[] = []
  for (const row of rowsIn(form)) {
    const path = `${row}.file`
    const file = form.get(path)
    form.delete(path)
    if (!(file instanceof File) || !file.size) continue
    const id = await keepFile(visit, file)
    if (id) {
      form.set(`${row}.document`, id)
      form.set(`${row}.documentName`, file.name.slice(0, 200))
    } else errors.push({ path, message: documentRefused(file.name.slice(0, 80)) })
  }
  return errors
}

/** The questions of the evaluation; one that was emptied is not asked any more. */
export const questionsTyped = (form: FormData) =>
  Array.from({ length: mostRows }, (_, n) => `question.${n}`).flatMap((row) => {
    const question = typed(form, row).slice(0, 300)
    const id = typed(form, `${row}.id`)
    return question ? [{ ...(id && { id }), question }] : []
  })
