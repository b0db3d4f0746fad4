import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { feedsOf, giveFeed, revokeFeed } from '@/src/feeds/giveFeed'
import type { FeedToken, User } from '@/src/payload-types'
import { readerOf } from '@/src/people/readerOf'
import { maskPath } from '@/src/server/maskPath'
import { aGroupMeeting, aPlenary, aStage, type Stage } from '../meetings/stage'
import type { Person } from '../support/people'
import { createRelais, type Relais } from '../support/relais'
import { anOutput } from './output'

let relais: Relais
let stage: Stage

beforeAll(async () => {
  relais = await createRelais()
  stage = await aStage(relais)
})
afterAll(() => relais.close())

const userOf = async ({ id }: Person) => (await readerOf(relais.payload, id)) as User
const fetched = (url: string) => relais.api('GET', new URL(url).pathname.replace(/^\/api/, ''))
const feedOf = async (who: Person, kind: 'news' | 'meetings') =>
  giveFeed(relais.payload, await userOf(who), kind)

describe('the address of a feed', () => {
  test('is said once: the database keeps a hash of it', async () => {
    const url = await feedOf(stage.member, 'meetings')
    const token = url.split('/').at(-2)!
    expect(token).toMatch(/^[\w-]{43}$/)
    const { docs } = await relais.payload.db.find<FeedToken>({
      collection: 'feed-tokens',
      where: {},
      req: {},
    })
    expect(JSON.stringify(docs)).not.toContain(token)
    expect(maskPath(new URL(url).pathname)).not.toContain(token)
    for (const who of [stage.member, stage.administrator, stage.coordinator])
      expect((await who.get('/feed-tokens')).status).toBe(403)
  })

  test('opens nothing once it is taken back, replaced, of another kind or of nobody', async () => {
    const first = await feedOf(stage.member, 'news')
    expect((await fetched(first)).status).toBe(200)
    const second = await feedOf(stage.member, 'news')
    expect((await fetched(first)).status).toBe(404)
    expect((await fetched(second)).status).toBe(200)
    expect((await fetched(second.replace('new.atom', 'meetings.ics'))).status).toBe(404)
    expect(
      (await feedsOf(relais.payload, await userOf(stage.member))).map(({ kind }) => kind),
    ).toContain('news')
    await revokeFeed(relais.payload, await userOf(stage.member), 'news')
    expect((await fetched(second)).status).toBe(404)
    for (const token of [randomUUID(), 'x'.repeat(5000), '%00', "'--", '..'])
      expect((await relais.api('GET', `/feeds/${token}/new.atom`)).status).toBe(404)
  })

  test('opens nothing for an account that is switched off', async () => {
    const url = await feedOf(stage.psychologist, 'news')
    expect((await fetched(url)).status).toBe(200)
    await stage.administrator.patch(`/users/${stage.psychologist.id}`, { active: false })
    expect((await fetched(url)).status).toBe(404)
  })
})

describe('the calendar', () => {
  test('shows what this person may see now, and no more once they have left', async () => {
    await aGroupMeeting(stage.chair, stage.group, {
      title: 'Secret ; virgule, \\ et\r\nEND:VCALENDAR',
    })
    await aPlenary(stage.coordinator, { title: 'Pour tous' })
    const inside = await feedOf(stage.byActor, 'meetings')
    const outside = await feedOf(stage.creditor, 'meetings')
    const titles = async (url: string) => {
      const { text, headers } = await fetched(url)
      expect(headers.get('content-type')).toContain('text/calendar')
      const calendar = new ICAL.Component(ICAL.parse(text) as never)
      return calendar
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event).summary)
        .toSorted()
    }
    expect(await titles(inside)).toEqual([
      'Plénière n° 1\u00a0: Pour tous',
      'Secret ; virgule, \\ et END:VCALENDAR',
    ])
    expect(await titles(outside)).toEqual(['Plénière n° 1\u00a0: Pour tous'])
    await stage.coordinator.patch(`/working-groups/${stage.group}`, { members: [] })
    expect(await titles(inside)).toEqual(['Plénière n° 1\u00a0: Pour tous'])
  })
})

describe('what is new', () => {
  test('is well-formed Atom whatever its words, in the reader’s language', async () => {
    await anOutput(stage, {
      title: 'Titre <script>alert(1)</script> ]]> & "é" \u0007\ud800 🎉',
      summary: 'Un ]]><evil/> résumé',
    })
    const { status, text, headers } = await fetched(await feedOf(stage.creditor, 'news'))
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('application/atom+xml')
    const { entries, names } = parsedXml(text)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toContain(
      'Titre &lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp; &quot;é&quot;',
    )
    expect(text).toMatch(/<feed[^>]*>[\s\S]*?<author>\s*<name>Relais<\/name>[\s\S]*?<entry>/)
    expect(names).not.toContain('evil')
    expect(names).not.toContain('script')
  })

  test('holds nothing of a draft, of an archive, or of another group', async () => {
    await anOutput(stage, { title: 'canari brouillon', status: 'draft', _status: 'draft' })
    await anOutput(stage, { title: 'canari archive', status: 'archived' })
    await anOutput(stage, { title: 'canari du groupe', audience: 'group', group: stage.group })
    const outside = await fetched(await feedOf(stage.creditor, 'news'))
    expect(outside.text).not.toContain('canari')
    const inside = await fetched(await feedOf(stage.chair, 'news'))
    expect(inside.text).toContain('canari du groupe')
    expect(inside.text).not.toMatch(/canari (brouillon|archive)/)
    const guest = await fetched(await feedOf(stage.guest, 'news'))
    expect(guest.status).toBe(200)
    expect(guest.text).not.toMatch(/canari|Titre/)
  })

  test('of somebody who has not accepted the terms is nothing', async () => {
    const url = await feedOf(stage.deskIntake, 'news')
    const data = { termsAcceptedAt: null } as never
    await relais.payload.db.updateOne({
      collection: 'users',
      id: stage.deskIntake.id,
      data,
      req: {},
    })
    expect((await fetched(url)).status).toBe(404)
  })
})

/** Strict enough for this: every tag opens and closes in order, every text is escaped. */
function parsedXml(text: string) {
  const names: string[] = []
  const open: string[] = []
  let titles: string[] = []
  let rest = text.replace(/^<\?xml[^?]*\?>/, '').trim()
  let inTitle = ''
  while (rest) {
    const cdata = /^<!\[CDATA\[([\s\S]*?)\]\]>/.exec(rest)
    const tag = /^<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/.exec(rest)
    const words = /^[^<]+/.exec(rest)
    if (cdata) inTitle += cdata[1]
    else if (tag) {
      const [, closes, name = '', , selfCloses] = tag
      if (closes) {
        expect(open.pop()).toBe(name)
        if (name === 'title' && open.at(-1) === 'entry') titles.push(inTitle)
      } else {
        names.push(name)
        if (!selfCloses) open.push(name)
        inTitle = ''
      }
    } else if (words) {
      expect(words[0]).not.toMatch(/&(?!(amp|lt|gt|quot|apos|#\d+);)/)
      inTitle += words[0]
        .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&') // prettier-ignore
    } else throw new Error(`not XML: ${rest.slice(0, 80)}`)
    rest = rest.slice((cdata ?? tag ?? words)![0].length)
  }
  expect(open).toEqual([])
  titles = titles.map((title) => title.trim())
  return { entries: titles, names }
}
