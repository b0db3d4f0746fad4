import type { EditorialCollection } from '@/src/codes/knowledge'
import { locales } from '@/src/codes/languages'
import type { Words } from '@/src/i18n/words'
import { isSafeLink } from '@/src/prose/safeLink'
import type { FieldError } from '@/src/ui/formState'
import { factsOf, textsOf } from '@/src/writing/fields'
import { several, sourcesIn, tidy, type Source } from '@/src/writing/flat'

export const longest = { line: 300, lines: 2000, prose: 40_000 } as const
const mostRows = 40

/** What a text's form was filled in with: a field that was not drawn is not there. */
export type TypedText = { flat: Record<string, string>; errors: FieldError[] }

export function typedText(
  collection: EditorialCollection,
  form: FormData,
  { writing }: Words,
): TypedText {
  const flat: Record<string, string> = {}
  const errors: FieldError[] = []
  for (const [name, kind] of textsOf(collection))
    for (const locale of locales) {
      const field = `${name}.${locale}`
      if (!form.has(field)) continue
      flat[field] = tidy(textIn(form, field))
      if (flat[field].length > longest[kind])
        errors.push({ path: field, message: writing.wrong.long })
    }
  for (const [name, kind] of factsOf(collection)) {
    if (kind === 'sources' && form.has('rows')) readSources(form, flat, errors, writing.wrong)
    else if (kind === 'several' && form.getAll('boxes').includes(name))
      flat[name] = several(form.getAll(name).map(String))
    else if (kind !== 'sources' && kind !== 'several' && form.has(name)) {
      flat[name] = tidy(textIn(form, name)).slice(0, longest.lines)
      if (kind === 'day' && !isDay(flat[name]))
        errors.push({ path: name, message: writing.wrong.date })
    }
  }
  return { flat, errors }
}

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

const isDay = (text: string): boolean =>
  !text || (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)))

/** How many rows of sources stand in this form. */
export const rowsIn = (form: FormData): number =>
  Math.min(mostRows, Math.max(0, Number(textIn(form, 'rows')) || 0))

function readSources(
  form: FormData,
  flat: Record<string, string>,
  errors: FieldError[],
  wrong: Words['writing']['wrong'],
) {
  const rows: Source[] = []
  for (let n = 0; n < rowsIn(form); n += 1) {
    const at = (part: string) => tidy(textIn(form, `sources.${n}.${part}`)).slice(0, 2000)
    const [id, title, url, date] = [at('id'), at('title'), at('url'), at('date')]
    if (!title && !url && !date) continue
    if (!title) errors.push({ path: `sources.${n}.title`, message: wrong.sourceTitle })
    if (url && !isSafeLink(url)) errors.push({ path: `sources.${n}.url`, message: wrong.url })
    if (!isDay(date)) errors.push({ path: `sources.${n}.date`, message: wrong.date })
    rows.push({ ...(id ? { id } : {}), title, url, date })
  }
  flat.sources = sourcesIn(rows)
}
