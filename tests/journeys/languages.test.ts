import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { expectOpenToAll, journey, openBrowser } from '../support/browser'
import { aReferral } from '../support/referral'
import { caseOf, somebody } from './entrepreneur'
import { at, enter, idOfNeed, member } from './members'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

describe.each(['nl', 'en'] as const)('in %s', (locale) => {
  const words = wordsIn(locale)

  journey(
    `${locale}: who comes in finds their day, a referral and the form; another language keeps the page`,
    async () => {
      const [from, to] = await Promise.all([member(at.hub), member(at.ucm)])
      const asked = { from, to, need: await idOfNeed(from), case: caseOf(somebody()) }
      const { id } = await aReferral(asked).sent()
      const page = await enter(browser, at.hub, { locale })
      await expectOpenToAll(page)
      await page.goto(paths.referral(locale, id))
      await page.getByRole('heading', { name: words.referral.sees.title }).waitFor()
      await expectOpenToAll(page)
      await page.goto(paths.newReferral(locale))
      await page.getByRole('heading', { level: 1, name: words.newReferral.title }).waitFor()
      await expectOpenToAll(page)
      const pages = [
        paths.find(locale),
        paths.map(locale),
        paths.access(locale),
        paths.help(locale),
      ]
      for (const address of pages) {
        await page.goto(address)
        await expectOpenToAll(page)
      }

      await page.goto(paths.referral(locale, id))
      await page
        .getByRole('navigation', { name: words.frame.language })
        .getByRole('link', { name: 'FR' })
        .click()
      await page.waitForURL(`**${paths.referral('fr', id)}`)
      await page.getByRole('heading', { name: wordsIn('fr').referral.sees.title }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    },
  )
})
