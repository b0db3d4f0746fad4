import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from '@/src/codes/languages'
import { distance, isSlip } from '@/src/search/analyser/closeness'
import { placesIn, marksOf } from '@/src/search/analyser/marks'
import { lexiconOf } from '@/src/search/analyser/lexicon'
import { passagesOf } from '@/src/search/analyser/passages'
import { questionIn } from '@/src/search/analyser/question'
import { beginningOf, stem } from '@/src/search/analyser/stem'
import { termsOf } from '@/src/search/analyser/terms'
import { wordsIn } from '@/src/search/analyser/words'

const folded = (text: string) => wordsIn(text).map((word) => word.folded)

describe('the words of a text', () => {
  test.each([
    ['L’échéance d’aujourd’hui', ['echeance', 'aujourd', 'hui']],
    ['plan d’apurement', ['plan', 'apurement']],
    ['qu’une lettre, jusqu’à lundi', ['une', 'lettre', 'a', 'lundi']],
    ['de auto’s van BTW-plichtigen', ['de', 'auto', 'van', 'btw', 'plichtigen']],
    ['the company’s debts', ['the', 'company', 'debts']],
    ['la P.R.J. et l’O.N.S.S.', ['la', 'prj', 'et', 'onss']],
    ['cœur, Straße, re\u00ADorganisation', ['coeur', 'strasse', 'reorganisation']],
    ['art. XX.23 §3', ['art', 'xx', '23', '3']],
  ])('%s', (text, words) => {
    expect(folded(text)).toEqual(words)
  })

  test('are those that a pattern tells, sign by sign', () => {
    const pattern =
      /(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\u00AD\u200B-\u200D](?=\p{L}))*/gu
    const sign = fc.constantFrom(
      ...'abéß9½²._-# ',
      '\u0301',
      '\u00AD',
      '\u200D',
      '𝒜',
      '😀',
      '\uD835',
      '한',
    )
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 30 }), (text) => {
        const told = [...text.matchAll(pattern)].map(({ index, 0: word }) => [index, word])
        expect(wordsIn(text).map(({ from, to }) => [from, text.slice(from, to)])).toEqual(told)
      }),
      { numRuns: 2000 },
    )
  })

  test('stand where they are said to', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { from, to, folded: word } of wordsIn(text)) {
          expect(from).toBeLessThan(to)
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
          expect(text.slice(from, to).length).toBe(to - from)
        }
      }),
    )
  })
})

describe('stems', () => {
  test.each([
    ['fr', ['reorganisation', 'reorganisations']],
    ['fr', ['creancier', 'creanciers']],
    ['fr', ['impaye', 'impayes']],
    ['fr', ['negocier', 'negocie', 'negocies']],
    ['fr', ['associe', 'associes']],
    ['nl', ['brief', 'brieven']],
    ['nl', ['schuld', 'schulden']],
    ['nl', ['onderneming', 'ondernemingen']],
    ['nl', ['zelfstandige', 'zelfstandigen']],
    ['en', ['bankruptcy', 'bankruptcies']],
    ['en', ['creditor', 'creditors']],
  ] as const)('%s: %j are one', (language, words) => {
    expect(new Set(words.map((word) => stem(language, word))).size).toBe(1)
  })

  test('tell how each of their words begins', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    const ending = fc.constantFrom(
      ...'s es er e en ing ings ed ies y ying ly ities bly ously ence ences ution logie logies ateur amment emment eux aux if ives heden ven zen eer eed end baar'.split(
        ' ',
      ),
      '',
    )
    const word = fc.tuple(fc.string({ unit: letter, minLength: 3, maxLength: 9 }), ending)
    fc.assert(
      fc.property(word, ([begun, ended]) => {
        for (const language of locales) {
          const said = begun + ended
          expect(said.startsWith(beginningOf(stem(language, said)))).toBe(true)
        }
      }),
      { numRuns: 5000 },
    )
  })
})

describe('a question', () => {
  const said = (text: string) => {
    const { words, phrases, excluded } = questionIn(text)
    const of = (asked: readonly { folded: string }[]) => asked.map((each) => each.folded)
    return { words: of(words), phrases: phrases.map(of), excluded: excluded.map(of) }
  }
  test.each([
    ['plan onss', { words: ['plan', 'onss'], phrases: [], excluded: [] }],
    [
      '"plan d’apurement" onss',
      { words: ['onss'], phrases: [['plan', 'apurement']], excluded: [] },
    ],
    ['« bail commercial »', { words: [], phrases: [['bail', 'commercial']], excluded: [] }],
    [
      'lettre -banque -"bail commercial"',
      { words: ['lettre'], phrases: [], excluded: [['banque'], ['bail', 'commercial']] },
    ],
    ['expert-comptable', { words: ['expert', 'comptable'], phrases: [], excluded: [] }],
    ['"sans fin', { words: [], phrases: [['sans', 'fin']], excluded: [] }],
    ['- " * NEAR(', { words: [], phrases: [['near']], excluded: [] }],
  ])('%s', (text, parts) => {
    expect(said(text)).toEqual(parts)
  })
})

