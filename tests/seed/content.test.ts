import { describe, expect, test } from 'vitest'
import { actorKinds, audiences, capacities } from '@/src/codes/people'
import { communeCodes, communes, stages } from '@/src/codes/situation'
import { identityIn } from '@/src/disclosure/identityCheck'
import { normaliseEnterpriseNumber } from '@/src/numbers/enterpriseNumber'
import { normaliseTelephone } from '@/src/numbers/telephone'
import { actors, invented, members, sections } from '@/src/seed/content/actors'
import { axes } from '@/src/seed/content/axes'
import { entrepreneurs } from '@/src/seed/content/entrepreneurs'
import { helplines } from '@/src/seed/content/helplines'
import { needs, unserved } from '@/src/seed/content/needs'
import { people } from '@/src/seed/content/people'
import { services } from '@/src/seed/content/services'

const alike = <T>(all: readonly T[]): T[] => all.filter((one, at) => all.indexOf(one) !== at)
const codes = needs.map(({ code }) => code)
const slugs = actors.map(({ slug }) => slug)

describe('the operators', () => {
  test('the fifteen are those of the first plenary, named as in the source', () => {
    expect(members.map(({ name }) => name).toSorted()).toEqual(
      [
        'Reload.Yourself', 'ACASTI', 'Febelfin', 'hub.brussels', "Tribunal de l’entreprise", 'Barreau de Bruxelles',
        'ITAA', 'BECI / CED', 'BeMediation', 'Fondation Pulse (Revival)', 'Réseau Entreprendre (Oasis)',
        "Un pass dans l’impasse", 'UCM', 'Unizo', 'Bruxeo',
      ].toSorted(),
    ) // prettier-ignore
    expect(new Set(members.map(({ membership }) => membership))).toEqual(new Set(['member']))
  })

  test('two more are invited, and their names say that they are invented', () => {
    expect(invented).toHaveLength(2)
    for (const one of invented) {
      expect(one.membership).toBe('invited')
      expect(one.name).toContain('(inventé)')
    }
  })

  test('all but the court receive referrals; it is given a sheet', () => {
    expect(
      actors.filter(({ receives }) => receives !== 'referrals').map(({ slug }) => slug),
    ).toEqual(['tribunal-de-l-entreprise'])
  })

  test('the bank and fund federations are on the creditor’s side', () => {
    expect(
      actors
        .filter((one) => one.creditorSide)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['ACASTI', 'Febelfin'])
  })

  test('the sections of the court and of the bar hang on their parent', () => {
    expect(new Set(sections.map(({ parent }) => parent))).toEqual(
      new Set(['tribunal-de-l-entreprise', 'barreau-de-bruxelles']),
    )
  })

  test('slugs are ASCII and differ, kinds are known, desks are fictitious', () => {
    const all = [...slugs, ...sections.map(({ slug }) => slug)]
    expect(alike(all)).toEqual([])
    for (const slug of all) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    for (const { kind, desks } of actors) {
      expect(actorKinds).toContain(kind)
      for (const { email, phone } of desks) {
        expect(email).toMatch(/@example\.org$/)
        expect(phone).toMatch(/^02 000 00 \d\d$/)
      }
    }
    expect(alike(actors.flatMap(({ desks }) => desks.map(({ email }) => email)))).toEqual([])
  })
})

describe('the needs', () => {
  test('codes differ, and every parent is a need of the first level', () => {
    expect(alike(codes)).toEqual([])
    const heads = needs.filter(({ parent }) => !parent).map(({ code }) => code)
    for (const { parent } of needs) if (parent) expect(heads).toContain(parent)
  })

  test('only what concerns the mind is sensitive, and all of it', () => {
    const family = needs.filter(({ code, parent }) =>
      [code, parent].includes('psychological-support'),
    )
    expect(needs.filter(({ sensitive }) => sensitive)).toEqual(family)
  })

  test('each is served by somebody, but for the two that show what is missing', () => {
    const served = new Set(services.flatMap((service) => service.needs))
    expect(codes.filter((code) => !served.has(code))).toEqual(unserved)
  })

  test('some stages of some needs are nobody’s, as the map must show', () => {
    const cells = services.flatMap((service) =>
      service.needs.flatMap((need) => service.stages.map((stage) => `${need} ${stage}`)),
    )
    expect(cells).not.toContain('bank-talks early-warning')
    expect(cells).not.toContain('creditor-mediation prevention')
    expect(cells).not.toContain('figures closure')
  })
})

