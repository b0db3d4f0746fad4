import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { saidIn } from '@/src/i18n/saidIn'
import { lexicalOf, type ProseNode } from '@/src/prose/lexical'
import { Prose } from '@/src/ui/Prose'

const drawn = (value: unknown) => renderToStaticMarkup(createElement(Prose, { value }))
const around = (...children: ProseNode[]) => ({ root: { type: 'root', version: 1, children } })
const link = (url: string): ProseNode => ({
  type: 'link',
  version: 1,
  fields: { url },
  children: [{ type: 'text', version: 1, text: 'ici' }],
})

test('paragraphs, points and steps are drawn as what they are', () => {
  expect(drawn(lexicalOf('Un.\n\n- deux\n- trois\n\n1. quatre'))).toBe(
    '<p>Un.</p><ul><li>deux</li><li>trois</li></ul><ol><li>quatre</li></ol>',
  )
})

test('a link that leads astray is its words alone', () => {
  expect(drawn(around(link('https://economie.fgov.be')))).toContain(
    '<a href="https://economie.fgov.be"',
  )
  for (const url of ['javascript:alert(1)', '//evil.example', 'data:text/html,x', 'java\tscript:x'])
    expect(drawn(around(link(url)))).toBe('ici')
})

test('a node that we do not know shows its words, and markup stays text', () => {
  const text: ProseNode = { type: 'text', version: 1, text: '<script>x</script>' }
  expect(drawn(around({ type: 'upload', version: 1, children: [text] }))).toBe(
    '&lt;script&gt;x&lt;/script&gt;',
  )
  expect(drawn(null)).toBe('')
  expect(drawn({ root: 'x' })).toBe('')
})

test('a text deeper than any that is accepted ends where it is not read any more', () => {
  let node: ProseNode = { type: 'text', version: 1, text: 'au fond' }
  for (let n = 0; n < 10_000; n += 1) node = { type: 'quote', version: 1, children: [node] }
  expect(drawn(around(node))).not.toContain('au fond')
})

test('a text is read in one’s own language, else as it was written, else as it is there', () => {
  expect(saidIn({ fr: 'un', nl: 'een' }, 'nl', 'fr')).toEqual({ text: 'een', lang: 'nl' })
  expect(saidIn({ fr: 'un', nl: 'een' }, 'en', 'nl')).toEqual({ text: 'een', lang: 'nl' })
  expect(saidIn({ fr: '', en: 'one' }, 'nl', 'fr')).toEqual({ text: 'one', lang: 'en' })
  expect(saidIn(null, 'fr', 'fr')).toBeNull()
})
