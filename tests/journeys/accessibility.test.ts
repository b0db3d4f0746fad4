import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { expectOpenToAll, faultsOf, journey, openBrowser, openTab } from '../support/browser'
import { aReferral, type Handoff } from '../support/referral'
import { caseOf, somebody, type Somebody } from './entrepreneur'
import { letterTo, linkIn } from './letters'
import { press } from './handOver'
import { at, enter, idOfNeed, member, need } from './members'

let browser: Browser
let sent: Handoff
let accepted: Handoff
const who = somebody()
beforeAll(async () => {
  browser = await openBrowser()
  if (browser) ({ sent, accepted } = await handoff(who))
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

async function handoff(who: Somebody): Promise<{ sent: Handoff; accepted: Handoff }> {
  const [from, to] = await Promise.all([member(at.hub), member(at.ucm)])
  const asked = { from, to, need: await idOfNeed(from) }
  const sent = await aReferral({ ...asked, case: caseOf(somebody()) }).sent()
  const accepted = await aReferral({ ...asked, case: caseOf(who) }).accepted()
  return { sent, accepted }
}

const open = (l: Locale) => [
  paths.signIn(l),
  paths.forgotPassword(l),
  paths.about(l),
  paths.help(l),
  paths.privacy(l),
  paths.accessibility(l),
  paths.access(l),
]
const ofEveryMember = (l: Locale) => [
  paths.today(l),
  paths.find(l),
  `${paths.find(l)}?need=${need}&stage=early-warning&language=fr`,
  paths.actors(l),
  paths.actor(l, 'ucm'),
  paths.sheet(l, 'ucm'),
  paths.map(l),
  paths.account(l),
  paths.mails(l),
  paths.terms(l),
]

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

  journey('whoever refers', async () => {
    const page = await enter(browser, at.hub)
    await expectAllOpen(page, [
      ...ofEveryMember('fr'),
      paths.referrals('fr', 'sent'),
      paths.newReferral('fr'),
      `${paths.newReferral('fr')}?case=${accepted.case}&need=${need}`,
      paths.referral('fr', sent.id),
      paths.referral('fr', accepted.id),
      `${paths.referral('fr', sent.id)}/withdraw`,
      paths.cases('fr'),
      paths.case('fr', sent.case),
    ])
  })

  journey('whoever is asked', async () => {
    const page = await enter(browser, at.ucm)
    await expectAllOpen(page, [
      paths.today('fr'),
      paths.referrals('fr', 'received'),
      paths.referral('fr', sent.id),
      paths.referral('fr', accepted.id),
      paths.mails('fr'),
    ])
  })

  journey('whoever keeps an operator', async () => {
    const manager = await member(at.cedManager)
    const { body: services } = await manager.get(
      `/services?where[actor][equals]=${manager.actor?.id}`,
    )
    const service = services.docs[0]?.id ?? ''
    const colleague = (await member(at.ced)).id
    const page = await enter(browser, at.cedManager)
    await expectAllOpen(page, [
      paths.operator('fr'),
      paths.newColleague('fr'),
      paths.colleague('fr', colleague),
      `${paths.colleague('fr', colleague)}/off`,
      paths.newService('fr'),
      paths.service('fr', service),
      `${paths.service('fr', service)}/remove`,
      paths.profile('fr'),
    ])
  })

  journey('whoever coordinates', async () => {
    const page = await enter(browser, at.coordinator)
    await expectAllOpen(page, [
      paths.today('fr'),
      paths.coordination('fr'),
      paths.inviteOperator('fr'),
      paths.referral('fr', sent.id),
    ])
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
