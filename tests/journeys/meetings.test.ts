import type { Browser, Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { calendarIn } from '../meetings/calendarIn'
import { aGroupMeeting, inDays } from '../meetings/stage'
import { expectOpenToAll, journey, openBrowser } from '../support/browser'
import { somebody } from './entrepreneur'
import { beginning, press, textOf } from './handOver'
import { letterTo } from './letters'
import { at, enter } from './members'
import { aWorkingGroup } from './workingGroup'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

type Way = { locale?: Locale; script?: boolean; look?: (page: Page) => Promise<void> }

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)
const day = (days: number) => inDays(days).slice(0, 10)
const items = ['Ce que le terrain signale', 'Ce que nous demandons'] as const

/** A meeting from its call to the next one. */
async function held({ locale = 'fr', script, look = async () => {} }: Way): Promise<void> {
  const { meetingPages: said, groupPages, meetings: left } = wordsIn(locale)
  const word = somebody().lastName
  const group = await aWorkingGroup()
  const chair = await enter(browser, at.itaaManager, { locale, script })
  await chair.goto(paths.group(locale, group.id))
  await look(chair)
  await chair.getByRole('link', { name: groupPages.call }).click()
  await chair.getByRole('heading', { level: 1, name: said.form.newTitle }).waitFor()
  await look(chair)
  await field(chair, 'title').fill(`Séance ${word}`)
  await field(chair, 'day').fill(day(9))
  await field(chair, 'from').fill('14:00')
  await field(chair, 'to').fill('16:00')
  await field(chair, 'place').fill('Rue Haute 1')
  for (const [n, item] of items.entries()) await field(chair, `item.${n}`).fill(item)
  await press(chair, said.form.create)
  await chair.getByText(said.form.created).waitFor()
  const id = new URL(chair.url()).pathname.split('/').at(-1) ?? ''
  await look(chair)
  await press(chair, said.lead.invite)
  await chair.getByText(said.lead.invited).waitFor()
  await look(chair)

  const mail = await letterTo(at.febelfinManager, 'meeting-invited', id)
  const { method, event } = calendarIn(mail)
  expect(method).toBe('REQUEST')
  expect(event.summary).toBe(`Séance ${word}`)
  expect(event.location).toBe('Rue Haute 1')
  expect(event.startDate.toJSDate().toISOString().slice(0, 10)).toBe(day(9))
  expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(7_200_000)
  for (const item of items) expect(event.description).toContain(item)
  const other = await enter(browser, at.febelfinManager, { locale, script })
  await other.goto(paths.meeting(locale, id))
  await look(other)
  await press(other, said.mine.come, true)
  await other.getByText(said.mine.accepted).waitFor()

  await inviteGuest(chair, { id, locale, look })
  const guest = await enter(browser, at.guest, { locale, script })
  await guest.goto(paths.meeting(locale, id))
  const shown = await textOf(guest)
  expect(shown).toContain(items[0])
  expect(shown).not.toContain(items[1])
  expect(shown).not.toContain('Febelfin')
  await look(guest)

  // the day has come and gone
  const hour = { startsAt: `${day(-1)}T09:00:00.000Z`, endsAt: `${day(-1)}T11:00:00.000Z` }
  expect((await group.chair.patch(`/meetings/${id}`, hour)).status).toBe(200)
  await chair.goto(paths.meeting(locale, id))
  await press(chair, said.lead.minutes)
  await chair.waitForURL(`**${paths.editMeeting(locale, id)}**`)
  const minutes = field(chair, 'item.0.minutes')
  expect((await minutes.inputValue()).trim()).toBe(left.minutes.template.trim())
  await minutes.fill(`Les loyers montent, dit ${word}.`)
  await look(chair)
  await press(chair, said.form.save, true)
  await chair.getByText(said.form.saved).waitFor()
  await chair.goto(paths.editMeeting(locale, id))
  const seats = chair.getByRole('combobox', { name: 'Febelfin' })
  await seats.selectOption('present')
  await press(chair, said.mark.save, true)
  await chair.getByText(said.mark.saved).waitFor()
  await chair.getByText(`${said.presence.groups.present} (1)`).waitFor()
  await chair.getByText(said.decisions.add.open).click()
  await field(chair, 'text').fill(`Chacun compte ${word}.`)
  await field(chair, 'due').fill(day(20))
  await look(chair)
  await press(chair, said.decisions.add.act)
  await chair.getByText(said.decisions.add.saved).waitFor()
  await chair.getByText(said.state.minutes).waitFor()
  await look(chair)
  await expectTaggedMinutes(chair, said.ways.minutesPdf, word)

  await other.goto(paths.meeting(locale, id))
  await press(other, said.evaluation.act)
  await other.getByRole('link', { name: said.evaluation.missing }).first().waitFor()
  for (const n of [0, 1, 2]) await field(other, `answer.${n}`).nth(n).check()
  await look(other)
  await press(other, said.evaluation.act)
  await other.getByText(said.evaluation.thanks).waitFor()
  await look(other)

  const [soon, later] = [inDays(10), inDays(40)]
  const next = await aGroupMeeting(group.chair, group.id, { startsAt: soon, endsAt: null })
  await other.goto(paths.meeting(locale, next.id))
  await other.getByRole('heading', { name: said.decisions.carried }).waitFor()
  const results = other.getByRole('region', { name: `Séance ${word}` })
  await results.getByText(said.evaluation.count(1)).waitFor()
  await look(other)
  const { act } = said.decisions
  const carried = (page: Page, name: string) =>
    page.getByRole('listitem').filter({ hasText: word }).getByRole('button', { name })
  await carried(other, act.mine('Febelfin')).click()
  await carried(other, act.notMine('Febelfin')).waitFor()
  await chair.goto(paths.meeting(locale, next.id))
  await carried(chair, act.doneForAll).click()
  await chair.getByText(act.saved).waitFor()
  await look(chair)
  const after = await aGroupMeeting(group.chair, group.id, { startsAt: later, endsAt: null })
  await other.goto(paths.meeting(locale, after.id))
  expect(await textOf(other)).not.toContain(`Chacun compte ${word}.`)
}

