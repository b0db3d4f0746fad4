import { describe, expect, test } from 'vitest'
import { lexicalOf } from '@/src/prose/lexical'
import { flatOf, isPlain } from '@/src/writing/flat'
import { changesBetween, merge, wasOf } from '@/src/writing/merge'
import { parityOf } from '@/src/writing/parity'
import { writesOf } from '@/src/writing/written'

const doc = {
  original: 'fr',
  form: 'practice',
  title: { fr: 'Titre', nl: 'Titel' },
  summary: { fr: 'Résumé' },
  whatWasDone: { fr: lexicalOf('On appelle.\n\n1. Un\n2. Deux\n\n- feuille') },
  axis: 'axis-4',
  needs: ['b', 'a'],
  factsAsOf: '2026-06-01T12:00:00.000Z',
  sources: [{ id: 'row', title: 'Une source', url: null, date: null }],
}
const flat = flatOf('good-practices', doc)

test('a form shows a text as it was typed', () => {
  expect(flat).toMatchObject({
    'title.nl': 'Titel',
    'summary.nl': '',
    'whatWasDone.fr': 'On appelle.\n\n1. Un\n2. Deux\n\n- feuille',
    needs: 'a,b',
    factsAsOf: '2026-06-01',
    sources: '[{"id":"row","title":"Une source","url":"","date":""}]',
  })
})

test('a text with a link is more than a plain field shows', () => {
  expect(isPlain(doc.whatWasDone.fr)).toBe(true)
  const linked = lexicalOf('ici')
  linked.root.children = [
    { type: 'paragraph', version: 1, children: [{ type: 'link', version: 1, children: [] }] },
  ]
  expect(isPlain(linked)).toBe(false)
  const bold = lexicalOf('gras')
  bold.root.children?.[0]?.children?.forEach((node) => (node.format = 1))
  expect(isPlain(bold)).toBe(false)
})

describe('what a save writes', () => {
  test('is only what changed, the original first, the facts with it', () => {
    const typed = { ...flat, 'title.nl': 'Nieuw', 'title.fr': 'Neuf', reviewOn: '2027-06-01' }
    const changed = changesBetween(flat, typed)
    expect(changed.sort()).toEqual(['reviewOn', 'title.fr', 'title.nl'])
    expect(writesOf('good-practices', typed, changed)).toEqual([
      { locale: 'fr', data: { reviewOn: '2027-06-01T12:00:00.000Z', title: 'Neuf' } },
      { locale: 'nl', data: { title: 'Nieuw' } },
    ])
  })

  test('is nothing where nothing changed', () => {
    expect(changesBetween(flat, { ...flat })).toEqual([])
    expect(writesOf('good-practices', flat, [])).toEqual([])
  })

  test('writes a group of fields whole, and empties what was emptied', () => {
    const typed = { ...flat, 'whatWasDone.fr': '', axis: '', 'evaluation.source': 'Un institut' }
    const changed = changesBetween(flat, typed)
    expect(writesOf('good-practices', typed, changed)).toEqual([
      {
        locale: 'fr',
        data: { axis: null, whatWasDone: null, evaluation: { source: 'Un institut', on: null } },
      },
    ])
  })
})

describe('two who wrote at once', () => {
  const was = wasOf(flat)
  const stored = { ...flat, 'title.fr': 'Le leur', 'summary.nl': 'Hun samenvatting' }

  test('keep what only one of them touched, and are asked about what both did', () => {
    const mine = { ...flat, 'title.fr': 'Le mien', 'results.fr': 'Mes résultats' }
    const { text, both, theirs } = merge(was, mine, stored)
    expect(both).toEqual(['title.fr'])
    expect(theirs).toEqual(['summary.nl'])
    expect(text).toMatchObject({
      'title.fr': 'Le mien',
      'results.fr': 'Mes résultats',
      'summary.nl': 'Hun samenvatting',
    })
  })

  test('need not choose where both wrote the same', () => {
    const mine = { ...flat, 'title.fr': 'Le leur' }
    expect(merge(was, mine, stored).both).toEqual([])
  })

  test('lose no field that one form did not show', () => {
    const shown = Object.entries(flat).filter(([name]) => name !== 'context.fr')
    const mine = { ...Object.fromEntries(shown), 'title.fr': 'Le mien' }
    const { text } = merge(was, mine, { ...stored, 'context.fr': 'Leur contexte' })
    expect(text['context.fr']).toBe('Leur contexte')
  })
})

describe('the languages of a text', () => {
  test('lack what the original says', () => {
    const [fr, nl, ...others] = parityOf('good-practices', flat, {})
    expect(fr).toMatchObject({ locale: 'fr', isOriginal: true, missing: [], have: 3, all: 3 })
    expect(nl).toMatchObject({ locale: 'nl', missing: ['summary', 'whatWasDone'], have: 1 })
    expect(others).toEqual([])
  })

  test('are older where the original changed after them, and not where both were saved together', () => {
    const at = (nl: string, fr: string) => parityOf('good-practices', flat, { nl, fr })[1]?.older
    expect(at('2026-01-01T10:00:00Z', '2026-02-01T10:00:00Z')).not.toBeNull()
    expect(at('2026-02-01T10:00:00.200Z', '2026-02-01T10:00:01Z')).toBeNull()
    expect(at('2026-03-01T10:00:00Z', '2026-02-01T10:00:00Z')).toBeNull()
  })
})
