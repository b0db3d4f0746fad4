import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { systemOf } from '@/src/payloadAs'
import { createRelais, type Relais } from '@/tests/support/relais'
import { aWorld, type World } from '@/tests/support/world'
import { aPractice, found, idsOf, rewrite } from './library'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 200_000 })

let relais: Relais
let world: World
let bailiff: string
let lease: string
let stay: string
beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
  bailiff = await aPractice(relais, {
    title: {
      fr: 'Lire la première lettre de l’huissier',
      nl: 'De eerste brief van de deurwaarder lezen',
    },
    summary: { fr: 'Sommation ou saisie : répondre à la lettre dans les deux jours.' },
    stages: ['early-warning'],
    needs: [world.needs.debt],
    publishedAt: '2025-03-01T00:00:00.000Z',
  })
  lease = await aPractice(relais, {
    title: { fr: 'Négocier le bail commercial' },
    results: {
      fr: 'Trois bailleurs ont accepté. La lettre du bailleur est restée ouverte sur la table.',
    },
    form: 'experience',
    publishedAt: '2026-03-01T00:00:00.000Z',
  })
  stay = await aPractice(relais, {
    title: { nl: 'Leveranciers bellen tijdens de opschorting' },
    summary: { nl: 'De médiateur d’entreprise belt mee.' },
  })
  const words = { concept: 'stay', fr: ['sursis'], nl: ['opschorting'], en: ['moratorium'] }
  await systemOf(relais.payload).create({ collection: 'synonyms', data: words as never })
})
afterAll(() => relais.close())

describe('who may ask', () => {
  test('signed out it is 401', async () => {
    for (const path of ['/search?q=lettre', '/search/suggest?q=lettre'])
      expect((await relais.api('GET', path)).status).toBe(401)
  })

  test('a question of more than 500 characters is 400, and so is a value outside the lists', async () => {
    const status = async (query: string) => (await world.referrer.get(`/search?${query}`)).status
    expect(await status(`q=${'a'.repeat(500)}`)).toBe(200)
    expect(await status(`q=${'a'.repeat(501)}`)).toBe(400)
    for (const wrong of [
      'kind=letter',
      'locale=de',
      'sort=oldest',
      'stage=x',
      'evidence=x',
      'language=de',
    ])
      expect(await status(`q=lettre&${wrong}`)).toBe(400)
  })

  test('limits and pages are clamped', async () => {
    const { limit, page } = await found(world.referrer, '', 'limit=5000&page=-3')
    expect({ limit, page }).toEqual({ limit: 50, page: 1 })
  })
})

describe('words', () => {
  test('are found by their stem, without accents, whatever was elided', async () => {
    for (const q of ['premières lettres', 'PREMIERE LETTRE', 'd’huissiers', "l'huissier"])
      expect(idsOf(await found(world.referrer, q))[0]).toBe(bailiff)
  })

  test('a title weighs more than a text', async () => {
    expect(idsOf(await found(world.referrer, 'lettre'))).toEqual([bailiff, lease])
  })

  test('a phrase is found in its order, and refused out of it', async () => {
    expect(idsOf(await found(world.referrer, '"première lettre"'))).toEqual([bailiff])
    expect(idsOf(await found(world.referrer, '"lettre première"'))).toEqual([])
  })

  test('a word with a hyphen before it is not wanted', async () => {
    expect(idsOf(await found(world.referrer, 'lettre -huissier'))).toEqual([lease])
    expect(idsOf(await found(world.referrer, 'lettre -"bail commercial"'))).toEqual([bailiff])
  })

  test('a hit says why, and marks what it says', async () => {
    const { hits } = await found(world.referrer, 'lettres', 'locale=fr')
    const [hit] = hits
    expect(hit?.why).toEqual([{ term: 'lettres', matched: 'lettre', as: 'stem' }])
    expect(hit).toMatchObject({ collection: 'good-practices', language: 'fr', id: bailiff })
    for (const { text, marks } of hit?.passages ?? [])
      for (const [from, to] of marks) expect(text.slice(from, to)).toBe('lettre')
    expect(hit?.passages[0]).toMatchObject({ field: 'title', marks: [[17, 23]] })
  })

  test('marks count UTF-16 units, whatever stands before them', async () => {
    const id = await aPractice(relais, { title: { fr: '🧾🧾 L’échéancier retrouvé' } })
    const { hits } = await found(world.referrer, 'echeancier')
    expect(idsOf({ hits } as never)).toEqual([id])
    const { text = '', marks = [] } = hits[0]?.passages[0] ?? {}
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['échéancier'])
  })
})

