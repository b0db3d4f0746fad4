import { practiceForms, readerships } from '@/src/codes/knowledge'
import { locales } from '@/src/codes/languages'
import { audiences } from '@/src/codes/people'
import { stages } from '@/src/codes/situation'
import { isSafeLink } from '@/src/prose/safeLink'
import { textsOf } from '@/src/writing/fields'
import { several, sourcesIn, type Flat } from '@/src/writing/flat'
import type { Fault, RowFault } from './fault'
import { parted, underTitles, type Cells } from './titles'

/** Ids by what a table calls them: an axis by its number, a need by its code, an operator by its slug. */
export type Known = Record<'axis' | 'needs' | 'actor', ReadonlyMap<string, string>>

const textColumns = textsOf('good-practices').flatMap(([name]) =>
  locales.map((locale) => `${name}.${locale}`),
)

/** The columns of practices, in the order of the model. */
export const practiceColumns: readonly string[] = [
  'form',
  'original',
  ...textColumns,
  'axis',
  'actor',
  'stages',
  'needs',
  'serves',
  'audience',
  'factsAsOf',
  'reviewOn',
  'source.title',
  'source.url',
  'source.date',
]

/** What an export says besides, and an import leaves aside: nobody writes a status. */
export const saidOnly: readonly string[] = ['id', 'status', 'evidence', 'publishedAt']

/** Each row as a practice to begin, or everything that is wrong with the table, row by row. */
export function practicesIn(
  table: readonly (readonly string[])[],
  known: Known,
): { practices: { line: number; flat: Flat }[]; faults: Fault[] } {
  const { rows, faults } = underTitles(table, [...practiceColumns, ...saidOnly])
  const practices = rows.map(({ line, cells }) => {
    const fault: Say = (column, what, value) =>
      faults.push({ line, column, fault: what, ...(value && { value: shortened(value) }) })
    return { line, flat: practiceIn(cells, known, fault) }
  })
  const seen = new Set<string>()
  for (const { line, flat } of practices) {
    const title = (flat[`title.${flat.original}`] ?? '').toLowerCase()
    if (title && seen.has(title))
      faults.push({ line, column: `title.${flat.original}`, fault: 'twice' })
    seen.add(title)
  }
  return { practices, faults }
}

type Say = (column: string, what: RowFault, value?: string) => void
const longestShown = 60
const shortened = (value: string): string =>
  value.length > longestShown ? `${value.slice(0, longestShown)}…` : value

function practiceIn(cells: Cells, known: Known, fault: Say): Flat {
  const at = (name: string) => cells.get(name) ?? ''
  const one = (name: string, codes: readonly string[], fallback: string) => {
    const code = at(name) || fallback
    if (!codes.includes(code)) fault(name, code ? 'unknown-code' : 'missing', code)
    return code
  }
  const all = (name: string, codes: readonly string[]) => {
    const values = parted(at(name))
    const unknown = values.filter((value) => !codes.includes(value))
    if (unknown.length) fault(name, 'unknown-code', unknown.join(' | '))
    return several(values)
  }
  const found = (name: keyof Known, value: string) => {
    const id = known[name].get(value)
    if (value && !id) fault(name, 'unknown-code', value)
    return id ?? ''
  }
  const day = (name: string) => {
    if (at(name) && !isDay(at(name))) fault(name, 'bad-date', at(name))
    return at(name)
  }
  const original = one('original', locales, '')
  const texts = Object.fromEntries(
    textColumns.map((name) => {
      const text = at(name)
      if (text.length > longestOf(name)) fault(name, 'too-long')
      return [name, text]
    }),
  )
  if (locales.some((one) => one === original) && !texts[`title.${original}`])
    fault(`title.${original}`, 'missing')
  const source = { title: at('source.title'), url: at('source.url'), date: day('source.date') }
  if (!source.title && (source.url || source.date)) fault('source.title', 'missing')
  if (source.url && !isSafeLink(source.url)) fault('source.url', 'bad-link', source.url)
  return {
    form: one('form', practiceForms, 'practice'),
    original,
    ...texts,
    axis: found('axis', at('axis')),
    actor: found('actor', at('actor')),
    stages: all('stages', stages),
    needs: several(parted(at('needs')).map((code) => found('needs', code))),
    serves: all('serves', audiences),
    audience: one('audience', readerships, 'members'),
    factsAsOf: day('factsAsOf'),
    reviewOn: day('reviewOn'),
    sources: sourcesIn(source.title ? [source] : []),
  }
}

const longestOf = (name: string) =>
  name.startsWith('title') ? 300 : name.startsWith('summary') ? 2000 : 40_000

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text)
