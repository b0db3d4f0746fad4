import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { factsOf } from '@/src/outbox/facts'
import { letterOf } from '@/src/outbox/letter'
import { giveFeed } from '@/src/feeds/giveFeed'
import type { Outbox, User } from '@/src/payload-types'
import { readerOf } from '@/src/people/readerOf'
import { tableOut } from '@/src/queries/tableOut'
import { whatIsNew } from '@/src/queries/whatIsNew'
import { aDecision, aGroupMeeting, aStage, type Stage } from '../meetings/stage'
import { oneOfUs, type Person } from '../support/people'
import { createRelais, type Relais } from '../support/relais'
import { aText, type Text } from '../support/text'
import { addressesOf, routesOf, type Route } from './crawl/routes'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 })

/** A word that nothing else says, in each thing that is not for everybody. */
const workings = ['zkidea', 'zkdraft', 'zkreview', 'zkarchived', 'zkcopy']
const ofGroup = ['zkpractice', 'zkoutput', 'zkmeeting', 'zkdecision', 'zkremark', 'zkuse']
const canaries = [...workings, ...ofGroup]

let relais: Relais
let stage: Stage
let author: Person
let second: Person
const ids: Record<string, string[]> = {}
const keep = (collection: string, id: string) => (ids[collection] ??= []).push(id)

beforeAll(async () => {
  relais = await createRelais()
  stage = await aStage(relais)
  author = stage.referrer
  second = await oneOfUs(relais, 'editor')
  await plantWorkings()
  await plantOfGroup()
  for (const collection of ['good-practices', 'outputs'] as const) {
    const { docs } = await relais.payload.db.findVersions({ collection, limit: 0, req: {} })
    for (const { id } of docs) keep(`${collection}/versions`, String(id))
  }
})
afterAll(() => relais.close())

const saying = (word: string) => ({
  by: author,
  editor: second,
  fields: { title: `Titre ${word}`, summary: `Résumé ${word}` },
  dutch: { title: `Titel ${word}`, summary: `Samenvatting ${word}` },
})

/** Of each kind of text, one at every stage that is not published, and a working copy beside a published one. */
async function plantWorkings() {
  for (const collection of ['good-practices', 'outputs'] as const) {
    const all: Text[] = [
      await aText({ ...saying('zkidea'), collection }).idea(),
      await aText({ ...saying('zkdraft'), collection }).draft(),
      await aText({ ...saying('zkreview'), collection }).review(),
      await aText({ ...saying('zkarchived'), collection }).archived(),
    ]
    const published = await aText({ by: author, editor: second, collection }).published()
    all.push(await published.edit(author, { title: 'Titre zkcopy' }))
    for (const { id } of all) keep(collection, id)
  }
}

/** What a group says among itself, and what is said about it. */
async function plantOfGroup() {
  const { group, chair, member } = stage
  const kept = { by: chair, editor: second, group }
  const words = (word: string) => ({ title: `Titre ${word}`, audience: 'group' })
  const practice = await aText({ ...kept, fields: words('zkpractice') }).published()
  const output = await aText({
    ...kept,
    collection: 'outputs',
    fields: words('zkoutput'),
  }).published()
  keep('good-practices', practice.id)
  keep('outputs', output.id)
  const agenda = [{ title: 'Point zkmeeting', minutes: 'dit zkmeeting' }]
  const meeting = await aGroupMeeting(chair, group, {
    title: 'zkmeeting',
    place: 'zkmeeting',
    agenda,
  })
  keep('meetings', meeting.id)
  keep('decisions', (await aDecision(chair, meeting.id, { text: 'zkdecision' })).id)
  const remark = await member.post('/comments', {
    about: { practice: practice.id },
    text: 'zkremark',
  })
  keep('comments', remark.body.doc.id)
  const use = { practice: practice.id, where: 'zkuse', whatChanged: 'zkuse', result: 'worked' }
  keep('applications', (await member.post('/applications', use)).body.doc.id)
}

/** The canaries that this person is right to meet. */
function readers(): Record<string, { person: Person | null; may: readonly string[] }> {
  const { chair, editor, coordinator, creditor, clerk, administrator, guest, intake } = stage
  return {
    'signed out': { person: null, may: [] },
    guest: { person: guest, may: [] },
    administrator: { person: administrator, may: [] },
    court: { person: clerk, may: [] },
    creditor: { person: creditor, may: [] },
    'another of the operator of a member': { person: intake, may: [] },
    author: { person: author, may: workings },
    'of the group': { person: chair, may: ofGroup },
    editor: { person: editor, may: canaries },
    coordinator: { person: coordinator, may: canaries },
  }
}

/** What holds such a thing is asked in every way, what may point to one is read deep. */
const waysToAsk = ({ collection, path }: Route): string[] => {
  if (!collection) return ['']
  if (!ids[collection]) return ['?depth=2&limit=100']
  return path === '/'
    ? [
        '?depth=2&limit=100',
        '?draft=true&locale=all&depth=2&limit=100',
        '?trash=true&select[title]=true',
        '?where[status][exists]=true&draft=true&limit=100',
      ]
    : ['?depth=2', '?draft=true&locale=all&depth=2']
}
const asked = (address: string) => canaries.map((word) => address + word)

