import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { expectOpenToAll, faultsOf, journey, openBrowser, openTab } from '../support/browser'
import { somebody } from './entrepreneur'
import { letterTo, linkIn } from './letters'
import { press } from './handOver'
import { at, enter } from './members'
import { handoffsFor, open, readers, type Handoffs } from './pages'

let browser: Browser
let handoffs: Handoffs
const who = somebody()
beforeAll(async () => {
  browser = await openBrowser()
  if (browser) handoffs = await handoffsFor(who)
})
afterAll(() => browser?.close())

const words = wordsIn('fr')

/** Each page by itself: a fault of one hides no other. */
async function expectAllOpen(page: Page, addresses: readonly string[]): Promise<void> {
  const faults: string[] = []
  for (const address of addresses) {
    const answer = await page.goto(address)
    if (answer?.status() !== 200) faults.push(`${address}: ${answer?.status()}`)
    if (new URL(page.url()).pathname !== address.split('?')[0])
      faults.push(`${address}: ${page.url()}`)
    faults.push(...(await faultsOf(page)))
  }
  expect(faults).toEqual([])
}

describe('every page is open to all', () => {
  journey('at the door and around it', async () => {
    const page = await openTab(browser)
    await expectAllOpen(page, open('fr'))
    await expectAllOpen(page, [paths.signIn('nl'), paths.privacy('nl'), paths.signIn('en')])
    await page.goto('/fr/nothing/here')
    await expectOpenToAll(page)
  })

  journey('a password is chosen', async () => {
    const page = await openTab(browser)
    await page.goto(paths.forgotPassword('fr'))
    await page.getByRole('textbox').fill('manager@unizo.example.org')
    await page.getByRole('main').getByRole('button').click()
    await page.getByRole('status').waitFor()
    await expectOpenToAll(page)
    const mail = await letterTo('manager@unizo.example.org', 'forgotten-password')
    await expectAllOpen(page, [linkIn(mail)])
  })

  for (const { name, email, pages } of readers)
    journey(name, async () => {
      const page = await enter(browser, email)
      await expectAllOpen(page, await pages(handoffs))
    })

  journey('the entrepreneur, in three languages', async () => {
    const link = linkIn(await letterTo(who.email, 'entrepreneur-news'))
    const page = await openTab(browser)
    for (const locale of ['fr', 'nl', 'en'] as const)
      await expectAllOpen(page, [link.replace('/fr/', `/${locale}/`)])
    await expectAllOpen(page, [`${link}?ask=all`])
    await page.goto('/nl/e/no-such-link')
    await expectOpenToAll(page)
  })

  journey('whoever has to mend a form', async () => {
    const page = await enter(browser, at.hub)
    await page.goto(paths.newReferral('fr'))
    await press(page, words.newReferral.send.sendNobody)
    await page.getByRole('link', { name: words.newReferral.mend.firstName }).waitFor()
    await expectOpenToAll(page)
  })

  journey('whoever reads in the dark, and opens the menu of a telephone', async () => {
    const page = await enter(browser, at.ucm, { dark: true })
    const { sent, accepted } = handoffs
    await expectAllOpen(page, [
      paths.referral('fr', sent.id),
      paths.referral('fr', accepted.id),
      paths.today('fr'),
    ])
    await page.setViewportSize({ width: 390, height: 844 })
    await press(page, words.frame.menu)
    await page.getByRole('navigation', { name: words.frame.navigation }).waitFor()
    await expectOpenToAll(page)
  })
})