describe('across languages', () => {
  test('the reader’s language is shown where there is one', async () => {
    const asked = await found(world.referrer, 'deurwaarder', 'locale=fr')
    expect(asked.hits[0]).toMatchObject({ id: bailiff, language: 'fr' })
    expect(asked.hits[0]?.why).toEqual([
      { term: 'deurwaarder', matched: 'deurwaarder', as: 'word' },
    ])
  })

  test('a French question finds a Dutch text by what means the same', async () => {
    const { hits } = await found(world.referrer, 'sursis', 'locale=fr')
    expect(hits.map(({ id }) => id)).toEqual([stay])
    expect(hits[0]?.why).toEqual([{ term: 'sursis', matched: 'opschorting', as: 'translation' }])
  })

  test('a synonym works at once, and is gone at once', async () => {
    const made = await systemOf(relais.payload).create({
      collection: 'synonyms',
      data: { concept: 'lease', fr: ['bail', 'pas-de-porte'] } as never,
    })
    expect(idsOf(await found(world.referrer, 'pas-de-porte'))).toEqual([lease])
    const reason = (await found(world.referrer, 'pas-de-porte')).hits[0]?.why
    expect(reason).toContainEqual({ term: 'porte', matched: 'bail', as: 'synonym' })
    await systemOf(relais.payload).update({
      collection: 'synonyms',
      id: made.id,
      data: { fr: ['bail'] } as never,
    })
    expect(idsOf(await found(world.referrer, 'porte', 'exact=true'))).toEqual([])
  })

  test('a synonym of a need finds what answers the need', async () => {
    await systemOf(relais.payload).update({
      collection: 'needs',
      id: world.needs.debt,
      data: { synonyms: { fr: ['zorbaxe'] } } as never,
    })
    for (const q of ['zorbaxe', 'zorbaxe sursis'])
      expect(idsOf(await found(world.referrer, q, 'exact=true'))).toContain(bailiff)
  })
})

describe('typing errors', () => {
  test('a word that is nowhere is corrected, and the answer says so', async () => {
    const asked = await found(world.referrer, 'huisier', 'locale=fr')
    expect(asked.query.corrected).toBe('huissier')
    expect(asked.hits[0]?.why).toEqual([{ term: 'huisier', matched: 'huissier', as: 'correction' }])
  })

  test('a slip that Dutch endings would hide is corrected for who reads French, and found as it is in Dutch', async () => {
    const asked = await found(world.referrer, 'entreprize', 'locale=fr')
    expect(asked.query.corrected).toBe('entreprise')
    expect(idsOf(asked)).toContain(stay)
    const { query } = await found(world.referrer, 'entreprize', 'locale=nl')
    expect(query).not.toHaveProperty('corrected')
  })

  test('taken to the letter it is only offered', async () => {
    const asked = await found(world.referrer, 'huisier', 'locale=fr&exact=true')
    expect(asked).toMatchObject({ total: 0, didYouMean: 'huissier' })
    expect(asked.query).not.toHaveProperty('corrected')
  })

  test('what is found is left as it was typed', async () => {
    const { query } = await found(world.referrer, 'lettre')
    expect(query).toEqual({ text: 'lettre', terms: ['lettre'] })
  })
})

describe('lists, filters and counts', () => {
  test('without a question everything is listed, the newest first, and the kinds sum up', async () => {
    const { total, facets } = await found(world.referrer, '', 'limit=50')
    expect(facets.kind.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    expect(facets.kind.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['practice', 'experience', 'actor', 'service']),
    )
  })

  test('a filter narrows the list and every facet but its own', async () => {
    const { total, hits, facets } = await found(world.referrer, 'lettre', 'kind=experience')
    expect({ total, ids: hits.map(({ id }) => id) }).toEqual({ total: 1, ids: [lease] })
    expect(facets.kind.map(({ value, count }) => [value, count])).toEqual([
      ['experience', 1],
      ['practice', 1],
    ])
    expect(facets.year.map(({ value }) => value)).toEqual(['2026'])
  })

  test('values of one filter widen it, several filters narrow', async () => {
    const count = async (more: string) => (await found(world.referrer, 'lettre', more)).total
    expect(await count('kind=experience&kind=practice')).toBe(2)
    expect(await count('kind=experience&year=2025')).toBe(0)
    expect(await count('stage=early-warning')).toBe(1)
    expect(await count('need=debt-mediation')).toBe(1)
    expect(await count(`need=${world.needs.debt}`)).toBe(1)
    expect(await count('language=nl')).toBe(1)
  })

  test('facets are named in the reader’s language', async () => {
    const { facets } = await found(world.referrer, 'lettre', 'locale=nl')
    expect(facets.kind[0]?.label).toMatch(/praktijk/i)
    expect(facets.need).toEqual([
      { value: world.needs.debt, label: 'Need debt-mediation', count: 1 },
    ])
  })

  test('the newest come first when asked', async () => {
    expect(idsOf(await found(world.referrer, 'lettre', 'sort=newest'))).toEqual([lease, bailiff])
  })

  test('pages follow each other without a gap', async () => {
    const all = idsOf(await found(world.referrer, '', 'limit=50'))
    const paged = []
    for (let page = 1; page <= Math.ceil(all.length / 4); page += 1)
      paged.push(...idsOf(await found(world.referrer, '', `limit=4&page=${page}`)))
    expect(paged).toEqual(all)
  })
})

