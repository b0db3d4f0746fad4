import { describe, expect, test } from 'vitest'
import { lexicalOf } from '@/src/prose/lexical'
import { plainTextOf } from '@/src/prose/plainText'
import { proseFault } from '@/src/prose/proseFaults'
import { isSafeLink } from '@/src/prose/safeLink'

const typed = 'First.\nStill first.\n\nSecond.\n\n- one\n- two\n\n1. call\n2. write'

test('a typed text becomes paragraphs, bullets and steps, and reads back as it was typed', () => {
  const prose = lexicalOf(typed)
  expect(prose.root.children?.map(({ type }) => type)).toEqual([
    'paragraph',
    'paragraph',
    'list',
    'list',
  ])
  expect(plainTextOf(prose)).toBe(typed)
})

test('a list that follows its sentence without a blank line is a list', () => {
  const { root } = lexicalOf('Bring:\n- papers\n- keys')
  expect(root.children?.map(({ type }) => type)).toEqual(['paragraph', 'list'])
})

test('nothing at all reads as nothing', () => {
  expect(plainTextOf(null)).toBe('')
  expect(plainTextOf(lexicalOf(''))).toBe('')
})

test.each([
  'https://example.org',
  'http://a',
  'mailto:a@example.org',
  'tel:080032123',
  '/fr/help',
  '#top',
  '?q=x',
  'page',
])('the link %s is kept', (url) => expect(isSafeLink(url)).toBe(true))

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//host/x',
  '/\\host',
  '\\\\host',
  'javascript&colon;alert(1):',
  '',
  null,
  { toString: () => 'https://a' },
])('the link %j is refused', (url) => expect(isSafeLink(url)).toBe(false))

describe('a text is refused', () => {
  const around = (node: object) => ({ root: { type: 'root', version: 1, children: [node] } })
  const link = (fields: object) => around({ type: 'link', version: 3, children: [], fields })

  test('when a link in it leads astray, at any depth', () => {
    expect(proseFault(link({ url: 'javascript:alert(1)', linkType: 'custom' }))).toBe('unsafe-link')
    expect(
      proseFault(link({ linkType: 'internal', doc: { relationTo: 'cases', value: 'x' } })),
    ).toBe('unsafe-link')
    expect(proseFault(link({ url: 'https://example.org', linkType: 'custom' }))).toBeUndefined()
  })
  test('when it holds another document, or what we do not know', () => {
    for (const type of ['relationship', 'upload', 'block', 'inlineBlock', 'script', 'root'])
      expect(proseFault(around({ type, version: 1 }))).toBe('malformed')
  })
  test('when it is ten thousand levels deep', () => {
    let node: object = { type: 'paragraph', version: 1, children: [] }
    for (let level = 0; level < 10_000; level++)
      node = { type: 'paragraph', version: 1, children: [node] }
    expect(proseFault(around(node))).toBe('malformed')
  })
  test.each([
    5,
    [],
    { root: 1 },
    { root: { type: 'root' } },
    { root: { type: 'root', children: [1] } },
  ])('when it is %j', (value) => expect(proseFault(value)).toBe('malformed'))
})
