import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { expectOpenToAll, journey, openBrowser, openTab } from '../support/browser'
import { aReferral, type Handoff } from '../support/referral'
import { canariesOf, caseOf, somebody, type Somebody } from './entrepreneur'
import { press, textOf } from './handOver'
import { letterTo, linkIn } from './letters'
import { at, enter, idOfNeed, member } from './members'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const words = wordsIn('fr')
const theirs = words.entrepreneur

/** Two operators help the same person. */
async function twoHelp(who: Somebody): Promise<Record<'ucm' | 'ced', Handoff>> {
  const [from, to, next] = await Promise.all([member(at.hub), member(at.ucm), member(at.ced)])
  const need = await idOfNeed(from)
  const ucm = await aReferral({ from, to, need, case: caseOf(who) }).accepted()
  const ced = await aReferral({ from, to: next, need, ofCase: ucm.case }).accepted()
  return { ucm, ced }
}

/** What this page says of who it is. */
async function toldOf(who: Somebody, page: Page, { id }: Handoff): Promise<string[]> {
  await page.goto(paths.referral('fr', id))
  const text = await textOf(page)
  return canariesOf(who).filter((canary) => text.includes(canary))
}

describe('the entrepreneur withdraws, by the link', () => {
  journey('from one operator, then from all', async () => {
    const who = somebody()
    const { ucm, ced } = await twoHelp(who)
    const [atUcm, atCed] = [await enter(browser, at.ucm), await enter(browser, at.ced)]
    expect(await toldOf(who, atUcm, ucm)).toContain(who.lastName)
    expect(await toldOf(who, atCed, ced)).toContain(who.lastName)

    const person = await openTab(browser)
    await person.goto(linkIn(await letterTo(who.email, 'entrepreneur-news')))
    await press(person, theirs.aids.stopWith('UCM'))
    await person.getByText(theirs.said['withdraw-referral']).waitFor()
    await expectOpenToAll(person)
    expect(await toldOf(who, atUcm, ucm)).toEqual([])
    expect(await toldOf(who, atCed, ced)).toContain(who.lastName)
    await expectOpenToAll(atUcm)

    await press(person, theirs.halt.act)
    await person.getByRole('heading', { level: 1, name: theirs.confirm.title }).waitFor()
    await expectOpenToAll(person)
    await press(person, theirs.confirm.act)
    await person.getByText(theirs.said['withdraw-all']).waitFor()
    expect(await person.getByRole('button').count()).toBe(0)
    await expectOpenToAll(person)
    expect(await toldOf(who, atCed, ced)).toEqual([])

    const referrer = await enter(browser, at.hub)
    await referrer.goto(paths.referral('fr', ced.id))
    await referrer
      .getByText(/^Retiré/)
      .first()
      .waitFor()
    await expectOpenToAll(referrer)
  })
})