describe('in the first request after a save', () => {
  test('a document is found, as it now is, and gone once archived', async () => {
    const word = `mot${randomUUID().slice(0, 6).replace(/\d/g, 'x')}`
    const id = await aPractice(relais, { title: { fr: `Le ${word} du matin` } })
    expect(idsOf(await found(world.referrer, word))).toEqual([id])
    await rewrite(relais, id, { title: { fr: 'Le soir' } })
    expect((await found(world.referrer, word, 'exact=true')).total).toBe(0)
    await rewrite(relais, id, { title: { fr: `Le ${word} revenu` } })
    expect(idsOf(await found(world.referrer, word))).toEqual([id])
    await rewrite(relais, id, { status: 'archived' })
    expect((await found(world.referrer, word, 'exact=true')).total).toBe(0)
  })

  test('a service follows the name of its operator and the label of its need', async () => {
    const { payload } = relais
    await systemOf(payload).update({
      collection: 'actors',
      id: world.operators.advice.id,
      data: { name: 'Quatorze Mains' },
    })
    const asked = await found(world.referrer, 'quatorze mains')
    expect(idsOf(asked)).toEqual(
      expect.arrayContaining([world.operators.advice.id, world.services.advice]),
    )
  })
})

describe('suggestions', () => {
  test('titles and words go on from what was begun', async () => {
    const { body } = await world.referrer.get<{ suggestions: { text: string; id?: string }[] }>(
      '/search/suggest?q=premi%C3%A8re%20let&locale=fr&limit=5',
    )
    expect(body.suggestions[0]).toMatchObject({
      id: bailiff,
      text: 'Lire la première lettre de l’huissier',
    })
    expect(body.suggestions.map(({ text }) => text)).toContain('première lettre')
  })
})

describe('what is not found', () => {
  const counted = async () => {
    const { docs } = await relais.payload.db.find<{ id: string; q: string; count: number }>({
      collection: 'unanswered-searches',
      where: {},
      limit: 50,
      req: {},
    })
    return Object.fromEntries(docs.map(({ q, count }) => [q, count]))
  }

  test('is counted by question, never where it looks like somebody', async () => {
    for (const q of ['Xylophone', 'xylophone', 'XYLOPHONE'])
      await found(world.referrer, q, 'exact=true')
    for (const q of [
      'Zébulon Quintard',
      '0470 12 34 56',
      'zeb@example.org',
      'Zébulon van der Quint',
    ])
      await found(world.referrer, q, 'exact=true')
    expect(await counted()).toMatchObject({ xylophone: 3 })
    expect(Object.keys(await counted()).filter((q) => /zeb|0470|quint/.test(q))).toEqual([])
  })
})

test('no question is an error', async () => {
  const signs = fc.constantFrom(
    '"',
    '-',
    '*',
    '(',
    ')',
    ':',
    '^',
    'NEAR(',
    'AND',
    'OR',
    'title:',
    "'",
    ';',
    '\0',
    '\ud800',
    '{',
    '}',
    '+',
    'lettre',
    ' ',
    '“',
    '💥',
    '%',
    '\\',
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(signs, { maxLength: 14 }).map((parts) => parts.join('')),
  )
  await fc.assert(
    fc.asyncProperty(anything, async (q) => {
      const asked = new URLSearchParams({ q: q.slice(0, 400) })
      const answers = [
        await world.referrer.get(`/search?${asked.toString()}`),
        await world.referrer.get(`/search/suggest?${asked.toString()}`),
      ]
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
    }),
    { numRuns: 40 },
  )
})