describe('the services', () => {
  test('one to four for every operator, each with known codes', () => {
    for (const slug of slugs) {
      const own = services.filter(({ actor }) => actor === slug)
      expect(own.length, slug).toBeGreaterThanOrEqual(1)
      expect(own.length, slug).toBeLessThanOrEqual(4)
    }
    for (const service of services) {
      expect(slugs).toContain(service.actor)
      expect(codes).toEqual(expect.arrayContaining(service.needs))
      expect(stages).toEqual(expect.arrayContaining(service.stages))
      expect(audiences).toEqual(expect.arrayContaining(service.audience))
      expect(communeCodes).toEqual(expect.arrayContaining(service.communes))
      expect(capacities).toContain(service.capacity)
    }
    expect(alike(services.map(({ key }) => key))).toEqual([])
  })

  test('one is full, with an invented operator; some have a waiting list', () => {
    const full = services.filter(({ capacity }) => capacity === 'full')
    expect(full.length).toBeGreaterThanOrEqual(1)
    for (const { actor } of full) expect(invented.map(({ slug }) => slug)).toContain(actor)
    expect(
      services.filter(({ capacity }) => capacity === 'waiting-list').length,
    ).toBeGreaterThanOrEqual(3)
  })
})

test('there are five axes, numbered 1 to 5', () => {
  expect(axes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
})

test('the helplines are the six of the field, and unconfirmed hours stay unknown', () => {
  expect(helplines.map(({ number }) => number)).toEqual([
    '112',
    '0800 32 123',
    '1813',
    '107',
    '106',
    '0800 300 25',
  ])
  expect(helplines.filter(({ hours }) => hours === 'unknown').map(({ number }) => number)).toEqual([
    '1813',
    '107',
    '106',
  ])
  for (const { hours, source, checkedOn } of helplines)
    if (hours !== 'unknown') expect([Boolean(source), Boolean(checkedOn)]).toEqual([true, true])
})

test('every text stands in French, Dutch and English', () => {
  const spoken = [
    ...axes.flatMap(({ title, description }) => [title, description]),
    ...needs.map(({ label }) => label),
    ...services.flatMap(({ name, description, howToReach, cost }) => [
      name,
      description,
      howToReach,
      cost,
    ]),
    ...helplines.map(({ name }) => name),
  ]
  for (const text of spoken)
    for (const language of ['fr', 'nl', 'en'] as const)
      expect(text[language].trim(), text.fr).not.toBe('')
  for (const { code, parent, synonyms } of needs)
    for (const language of ['fr', 'nl', 'en'] as const)
      expect(synonyms[language].length, `${code} ${parent}`).toBeGreaterThan(0)
})

describe('the accounts', () => {
  test('every operator that receives referrals has the three, the court its manager only, the platform its four', () => {
    const emails = people.map(({ email }) => email)
    expect(alike(emails)).toEqual([])
    for (const { slug, receives } of actors)
      for (const held of ['referrer', 'intake', 'manager'] as const) {
        const expected = receives === 'referrals' || held === 'manager'
        expect(emails.includes(`${held}@${slug}.example.org`), `${held}@${slug}`).toBe(expected)
      }
    for (const box of ['admin', 'coordinator', 'editor', 'guest'])
      expect(emails).toContain(`${box}@relais.example.org`)
  })

  test('names differ, and every deputy exists', () => {
    expect(alike(people.map(({ name }) => name))).toEqual([])
    for (const { deputy } of people)
      if (deputy) expect(people.map(({ email }) => email)).toContain(deputy)
  })
})

describe('the entrepreneurs', () => {
  test('some thirty, no two alike', () => {
    expect(entrepreneurs.length).toBeGreaterThanOrEqual(30)
    for (const field of [
      'key',
      'firm',
      'phone',
      'email',
      'enterpriseNumber',
      'summary',
      'lastName',
      'firstName',
      'street',
    ] as const)
      expect(alike(entrepreneurs.map((one) => one[field])), field).toEqual([])
  })

  test('none bears the name of a member', () => {
    const known = people.map(({ name }) => name.toLowerCase())
    for (const { lastName } of entrepreneurs)
      expect(known.filter((name) => name.endsWith(` ${lastName.toLowerCase()}`))).toEqual([])
  })

  test('numbers are well formed and belong to nobody', () => {
    for (const { enterpriseNumber, phone, email } of entrepreneurs) {
      expect(normaliseEnterpriseNumber(enterpriseNumber)).toBe(enterpriseNumber)
      expect(enterpriseNumber).toMatch(/^09999/)
      expect(normaliseTelephone(phone)).toMatch(/^\+3247000000\d$|^\+324700000\d\d$/)
      expect(email).toMatch(/^[a-z]+\.[a-z]+@example\.org$/)
    }
  })

  test.each(entrepreneurs.map((one) => [one.key, one] as const))(
    'the summary of the %s names nobody',
    (_, one) => {
      const { fr, nl } = communes[one.commune]
      for (const municipality of [fr, nl])
        expect(identityIn(one.summary, { ...one, municipality })).toEqual([])
      expect(one.summary.split(/[.!?](?:\s|$)/).filter(Boolean).length).toBeGreaterThanOrEqual(2)
      for (const need of one.needs) expect(codes).toContain(need)
    },
  )
})
