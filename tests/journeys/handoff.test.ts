import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { expectOpenToAll, journey, openBrowser, openTab } from '../support/browser'
import { canariesOf, somebody, type Somebody } from './entrepreneur'
import { beginning, fillIn, idShown, press, referenceOn, textOf } from './handOver'
import { letterTo, linkIn, openMail } from './letters'
import { at, enter, member, ownCard } from './members'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const words = wordsIn('fr')
const { referral: said, frame } = words

/** From the menu to the form, as one does while the person is on the telephone. */
async function callOf(who: Somebody, consent: 'oral' | 'link', door = {}): Promise<Page> {
  const page = await enter(browser, at.hub, door)
  await page.getByRole('link', { name: frame.nav.find, exact: true }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(paths.newReferral('fr'))
  await fillIn(page, { who, consent, operators: ['UCM'] })
  return page
}
describe('a handoff, from the telephone call to its end', () => {
  journey('agreed by word of mouth, accepted, begun and completed', async () => {
    const who = somebody()
    const referrer = await callOf(who, 'oral')
    await expectOpenToAll(referrer)
    await press(referrer, 'Envoyer à UCM')
    const id = await idShown(referrer)
    await referrer.getByText(said.flash.sent('UCM')).waitFor()
    const reference = await referenceOn(referrer)
    await expectOpenToAll(referrer)

    const intake = await enter(browser, at.ucm)
    await openMail(intake, reference)
    expect(new URL(intake.url()).pathname).toBe(paths.referral('fr', id))
    const before = await textOf(intake)
    for (const canary of canariesOf(who)) expect(before).not.toContain(canary)
    await expectOpenToAll(intake)

    await press(intake, said.step.accept)
    await intake.getByRole('heading', { name: said.person.title }).waitFor()
    const after = await textOf(intake)
    for (const known of [who.firstName, who.lastName, who.firm, who.email])
      expect(after).toContain(known)
    await expectOpenToAll(intake)
    await expectNews(who, 'UCM vous aide.')
    await expectNumbers(referrer, 'UCM', at.ucm)
    await expectNumbers(intake, 'hub.brussels', at.hub)

    await intake.getByRole('radio', { name: said.field.reachedNo }).check()
    await press(intake, said.step['log-contact'])
    await intake.getByText(/^Essai noté par/).waitFor()
    await intake.getByRole('radio', { name: said.field.reachedYes }).check()
    await press(intake, said.step['log-contact'])
    await intake
      .getByText(/^En cours/)
      .first()
      .waitFor()
    await expectOpenToAll(intake)

    await intake.getByText(said.ask.complete).click()
    await intake.getByRole('checkbox', { name: words.codes.outcome['recovery-plan'] }).check()
    await intake.getByRole('radio', { name: words.codes.needMet.fully }).check()
    await expectOpenToAll(intake)
    await press(intake, said.step.complete)
    await intake.getByText(beginning('Clos ')).first().waitFor()
    await expectOpenToAll(intake)

    await openMail(referrer, `Relais ${reference} : terminé`)
    expect(await textOf(referrer)).toContain(words.codes.outcome['recovery-plan'].toLowerCase())
    await expectOpenToAll(referrer)
  })

  /** Who hands over and who takes over reach each other from here on: the e-mail of their own card, and a way to the card. */
  async function expectNumbers(page: Page, operator: string, email: string): Promise<void> {
    await page.reload()
    const part = page.getByRole('region', { name: said.desk.title(operator) })
    await part.getByRole('link', { name: email }).waitFor()
    await part.getByText(said.desk.opened).waitFor()
    const card = await part.getByRole('link', { name: said.desk.card }).getAttribute('href')
    expect(card).toBe(paths.contact('fr', String((await ownCard(await member(email))).id)))
  }

  /** The person has a mail that there is news; their page says which. */
  async function expectNews(who: Somebody, news: string): Promise<void> {
    const page = await openTab(browser)
    await page.goto(linkIn(await letterTo(who.email, 'entrepreneur-news')))
    await page.getByText(news).waitFor()
    await expectOpenToAll(page)
  }
})