/** What an answer found; what was asked is said again beside it. */
function found(text: string): string {
  const { query: _, ...answer } = JSON.parse(text) as Record<string, unknown>
  return JSON.stringify(answer)
}

/** All that the REST door says to this person about anything. */
async function readByRest(
  person: Person | null,
  routes = routesOf(relais.payload),
): Promise<string> {
  const get = async (address: string) => {
    const { status, text } = await relais.api('GET', address, { token: person?.token })
    if (status >= 500) throw new Error(`${address}: ${status}`)
    return text
  }
  const addresses = routes
    .filter(({ method }) => method === 'GET')
    .flatMap((route) => {
      const of = route.path.startsWith('/versions/')
        ? `${route.collection}/versions`
        : route.collection
      return addressesOf(route, { ids: () => ids[of ?? ''] ?? [] }).flatMap((address) =>
        waysToAsk(route).map((way) => address + way),
      )
    })
  const questions = [...asked('/search?locale=fr&q='), ...asked('/search/suggest?locale=nl&q=')]
  let said = ''
  for (const address of addresses) said += await get(address)
  for (const address of questions) said += found(await get(address))
  return said
}

/** Feeds, the calendar, tables to take away and the page of news. */
async function readElsewhere({ id }: Person): Promise<string> {
  const user = (await readerOf(relais.payload, id)) as User
  const orRefused = (rows: Promise<unknown>) =>
    rows.catch((fault: { status?: number }) => {
      if (fault.status !== 403) throw fault
    })
  const asking = { payload: relais.payload, user, locale: 'fr' as const }
  let said = ''
  for (const kind of ['news', 'meetings'] as const) {
    const address = new URL(await giveFeed(relais.payload, user, kind)).pathname.replace(
      /^\/api/,
      '',
    )
    said += (await relais.api('GET', address)).text
  }
  const tables = { practices: 'good-practices', outputs: 'outputs' } as const
  for (const kind of ['practices', 'outputs'] as const) {
    const named = ids[tables[kind]] ?? []
    for (const only of [[], named])
      for (const drafts of [false, true])
        said += JSON.stringify(await orRefused(tableOut(asking, { kind, drafts, only })))
  }
  return said + JSON.stringify(await whatIsNew(asking, 30))
}

const metIn = (said: string) => canaries.filter((word) => said.includes(word))

describe('a word in each thing that is not for everybody', () => {
  test('is met by those it is for, and by nobody else, through any route', async () => {
    const met: Record<string, string[]> = {}
    for (const [name, { person }] of Object.entries(readers()))
      met[name] = metIn(await readByRest(person))
    expect(met).toEqual(
      Object.fromEntries(Object.entries(readers()).map(([name, { may }]) => [name, [...may]])),
    )
  })

  test('nor in a feed, a calendar, a table or the news', async () => {
    for (const [name, { person, may }] of Object.entries(readers())) {
      if (!person) continue
      const met = metIn(await readElsewhere(person))
      expect([name, met.filter((word) => !may.includes(word))]).toEqual([name, []])
    }
  })

  test('is counted for nobody else', async () => {
    const { creditor, guest } = stage
    for (const person of [creditor, guest])
      for (const collection of [
        'good-practices',
        'outputs',
        'meetings',
        'decisions',
        'comments',
        'applications',
      ])
        for (const word of canaries)
          for (const path of ['title', 'summary', 'text', 'where']) {
            const { body } = await person.get(
              `/${collection}/count?draft=true&where[${path}][like]=${word}`,
            )
            expect([collection, path, word, body.totalDocs ?? 0]).toEqual([
              collection,
              path,
              word,
              0,
            ])
          }
  })

  test('stands in no mail of somebody else', async () => {
    const { docs } = await relais.payload.db.find<Outbox>({
      collection: 'outbox',
      limit: 0,
      pagination: false,
    })
    expect(docs.length).toBeGreaterThan(3)
    const known = new Map(Object.values(readers()).map(({ person, may }) => [person?.id, may]))
    for (const mail of docs) {
      const facts = await factsOf(relais.payload, mail)
      const letter = letterOf(mail.kind, mail.language ?? 'fr', facts, 'https://relais.test')
      const may = known.get(String(mail.user)) ?? canaries
      expect(metIn(JSON.stringify(letter)).filter((word) => !may.includes(word))).toEqual([])
    }
  })

  test('and a route that gives one away is found', async () => {
    const handler = () => Response.json({ title: 'zkdraft' })
    relais.payload.config.endpoints.push({ method: 'get', path: '/leak', handler })
    const routes = routesOf(relais.payload).filter(({ path }) => path === '/leak')
    const said = await readByRest(stage.creditor, routes)
    relais.payload.config.endpoints.pop()
    expect(metIn(said)).toEqual(['zkdraft'])
  })
})
