import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { paths } from '@/src/paths'
import { journey, openBrowser } from '../support/browser'
import { aReferral } from '../support/referral'
import { canariesOf, caseOf, somebody, type Somebody } from './entrepreneur'
import { at, enter, idOfNeed, member } from './members'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const sentFor = async (who: Somebody) => {
  const [from, to] = await Promise.all([member(at.hub), member(at.ucm)])
  return aReferral({ from, to, need: await idOfNeed(from), case: caseOf(who) }).sent()
}

const ways: readonly Record<string, string>[] = [
  {},
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1' },
]

/** What says who it is, in the document of each page and in what a script would fetch of it. */
async function told(who: Somebody, page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const address of addresses)
    for (const headers of ways) {
      const asked = 'RSC' in headers ? `${address}${joint(address)}_rsc=1a2b3` : address
      const answer = await page.request.get(asked, { headers })
      const text = await answer.text()
      const kind = 'RSC' in headers ? 'text/x-component' : 'text/html'
      if (!answer.headers()['content-type']?.startsWith(kind)) found.push(`${asked}: not ${kind}`)
      for (const canary of canariesOf(who))
        if (text.includes(canary)) found.push(`${asked}: ${canary}`)
    }
  return found
}

const joint = (address: string) => (address.includes('?') ? '&' : '?')

const everywhere = (id: string) => [
  paths.today('fr'),
  paths.referrals('fr', 'received'),
  paths.referrals('fr', 'sent'),
  paths.referral('fr', id),
  paths.find('fr'),
  paths.map('fr'),
  paths.actors('fr'),
  paths.actor('fr', 'hub-brussels'),
  paths.account('fr'),
  paths.mails('fr'),
]

describe('what a page carries beyond what it shows', () => {
  journey('who is asked finds nobody in it before accepting, and the person after', async () => {
    const who = somebody()
    const sent = await sentFor(who)
    const intake = await enter(browser, at.ucm)
    expect(await told(who, intake, everywhere(sent.id))).toEqual([])
    const accepted = await sent.take(sent.to, 'accept')
    const found = await told(who, intake, [paths.referral('fr', accepted.id)])
    for (const known of [who.firstName, who.lastName, who.firm, who.email])
      expect(found.filter((one) => one.endsWith(known)).length).toBeGreaterThanOrEqual(2)
  })

  journey('neither coordination nor an operator that was not asked finds anybody', async () => {
    const who = somebody()
    const { id } = await sentFor(who)
    const coordinator = await enter(browser, at.coordinator)
    const theirs = [paths.today('fr'), paths.coordination('fr'), paths.referral('fr', id)]
    expect(await told(who, coordinator, theirs)).toEqual([])
    const outsider = await enter(browser, at.ced)
    expect(await told(who, outsider, [paths.today('fr'), paths.referral('fr', id)])).toEqual([])
  })
})
