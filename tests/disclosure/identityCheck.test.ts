import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  identityIn,
  type Finding,
  type FindingKind,
  type KnownIdentity,
} from '@/src/disclosure/identityCheck'

import { an, jeanPierre, others, rose, silent, telling, yassine } from './identityTexts'

/** Takes `{kind|found}` apart into the text and what must be found in it. */
function unmarked(marked: string): { text: string; expected: Finding[] } {
  const expected: Finding[] = []
  let text = ''
  for (const [, before = '', kind, found = ''] of marked.matchAll(
    /([^{]*)(?:\{([a-z-]+)\|([^}]*)\})?/g,
  )) {
    text += before
    if (kind)
      expected.push({
        from: text.length,
        to: text.length + found.length,
        kind: kind as FindingKind,
      })
    text += found
  }
  return { text, expected }
}

describe('what tells who it is, is found to the letter', () => {
  test.each(telling)('%# %j %s', (known, marked) => {
    const { text, expected } = unmarked(marked)
    expect(expected).not.toEqual([])
    expect(identityIn(text, known)).toEqual(expected)
  })
})

describe('what tells nothing, passes', () => {
  test.each(silent)('%# %j %s', (known, text) => expect(identityIn(text, known)).toEqual([]))
})

describe('whatever the prose around', () => {
  const people: KnownIdentity[] = [yassine, an, jeanPierre, rose, ...Object.values(others)]
  const words =
    'la dette de douze mois een schuld bij 24/11/2026 12\u00a0500\u00a0€ é🙂 e\u0301te ﬁn 30\u00a0% ß the debt of 2025 T1 l’ONSS'
  const prose = fc
    .array(fc.constantFrom(...words.split(' ')), { maxLength: 12 })
    .map((some) => some.join(' '))
  const joint = fc.constantFrom(' ', ' ', ', ', ' (', ' « ', '\n', ': ')
  const cased = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.normalize('NFD'),
  )

  const planted = (fact: (known: KnownIdentity) => (string | null | undefined)[]) =>
    fc.constantFrom(
      ...people.flatMap((known) =>
        fact(known)
          .filter((text) => !!text)
          .map((text) => ({ known, text: String(text) })),
      ),
    )

  const phone = planted(({ phone }) =>
    phone
      ? [
          phone,
          phone.replace('+', '00'),
          phone.replace(/(..)(?=.)/g, '$1 '),
          phone.replace('+32', '0').replace(/(?<=^\d{3,4})(?=\d)/, '/'),
        ]
      : [],
  )
  const account = fc
    .constantFrom('BE68539007547034', 'BE68 5390 0754 7034', 'NL91 ABNA 0417 1643 00')
    .map((text) => ({ known: {}, text }))

  test.each([
    [
      'own name',
      planted(({ firstName, lastName }) => [
        `${firstName} ${lastName}`,
        lastName === 'Le' ? '' : lastName,
      ]),
    ],
    ['own firm', planted(({ firm }) => [firm])],
    ['own e-mail address', planted(({ email }) => [email, 'someone@example.org'])],
    ['own telephone', phone],
    ['own enterprise number', planted(({ enterpriseNumber }) => [enterpriseNumber])],
    ['IBAN', account],
  ])('a planted %s is covered', (_, fact) => {
    fc.assert(
      fc.property(
        fact,
        prose,
        joint,
        cased,
        prose,
        ({ known, text }, before, between, written, after) => {
          const secret = written(text)
          const from = before.length + between.length
          const findings = identityIn(`${before}${between}${secret} ${after}`, known)
          const untold = [...secret].filter((sign, at) => {
            const place = from + [...secret].slice(0, at).join('').length
            return (
              /[\p{L}\d]/u.test(sign) &&
              !findings.some((each) => each.from <= place && place < each.to)
            )
          })
          // A legal form may stay outside, before the name of the firm.
          expect(untold.join('').replace(/^BV/, '')).toBe('')
        },
      ),
      { numRuns: 200 },
    )
  })

  test('findings lie within the text, in order, apart, and never carry its words', () => {
    const noise = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('Rose', '0470', ' 12 34 56', '@x.be', 'BE68 '),
      ),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(noise, fc.constantFrom(...people), (pieces, known) => {
        const text = pieces.join('')
        let last = 0
        for (const finding of identityIn(text, known)) {
          expect(Object.keys(finding).toSorted()).toEqual(['from', 'kind', 'to'])
          expect(finding.from).toBeGreaterThanOrEqual(last)
          expect(finding.to).toBeGreaterThan(finding.from)
          last = finding.to
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('a long text made to slow it down takes no longer than another', () => {
    const hostile = [
      'a'.repeat(20_000),
      'a.'.repeat(10_000),
      '0 '.repeat(10_000),
      '+1'.repeat(10_000),
      'be68'.repeat(5_000),
    ]
    for (const text of hostile) {
      const start = performance.now()
      identityIn(text, yassine)
      expect(performance.now() - start).toBeLessThan(1500)
    }
  })
})
