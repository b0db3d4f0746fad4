import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { letterOf } from '@/src/outbox/letter'
import { factsOf } from '@/src/outbox/facts'
import type { Outbox } from '@/src/payload-types'
import { aMember, aService, type Person } from '../support/people'
import { aCase, aReferral, type Handoff } from '../support/referral'
import { createRelais, type Relais } from '../support/relais'
import { aWorld, type World } from '../support/world'
import { canariesOf, planted, stages, type Stage } from './crawl/canaries'
import { askingAbout } from './crawl/questions'
import { addressesOf, nameOf, routesOf, waysToAsk, type Route } from './crawl/routes'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 })

let relais: Relais
let world: World
/** Of the operator that is asked, with cases and referrals of its own to measure against. */
let ruler: Person
let handoffs: Record<Stage, Handoff>
const ownOfRuler: string[] = []

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
  ruler = await aMember(world.operators.advice, 'referrer', 'intake', 'manager')
  handoffs = {} as Record<Stage, Handoff>
  for (const stage of stages) handoffs[stage] = await planted(world, stage)
  await aService(world.operators.desk, { needs: [world.needs.debt] })
  for (const word of ['abacus', 'mortar', 'zither']) ownOfRuler.push((await ofRuler(word)).id)
})
afterAll(() => relais.close())

const ofRuler = (word: string) =>
  aReferral({
    from: ruler,
    to: world.outsider,
    need: world.needs.debt,
    service: world.services.third,
    summary: `${word} and tools.`,
    case: { person: { firstName: `Own${word}`, lastName: 'Rulers', phone: '+32470000001' } },
  }).inProgress()

type Reader = { name: string; person: Person | null; opens: (stage: Stage) => Opened }
type Opened = 'nothing' | 'subject' | 'identity' | 'all'

const toOwner = (stage: Stage): Opened => {
  if (stage === 'accepted' || stage === 'completed') return 'identity'
  return stage === 'requested' ? 'subject' : 'nothing'
}
const nothing = (): Opened => 'nothing'

/** Everybody by the place they stand in, and what is theirs to read. */
function readers(): Reader[] {
  const of = (names: readonly (keyof World)[], opens: Reader['opens']): Reader[] =>
    names.map((name) => ({ name, person: world[name] as Person, opens }))
  return [
    { name: 'signed out', person: null, opens: nothing },
    ...of(['guest', 'administrator', 'editor', 'deskIntake', 'outsider', 'clerk'], nothing),
    ...of(['coordinator'], (stage) => (stage === 'draft' ? 'nothing' : 'subject')),
    ...of(['referrer'], () => 'all'),
    ...of(['intake'], toOwner),
    ...of(['psychologist'], (stage) => (stage === 'sealed' ? 'identity' : 'nothing')),
    { name: 'ruler', person: ruler, opens: toOwner },
  ]
}

/** The canaries in an answer that its reader's level does not open. */
function leaksIn(answer: unknown, { opens }: Pick<Reader, 'opens'>): string[] {
  const said = JSON.stringify(answer) ?? ''
  return stages.flatMap((stage) => {
    const { identity, subject, own } = canariesOf(stage)
    const opened = opens(stage)
    const closed = [
      ...(opened === 'all' ? [] : own),
      ...(opened === 'all' || opened === 'identity' ? [] : identity),
      ...(opened === 'nothing' ? subject : []),
    ]
    return closed.filter((canary) => said.includes(canary)).map((canary) => `${stage}: ${canary}`)
  })
}

/** Who knows every id: the worst that an id can do. */
const ids = (collection: string | null): string[] => {
  const some = (['rejected', 'requested', 'accepted', 'draft'] as const).map(
    (stage) => handoffs[stage],
  )
  if (collection === 'cases') return some.map((handoff) => handoff.case)
  if (collection === 'consents') return some.map(({ consent }) => consent)
  if (collection === 'users') return [world.referrer.id, world.intake.id]
  if (collection === 'actors') return [world.operators.desk.id]
  if (collection === 'services') return [world.services.advice]
  if (collection === 'needs') return [world.needs.debt]
  if (collection === 'referrals') return some.map(({ id }) => id)
  return [handoffs.accepted.id]
}

/** A body for what is not a reading: enough to be heard, and nothing that would end the story. */
const bodyFor = ({ method, collection, path }: Route): unknown => {
  if (method === 'GET' || method === 'DELETE') return undefined
  if (collection === 'referrals' && method === 'PATCH') return { step: 'accept', rev: 99 }
  if (collection === 'users' && path === '/login')
    return { email: 'nobody@example.org', password: 'wrong' }
  return {}
}

const visited = new Set<string>()

async function crawled(routes: readonly Route[], reader: Reader): Promise<string[]> {
  const leaks: string[] = []
  for (const route of routes)
    for (const address of addressesOf(route, { ids })) {
      for (const way of waysToAsk(route)) {
        // a visit may sign the reader out
        const token = reader.person ? await tokenOf(route, reader.person) : undefined
        const asked = `${address}${way ? `?${way}` : ''}`
        const sent = { token, body: bodyFor(route) }
        const answer = await relais.api(route.method as 'GET', asked, sent)
        visited.add(nameOf(route))
        leaks.push(
          ...leaksIn(answer.body, reader).map(
            (leak) => `${reader.name}, ${route.method} ${asked}: ${leak}`,
          ),
        )
        if (answer.status >= 500 && answer.status !== 501)
          leaks.push(`${reader.name}, ${route.method} ${asked}: ${answer.status}`)
      }
    }
  return leaks
}
const tokenOf = ({ method, collection }: Route, person: Person) =>
  method !== 'GET' && collection === 'users' ? relais.login(person.email) : person.token

