import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { expectOpenToAll, journey, openBrowser } from '../support/browser'
import { somebody } from './entrepreneur'
import { beginning, press, textOf } from './handOver'
import { letterTo, linkIn } from './letters'
import { at, enter, member, ownCard } from './members'

let browser: Browser
let card: Card
beforeAll(async () => {
  browser = await openBrowser()
  if (browser) card = await cardOf(at.febelfin)
})
afterAll(() => browser?.close())

type Card = { id: string; number: string; channel: string }

async function cardOf(email: string): Promise<Card> {
  const { id, channels } = await ownCard(await member(email))
  const lines = channels as { id: string; kind: string; value: string }[]
  const line = lines.find(({ kind }) => kind === 'mobile')
  if (!line) throw new Error(`${email} has no mobile number`)
  return { id, number: line.value, channel: line.id }
}

/** Whoever writes down a number leaves out what they like between its digits. */
const digitsIn = (text: string): string => text.replace(/[\s./-]|&nbsp;/g, '')
const national = () => digitsIn(card.number).replace('+32', '')

async function expectNoNumber(page: Page): Promise<void> {
  expect(digitsIn(await page.content())).not.toContain(national())
  const downloaded = await page.request.get(paths.contactCard(card.id, '4.0'))
  expect(digitsIn(await downloaded.text())).not.toContain(national())
}

type Way = { locale?: Locale; script?: boolean; look?: (page: Page) => Promise<void> }

/** From the directory to the number, and to the day on which it is taken back. */
async function askedGivenTakenBack({ locale = 'fr', script, look = async () => {} }: Way) {
  const said = wordsIn(locale).directory
  const purpose = `Préparer à deux le dossier de l’atelier ${somebody().firm}`
  const asker = await enter(browser, at.itaa, { locale, script })
  await asker.getByRole('link', { name: wordsIn(locale).frame.nav.contacts, exact: true }).click()
  await asker.getByRole('heading', { level: 1, name: said.heading }).waitFor()
  await look(asker)
  await asker
    .locator(`a[href="${paths.contact(locale, card.id)}"]`)
    .first()
    .click()
  await asker.getByRole('heading', { name: said.ask.title }).waitFor()
  await expectNoNumber(asker)
  await look(asker)
  await press(asker, said.ask.act)
  await asker.getByRole('link', { name: said.ask.channelsMissing }).waitFor()
  await look(asker)
  await asker.getByRole('checkbox', { name: beginning(capital(said.channel.mobile)) }).check()
  await asker.getByRole('textbox', { name: beginning(said.ask.purpose) }).fill(purpose)
  await press(asker, said.ask.act)
  await asker.getByText(said.ask.sent).waitFor()
  await look(asker)

  const question = await letterTo(at.febelfin, 'contact-asked', purpose)
  expect(digitsIn(`${question.text}${question.html}`)).not.toContain(national())
  const giver = await enter(browser, at.febelfin, { locale, script })
  await giver.goto(linkIn(question).replace('/fr/', `/${locale}/`))
  await giver.getByText(purpose).waitFor()
  await look(giver)
  await press(giver, said.request.grant)
  await giver.getByText(beginning(said.request.status.granted('').replace(/ ?\.$/, ''))).waitFor()
  await look(giver)

  const answer = await letterTo(at.itaa, 'contact-granted')
  expect(digitsIn(`${answer.text}${answer.html}`)).not.toContain(national())
  await asker.goto(linkIn(answer).replace('/fr/', `/${locale}/`))
  expect(digitsIn(await textOf(asker))).toContain(national())
  await look(asker)
  expect(await cardDownloaded(asker, said.contact.card.four)).toContain(national())

  await giver.goto(paths.contactHolders(locale))
  const row = giver.getByRole('row', { name: purpose })
  await look(giver)
  await row.getByRole('button', { name: said.holders.revoke }).click()
  await giver.getByText(said.holders.revokedOne).waitFor()
  expect(await row.count()).toBe(0)
  await look(giver)
  await asker.reload()
  await expectNoNumber(asker)
  const news = await letterTo(at.itaa, 'contact-revoked')
  expect(digitsIn(`${news.text}${news.html}`)).not.toContain(national())
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What the card says of telephones, read by another program than the one that wrote it. */
async function cardDownloaded(page: Page, label: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: label }).click(),
  ])
  const [, properties] = ICAL.parse(readFileSync(await download.path(), 'utf8')) as [
    string,
    [string, object, string, string][],
  ]
  return properties
    .filter(([name]) => name === 'tel')
    .map(([, , , value]) => digitsIn(value))
    .join(' ')
}

/** Given by this person at the REST door, for so many days. */
async function given(to: string, days: number): Promise<void> {
  const [asking, giving] = await Promise.all([member(to), member(at.febelfin)])
  const until = new Date(Date.now() + days * 86_400_000).toISOString()
  const asked = { contact: card.id, channels: [card.channel], purpose: 'Un mois ensemble', until }
  const { doc } = (await asking.post('/contact-requests', asked)).body
  const address = `/contact-requests/${doc.id}`
  const { status } = await giving.patch(address, { step: 'grant', rev: doc.rev })
  expect(status).toBe(200)
}

describe('a direct number', () => {
  journey('is asked for, given in two clicks, read, and taken back', () =>
    askedGivenTakenBack({ look: expectOpenToAll }),
  )

  journey('the same in Dutch, without a script', () =>
    askedGivenTakenBack({ locale: 'nl', script: false }),
  )
  journey('the same in English', () => askedGivenTakenBack({ locale: 'en' }))

  journey('given for a month it is made longer; then all is taken back at once', async () => {
    const said = wordsIn('fr').directory.holders
    await given(at.itaa, 20)
    await given(at.hub, 300)
    const giver = await enter(browser, at.febelfin)
    await giver.goto(paths.contactHolders('fr'))
    const theirs = giver.getByRole('row').filter({ hasText: 'ITAA' })
    await theirs.getByRole('button', { name: said.extend }).click()
    await giver.getByText(said.extended).waitFor()
    expect(await theirs.getByRole('button', { name: said.extend }).count()).toBe(0)
    await expectOpenToAll(giver)

    await giver.getByRole('link', { name: said.all }).click()
    await giver.getByRole('heading', { level: 1, name: said.allTitle }).waitFor()
    await expectOpenToAll(giver)
    await press(giver, said.all)
    await giver.getByText(said.revokedAll).waitFor()
    await giver.getByText(said.none).waitFor()
    await expectOpenToAll(giver)
    for (const holder of [at.itaa, at.hub]) {
      const page = await enter(browser, holder)
      await page.goto(paths.contact('fr', card.id))
      await expectNoNumber(page)
    }
  })
})