type Invited = { id: string; locale: Locale; look: (page: Page) => Promise<void> }

async function inviteGuest(chair: Page, { id, locale, look }: Invited): Promise<void> {
  const said = wordsIn(locale).meetingPages.guests
  await chair.goto(paths.editMeeting(locale, id))
  await field(chair, 'guest.0.email').fill(at.guest)
  await field(chair, 'guest.0.until').fill(day(12))
  await field(chair, 'guest.0.items').first().check()
  await press(chair, said.save, true)
  await chair.getByText(said.saved).waitFor()
  await look(chair)
}

/** The file that comes down is one that a screen reader can follow, and says what was written. */
async function expectTaggedMinutes(page: Page, label: string, word: string): Promise<void> {
  const href = await page.getByRole('link', { name: label }).getAttribute('href')
  const answer = await page.request.get(href ?? '')
  expect(answer.headers()['content-type']).toBe('application/pdf')
  const pdf = await getDocumentProxy(new Uint8Array(await answer.body()))
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  const first = await pdf.getPage(1)
  const tree = JSON.stringify(await first.getStructTree())
  for (const role of ['Document', 'H1', 'H2', 'P']) expect(tree).toContain(`"role":"${role}"`)
  const { items: pieces } = await first.getTextContent()
  expect(pieces.map((one) => ('str' in one ? one.str : '')).join('')).toContain(word)
}

describe('a group meets', () => {
  journey('from the call to what is left to do', () => held({ look: expectOpenToAll }))
  journey('the same in Dutch, without a script', () => held({ locale: 'nl', script: false }))
  journey('the same in English', () => held({ locale: 'en' }))

  journey('at the next plenary one reads how the last one was found', async () => {
    const said = wordsIn('fr').meetingPages
    const page = await enter(browser, at.itaaManager)
    await page.goto(paths.meetings('fr'))
    await page.getByRole('link', { name: said.see }).click()
    const results = page.getByRole('region', { name: beginning(said.evaluation.previous('')) })
    await results.getByRole('table', { name: said.evaluation.caption }).waitFor()
    await expectOpenToAll(page)
  })
})
