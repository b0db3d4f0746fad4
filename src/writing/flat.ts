import type { EditorialCollection } from '@/src/codes/knowledge'
import { locales } from '@/src/codes/languages'
import { idOf } from '@/src/idOf'
import { lexicalOf } from '@/src/prose/lexical'
import { plainTextOf } from '@/src/prose/plainText'
import { factsOf, textsOf } from './fields'

/** A text as its form shows it: what stands in each field, by the field's name (`title.fr`, `axis`, `sources`). */
export type Flat = Readonly<Record<string, string>>
export type Source = { id?: string; title: string; url: string; date: string }
type Doc = Record<string, unknown>

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', dateStyle: 'short' })
const dayOf = (moment: unknown): string =>
  typeof moment === 'string' && moment ? day.format(new Date(moment)) : ''

/** Whatever the browser makes of a line's end, and blanks around the whole. */
export const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

/** What several values look like in one field: in no order, since boxes have none. */
export const several = (values: readonly string[]): string => [...new Set(values)].sort().join(',')

export const sourcesIn = (rows: readonly Source[]): string => JSON.stringify(rows)

/** What a form shows of this document, read in every language at once. */
export function flatOf(collection: EditorialCollection, doc: Doc): Flat {
  const flat: Record<string, string> = {}
  for (const [name, kind] of textsOf(collection))
    for (const locale of locales) {
      const said = (doc[name] as Doc | null | undefined)?.[locale]
      flat[`${name}.${locale}`] = tidy(kind === 'prose' ? plainTextOf(said) : String(said ?? ''))
    }
  for (const [name, kind] of factsOf(collection)) {
    const value = valueAt(doc, name)
    if (kind === 'day') flat[name] = dayOf(value)
    else if (kind === 'words') flat[name] = tidy(String(value ?? ''))
    else if (kind === 'several') flat[name] = several(idsOf(value))
    else if (kind === 'sources') flat[name] = sourcesIn(rowsOf(value))
    else flat[name] = idOf(value) ?? ''
  }
  return flat
}

const valueAt = (doc: Doc, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Doc | null | undefined)?.[name], doc)

const idsOf = (values: unknown): string[] =>
  (Array.isArray(values) ? values : []).map(idOf).filter((id) => id !== null)

const rowsOf = (rows: unknown): Source[] =>
  (Array.isArray(rows) ? (rows as Doc[]) : []).map(({ id, title, url, date }) => ({
    ...(typeof id === 'string' ? { id } : {}),
    title: tidy(String(title ?? '')),
    url: tidy(String(url ?? '')),
    date: dayOf(date),
  }))

export const sourcesOf = (flat: Flat): Source[] =>
  flat.sources ? (JSON.parse(flat.sources) as Source[]) : []
export const listed = (value: string | undefined): string[] => (value ? value.split(',') : [])

/** Whether a plain field shows all there is: one with links, headings or bold would lose them when it is changed there. */
export const isPlain = (prose: unknown): boolean =>
  !prose || shapeOf(prose) === shapeOf(lexicalOf(plainTextOf(prose)))

type Node = { type?: string; format?: unknown; listType?: string; children?: Node[] }
function shapeOf(prose: unknown): string {
  const shape = ({ type, format, listType, children = [] }: Node): string =>
    type === 'text'
      ? `t${typeof format === 'number' ? format : 0}`
      : `${type}${listType ?? ''}(${children.map(shape).join()})`
  const root = (prose as { root?: Node }).root
  return root ? shape(root) : ''
}