test.each([
  ['huisier', 'huissier', 1],
  ['tresroerie', 'tresorerie', 1],
  ['banque', 'banque', 0],
  ['banque', 'tribunal', 3],
])('%s is %i away from %s', (typed, word, away) => {
  expect(distance(typed, word, 2)).toBe(away)
})

test.each([
  ['effacment', 'effacement', true],
  ['liquiditijt', 'liquiditeit', true],
  ['aangeven', 'aandelen', false],
  ['elevee', 'releves', false],
])('that %s is a slip for %s: %s', (typed, word, isOne) => {
  expect(isSlip(typed, word)).toBe(isOne)
})

describe('an expression of several words', () => {
  const lexicon = lexiconOf([
    { fr: ['refus de crédit'], nl: ['kredietweigering'], en: ['refused loan'] },
    { fr: ['où aller'], nl: ['waar naartoe'] },
  ])
  const kinOf = (q: string) =>
    termsOf(questionIn(q), lexicon, 'fr').flatMap(({ variants }) =>
      variants.filter(({ as }) => as !== 'word').map(({ stems }) => stems.join(' ')),
    )

  test.each(['refus de crédit', 'refus credit', 'le refus d’un crédit', 'refused the loan'])(
    'is known with its small words or without: %s',
    (q) => {
      expect(kinOf(q)).toContain(stem('nl', 'kredietweigering'))
    },
  )

  test.each(['crédit refus', 'refus du client, crédit', 'aller à la banque'])(
    'is not, in another order or with more in between: %s',
    (q) => {
      expect(kinOf(q)).toEqual([])
    },
  )
})

describe('what is shown', () => {
  const lexicon = lexiconOf([
    { fr: ['plan d’apurement'], nl: ['afbetalingsplan'] },
    { fr: ['CED', 'centre pour entreprises en difficulté'] },
    { fr: ['CED', 'chambre des entreprises en difficulté'] },
  ])
  const termsIn = (q: string) => termsOf(questionIn(q), lexicon, 'fr')
  const marked = (text: string, q: string, language: 'fr' | 'nl' = 'fr') =>
    marksOf(placesIn(text, language, termsIn(q))).map(([from, to]) => text.slice(from, to))

  test('a word, its stem, its phrase and its translation are marked', () => {
    expect(marked('Des plans et un plan', 'plan')).toEqual(['plans', 'plan'])
    expect(marked('Een afbetalingsplan vragen', 'plan d’apurement', 'nl')).toEqual([
      'afbetalingsplan',
    ])
    expect(marked('Le plan d’apurement de la TVA', 'afbetalingsplan')).toEqual(['plan d’apurement'])
  })

  test('a word is marked wherever its stem stands, whatever its case, accents and neighbours', () => {
    const word = fc.constantFrom(
      ...[
        'plan',
        'Plans',
        'PLANS',
        'plâns',
        'pla\u0302n',
        'l’plan',
        'plan’s',
        'p.l.a.n',
        'plante',
        'pl',
        'p',
      ],
      ...['été', 'd’', 's', '2plan', 'ﬁn', '𝒜plan', 'pla\u00ADn', '²'],
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.constantFrom(' ', '-', '. '),
        (all, gap) => {
          const text = all.join(gap)
          const standing = wordsIn(text)
            .filter((each) => stem('fr', each.folded) === stem('fr', 'plan'))
            .map(({ from, to }) => [from, to])
          const found = placesIn(text, 'fr', termsOf(questionIn('plan'), lexiconOf([]), 'fr'))
          expect(found.map(({ from, to }) => [from, to])).toEqual(standing)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('an acronym stands for both of its concepts', () => {
    expect(marked('La chambre des entreprises en difficulté', 'ced')).toHaveLength(1)
    expect(marked('Le centre pour entreprises en difficulté', 'ced')).toHaveLength(1)
  })

  test('a title that answers is shown with the fields that answer more', () => {
    const terms = termsOf(questionIn('plan lettre'), lexiconOf([]), 'fr')
    const field = (name: string, text: string) => ({
      field: name,
      text,
      found: placesIn(text, 'fr', terms),
    })
    const both = ['context', 'problem', 'results'].map((name) => field(name, 'un plan, une lettre'))
    const shown = (title: string) =>
      passagesOf([field('title', title), ...both]).map((passage) => passage.field)
    expect(shown('Une lettre')).toEqual(['context', 'problem', 'title'])
    expect(shown('Rien')).toEqual(['context', 'problem', 'results'])
  })

  test('marks fall on the words, wherever the passage begins', () => {
    const words = fc.array(fc.constantFrom('plan', 'lettre', '💶', 'été', 'longtemps', '—'), {
      minLength: 1,
      maxLength: 150,
    })
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ')
        const found = placesIn(text, 'fr', termsIn('plan'))
        for (const passage of passagesOf([{ field: 'body', text, found }]))
          for (const [from, to] of passage.marks) expect(passage.text.slice(from, to)).toBe('plan')
      }),
    )
  })
})