const isReading = ({ method }: Route) => method === 'GET'

describe('a crawl of every route, as everybody', () => {
  test('no answer to a reading holds what its reader’s level does not open', async () => {
    const routes = routesOf(relais.payload).filter(isReading)
    const leaks: string[] = []
    for (const reader of readers()) leaks.push(...(await crawled(routes, reader)))
    expect(leaks).toEqual([])
  })

  test('each canary is there to be found: its own side finds it', async () => {
    const found = new Set<string>()
    const seen = await Promise.all(
      stages.flatMap((stage) => [
        world.referrer.get(`/cases/${handoffs[stage].case}`),
        world.referrer.get(`/consents/${handoffs[stage].consent}`),
        world.referrer.get(`/referrals/${handoffs[stage].id}`),
      ]),
    )
    const said = JSON.stringify(seen.map(({ body }) => body))
    for (const stage of stages) {
      const { identity, subject, own } = canariesOf(stage)
      for (const canary of [...identity, ...subject, ...own])
        if (said.includes(canary)) found.add(`${stage} ${canary}`)
      const missing = [...identity, ...subject, ...own].filter(
        (canary) => !found.has(`${stage} ${canary}`),
      )
      // a draft was never sent, so nobody gave a reason
      expect(missing).toEqual(stage === 'draft' ? ['zqoverridedraft'] : [])
    }
  })
})

describe('every question, with cases of one’s own as rulers', () => {
  test('nothing is told by an answer that may not be read', async () => {
    const closed = (['rejected', 'cancelled', 'expired'] as const).map(
      (stage) => handoffs[stage].id,
    )
    expect(await askingAbout({ relais, asker: ruler, closed, own: ownOfRuler, world })).toEqual([])
  })

  test('of cases and consents one finds one’s own, whatever one asks', async () => {
    const kept = await aCase(ruler, [world.needs.debt])
    const own = (await ruler.get('/cases?limit=100&depth=0')).body.docs.map(({ id }) => id)
    expect(own).toContain(kept)
    const { person, firm } = (await world.referrer.get(`/cases/${handoffs.accepted.case}`))
      .body as never as Record<string, Record<string, string>>
    for (const [group, fields] of [
      ['person', person],
      ['firm', firm],
    ] as const)
      for (const [field, value] of Object.entries(fields ?? {}).filter(
        ([, value]) => typeof value === 'string',
      ))
        for (const operator of ['equals', 'like', 'contains', 'in']) {
          const where = `where[${group}.${field}][${operator}]=${encodeURIComponent(String(value))}`
          const { body } = await ruler.get(`/cases?${where}&sort=${group}.${field}`)
          expect((body.docs ?? []).filter(({ id }) => !own.includes(id))).toEqual([])
          const { body: count } = await ruler.get(`/cases/count?${where}`)
          expect(count.totalDocs ?? 0).toBe(body.totalDocs ?? 0)
        }
  })
})

describe('mails and the record', () => {
  test('neither the outbox nor a mail says who it is or what it is about', async () => {
    const { docs } = await relais.payload.db.find<Outbox>({
      collection: 'outbox',
      pagination: false,
      limit: 0,
    })
    expect(docs.length).toBeGreaterThan(10)
    for (const mail of docs) {
      const letter = letterOf(
        mail.kind,
        mail.language ?? 'fr',
        await factsOf(relais.payload, mail),
        'https://relais.test',
      )
      expect(leaksIn({ mail, letter }, { opens: nothing })).toEqual([])
    }
  })

  test('the audit log holds ids and codes', async () => {
    const { docs } = await relais.payload.db.find({
      collection: 'audit-events',
      pagination: false,
      limit: 0,
    })
    expect(leaksIn(docs, { opens: nothing })).toEqual([])
  })
})

describe('the crawl itself', () => {
  const leak = { method: 'get' as const, handler: () => Response.json(canariesOf('rejected')) }

  test('finds a route that gives a case away', async () => {
    relais.payload.config.endpoints.push({ ...leak, path: '/leak' })
    const routes = routesOf(relais.payload).filter(({ path }) => path === '/leak')
    const [, guest] = readers()
    const leaks = await crawled(routes, guest as Reader)
    relais.payload.config.endpoints.pop()
    expect(leaks.join()).toContain('Zqlastrejected')
  })

  test('finds a hook that gives a case away', async () => {
    const { hooks } = relais.payload.collections.referrals.config
    hooks.afterRead.push(({ doc }) => ({ ...doc, said: canariesOf('requested').identity }))
    const routes = routesOf(relais.payload).filter(
      (route) => nameOf(route) === 'GET /referrals/:id',
    )
    const coordinator = readers().find(({ name }) => name === 'coordinator') as Reader
    const leaks = await crawled(routes, coordinator)
    hooks.afterRead.pop()
    expect(leaks.join()).toContain('Zqlastrequested')
  })

  test('has no address for a route that it does not know', () => {
    const unknown = { method: 'GET', collection: 'cases', path: '/of/:person' }
    expect(addressesOf(unknown, { ids })).toEqual([])
  })
})

describe('what is not a reading', () => {
  test('answers nothing that its reader’s level does not open', async () => {
    const routes = routesOf(relais.payload).filter((route) => !isReading(route))
    const leaks: string[] = []
    for (const reader of readers()) leaks.push(...(await crawled(routes, reader)))
    expect(leaks).toEqual([])
  })

  test('no route was left out', () => {
    const left = routesOf(relais.payload)
      .map(nameOf)
      .filter((name) => !visited.has(name))
    expect(left).toEqual([])
  })
})
