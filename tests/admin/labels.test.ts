import type { Field, SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WordsCell } from '@/src/admin/WordsCell'
import { locales } from '@/src/codes/languages'
import { createRelais, type Relais } from '@/tests/support/relais'

let relais: Relais
beforeAll(async () => {
  relais = await createRelais()
})
afterAll(() => relais.close())

type Shown = { path: string; field: Field }

/** What is kept for the machine is in no page of the panel. */
const isShown = (field: Field) =>
  field.type !== 'ui' &&
  !('hidden' in field && field.hidden) &&
  !(field.admin && 'hidden' in field.admin && field.admin.hidden)
const isOurs = ({ slug, admin }: SanitizedCollectionConfig) =>
  !slug.startsWith('payload-') && admin.hidden !== true

/** Payload brings its own words for these. */
const ofPayload =
  /^(users\.(sessions|resetPassword|salt|hash|login|lock|password).*|media\.(url|thumbnailURL|filename|mimeType|filesize|width|height)|[a-z-]+\.(createdAt|updatedAt|_status))$/

const collections = () => relais.payload.config.collections.filter(isOurs)
const shown = (): Shown[] =>
  collections()
    .flatMap(({ slug, fields }) => walked(fields, slug))
    .filter(({ path }) => !ofPayload.test(path))

function walked(fields: Field[], above: string): Shown[] {
  return fields.filter(isShown).flatMap((field) => {
    const path = 'name' in field ? `${above}.${field.name}` : above
    return [{ path, field }, ...('fields' in field ? walked(field.fields, path) : [])]
  })
}

const isSaid = (label: unknown) =>
  typeof label === 'object' &&
  locales.every((locale) => Boolean((label as Record<string, string> | null)?.[locale]?.trim()))

test('every collection of the panel has a name, a group and a description in three languages', () => {
  const silent = collections()
    .filter(({ labels, admin }) =>
      [labels.singular, labels.plural, admin.group, admin.description].some(
        (word) => !isSaid(word),
      ),
    )
    .map(({ slug }) => slug)
  expect(collections().length).toBeGreaterThan(10)
  expect(silent).toEqual([])
})

test('every field is named in three languages', () => {
  const silent = shown().filter(({ field }) => !isSaid('label' in field && field.label))
  expect(shown().length).toBeGreaterThan(100)
  expect(silent.map(({ path }) => path)).toEqual([])
})

test('every option of every list is named, and no two options of one list alike', () => {
  const faults = shown().flatMap(({ path, field }) => {
    if (field.type !== 'select') return []
    const options = field.options.map((option) =>
      typeof option === 'string' ? { value: option, label: null } : option,
    )
    const silent = options
      .filter(({ label }) => !isSaid(label))
      .map(({ value }) => `${path}: ${value}`)
    const names = new Set(options.map(({ label }) => JSON.stringify(label)))
    return [...silent, ...(names.size < options.length ? [`${path}: twice the same name`] : [])]
  })
  expect(faults).toEqual([])
})

test('the rows of every list of rows are named too', () => {
  const silent = shown().filter(
    ({ field }) =>
      field.type === 'array' && !(isSaid(field.labels?.singular) && isSaid(field.labels?.plural)),
  )
  expect(silent.map(({ path }) => path)).toEqual([])
})

test('links and leases have no page in the panel', () => {
  const hidden = relais.payload.config.collections.filter(({ admin }) => admin.hidden === true)
  expect(hidden.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['leases', 'links']))
})

test('a day is asked and shown without an hour', () => {
  const days = shown().filter(({ path }) =>
    /\.(reviewOn|factsAsOf|appliedOn|checkedOn|due|absentFrom|absentUntil)$/.test(path),
  )
  expect(days.length).toBeGreaterThan(8)
  const withHour = days.filter(
    ({ field }) => field.type !== 'date' || field.admin?.date?.pickerAppearance !== 'dayOnly',
  )
  expect(withHour.map(({ path }) => path)).toEqual([])
})

test('words of one concept stand in a list as one would write them', () => {
  const cellData = ['gage', 'nantissement']
  expect(WordsCell({ cellData } as never)).toBe('gage, nantissement')
  const cells = shown().filter(({ path }) => /^synonyms\.(fr|nl|en)$/.test(path))
  const drawn = cells.map(({ field }) =>
    field.type === 'text' ? field.admin?.components?.Cell : '',
  )
  expect(drawn).toEqual(locales.map(() => '/src/admin/WordsCell#WordsCell'))
})
