'use server'

import { redirect } from 'next/navigation'
import { paths } from '@/src/paths'
import { typedIn, type FormState } from '@/src/ui/formState'
import { requireTables } from '../requireTables'
import { keepTable } from './keepTable'

/** Takes the table of the form in; what stands in its way is said row by row. */
export async function importTable(
  locale: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const visit = await requireTables(locale, 'import')
  const said = visit.words.tables.import
  const file = form.get('file')
  const bytes = file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0)
  const kind = form.get('kind') === 'synonyms' ? 'synonyms' : 'practices'
  const came = await keepTable(visit, kind, bytes)
  if ('kept' in came) redirect(`${paths.importTable(visit.locale)}?done=${came.kept}`)
  if ('table' in came)
    return {
      title: visit.words.frame.errors.title(1),
      errors: [{ path: 'file', message: said.faults[came.table] }],
      values: typedIn(form),
    }
  const lines = new Set(came.rows.map(({ line }) => line)).size
  return {
    title: said.refused(lines),
    errors: [{ path: 'file', message: said.mend }],
    values: { ...typedIn(form), report: JSON.stringify(came.rows.slice(0, 500)) },
  }
}
