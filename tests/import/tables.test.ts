import { describe, expect, test } from 'vitest'
import { csvOf } from '@/src/csv'
import { xlsxOf } from '@/src/export/xlsx'
import { practicesIn, practiceColumns, type Known } from '@/src/import/practiceRows'
import { readTable } from '@/src/import/readTable'
import { synonymsIn } from '@/src/import/synonymRows'
import { zipSize } from '@/src/import/zipSize'

const known: Known = {
  axis: new Map([['4', 'axis-4']]),
  needs: new Map([['debt-mediation', 'need-1']]),
  actor: new Map([['ucm', 'actor-1']]),
}
const titles = ['original', 'title.fr', 'title.nl', 'axis', 'needs', 'factsAsOf']
const good = ['fr', 'Appeler avant l’huissier', '', '4', 'debt-mediation', '2026-06-01']
const csv = (text: string) => readTable(Buffer.from(text, 'utf8'))

describe('a file that comes in', () => {
  test.each([
    [
      'a;b\n1;2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\ufeffa,b\n"x, y","l1\nl2"\n',
      [
        ['a', 'b'],
        ['x, y', 'l1\nl2'],
      ],
    ],
    [
      'a\tb\n1\t2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('%j is read as its rows', async (text, rows) => {
    expect(await csv(text)).toEqual({ ok: true, value: rows })
  })

  test('in another encoding is refused, not guessed at', async () => {
    const latin = Buffer.from('titre\nÉvaluation\n', 'latin1')
    expect(await readTable(latin)).toEqual({ ok: false, fault: 'encoding' })
    const wide = Buffer.from('\ufefftitre\nÉvaluation\n', 'utf16le')
    expect(await readTable(wide)).toEqual({ ok: false, fault: 'encoding' })
  })

  test.each([
    ['', 'no-file'],
    ['a;b\n', 'empty'],
    [`a\n${'x\n'.repeat(201)}`, 'too-many'],
    [`a\n${'x'.repeat(1024 * 1024)}`, 'too-large'],
    ['a\n"never closed', 'not-a-table'],
  ])('that is no table of ours says so', async (text, fault) => {
    expect(await csv(text)).toEqual({ ok: false, fault })
  })

  test('as a workbook is read as well', async () => {
    const file = await xlsxOf([titles, good])
    expect(await readTable(file)).toEqual({ ok: true, value: [titles, good] })
  })

  test('that calls itself a workbook and is none is refused', async () => {
    expect(await readTable(Buffer.from('PK not a zip at all'))).toEqual({
      ok: false,
      fault: 'not-a-table',
    })
  })

  test('says its opened size before it is opened', async () => {
    const file = await xlsxOf([['x'.repeat(200_000)]])
    expect(zipSize(file)).toBeGreaterThan(200_000)
    expect(zipSize(Buffer.from('PK'))).toBeNull()
  })
})

describe('practices in a table', () => {
  test('become what the form would have written', () => {
    const { practices, faults } = practicesIn([titles, good], known)
    expect(faults).toEqual([])
    expect(practices[0]?.flat).toMatchObject({
      original: 'fr',
      form: 'practice',
      'title.fr': 'Appeler avant l’huissier',
      axis: 'axis-4',
      needs: 'need-1',
      factsAsOf: '2026-06-01',
      audience: 'members',
    })
  })

  test.each([
    ['original', 'de', 'unknown-code', 'de'],
    ['original', '', 'missing'],
    ['title.fr', '', 'missing'],
    ['title.fr', 'x'.repeat(301), 'too-long'],
    ['axis', '9', 'unknown-code', '9'],
    ['needs', 'debt-mediation | nothing', 'unknown-code', 'nothing'],
    ['factsAsOf', '01/06/2026', 'bad-date', '01/06/2026'],
    ['factsAsOf', '2026-02-31', 'bad-date', '2026-02-31'],
    ['axis', 'y'.repeat(80), 'unknown-code', `${'y'.repeat(60)}…`],
  ])(
    'with a bad %s (%s) name the line, the column and what cannot be taken',
    (...[column, value, fault, said]) => {
      const bad = good.map((cell, at) => (titles[at] === column ? value : cell))
      const { faults } = practicesIn([titles, good.with(1, 'Une autre'), bad], known)
      expect(faults).toContainEqual({ line: 3, column, fault, ...(said && { value: said }) })
    },
  )

  test.each(['__proto__', 'constructor', 'status.fr', 'rev'])('have no column %s', (name) => {
    const { faults } = practicesIn(
      [
        [...titles, name],
        [...good, 'x'],
      ],
      known,
    )
    expect(faults).toEqual([{ line: 1, column: name, fault: 'unknown-column' }])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  test('name a column once, a practice once, and no cell beyond the titles', () => {
    const twice = practicesIn(
      [
        [...titles, 'axis'],
        [...good, '4'],
      ],
      known,
    )
    expect(twice.faults).toEqual([{ line: 1, column: 'axis', fault: 'twice-column' }])
    const again = practicesIn([titles, good, good], known)
    expect(again.faults).toEqual([{ line: 3, column: 'title.fr', fault: 'twice' }])
    const ragged = practicesIn([titles, [...good, 'more']], known)
    expect(ragged.faults).toEqual([{ line: 2, column: '', fault: 'ragged' }])
  })

  test('keep no link that leads astray', () => {
    const { faults } = practicesIn(
      [
        [...titles, 'source.title', 'source.url'],
        [...good, 'x', 'javascript:alert(1)'],
      ],
      known,
    )
    expect(faults).toEqual([
      { line: 2, column: 'source.url', fault: 'bad-link', value: 'javascript:alert(1)' },
    ])
  })
})

test('a synonym has a concept and two words', () => {
  const { synonyms, faults } = synonymsIn([
    ['concept', 'fr', 'nl', 'en'],
    ['prj', 'PRJ | réorganisation judiciaire', 'gerechtelijke reorganisatie', ''],
    ['', 'a', 'b', ''],
    ['seul', 'a', '', ''],
    ['PRJ', 'x', 'y', ''],
  ])
  expect(synonyms[0]).toMatchObject({ concept: 'prj', fr: ['PRJ', 'réorganisation judiciaire'] })
  expect(faults).toEqual([
    { line: 3, column: 'concept', fault: 'missing' },
    { line: 4, column: '', fault: 'too-few-words' },
    { line: 5, column: 'concept', fault: 'twice' },
  ])
})

describe('a table that goes out', () => {
  const hostile = ['=HYPERLINK("http://x","y")', '+1', '-1', '@sum', '\tx', "=cmd|' /C calc'!A0"]

  test('runs nothing in a spreadsheet, and comes back as it was', async () => {
    const text = csvOf([practiceColumns.slice(0, hostile.length), hostile])
    expect(text).not.toMatch(/(^|[;"\n])[=+\-@\t]/)
    const back = await csv(text)
    expect(back).toMatchObject({ ok: true })
    expect(back.ok && back.value[1]).toEqual(hostile.map((cell) => cell.trim().replace(/^'x/, 'x')))
  })

  test('holds no formula as a workbook either', async () => {
    const file = await xlsxOf([['a'], ['=1+1']])
    expect(await readTable(file)).toEqual({ ok: true, value: [['a'], ['=1+1']] })
  })
})
