import { AxeBuilder } from '@axe-core/playwright'
import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import type { Locale } from '@/src/codes/languages'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM, ...places].find((place) => place && existsSync(place))

/** A journey in a real browser; where this machine has none it is skipped, and the closing line says its name. */
export const journey = (name: string, story: () => Promise<void>): void =>
  test.skipIf(!inject('site').chromium)(`in a browser: ${name}`, story, within)

/** Generous: what is shared with others is slow at times, and a journey has many pages. */
const within = 180_000

/** Undefined where this machine has no browser: the journeys are skipped then. */
export const openBrowser = async (): Promise<Browser> =>
  inject('site').chromium
    ? chromium.launch({
        executablePath: inject('site').chromium,
        args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
      })
    : (undefined as never)

type Cookies = BrowserContextOptions['storageState']
type Tab = { locale?: Locale; script?: boolean; dark?: boolean; cookies?: Cookies }

/** A reader of their own: no memory of anybody else, and no cookie but those they bring. */
export async function openTab(browser: Browser, tab: Tab = {}): Promise<Page> {
  const { locale = 'fr', script = true, dark = false, cookies } = tab
  const context = await browser.newContext({
    baseURL: inject('site').url,
    locale: `${locale}-BE`,
    javaScriptEnabled: script,
    colorScheme: dark ? 'dark' : 'light',
    viewport: desk,
    storageState: cookies,
  })
  context.setDefaultTimeout(15_000)
  return context.newPage()
}

const desk = { width: 1280, height: 900 }
const telephone = { width: 390, height: 844 }
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** One document at a time is read here, so axe needs no page of its own to gather its findings on. */
const axe = (page: Page) =>
  new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: wcag, resultTypes: ['violations'] })
    .analyze()

/** What keeps people out of this page, on a telephone and on a desk: axe's violations, and what sticks out at the side. */
export async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const size of [telephone, desk]) {
    await page.setViewportSize(size)
    const where = `${new URL(page.url()).pathname} at ${size.width}`
    const { violations } = await axe(page)
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${where}, ${id}: ${target.join(' ')} ${failureSummary ?? ''}`)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > size.width) found.push(`${where}, ${width} wide`)
  }
  return found
}

export const expectOpenToAll = async (page: Page): Promise<void> =>
  expect(await faultsOf(page)).toEqual([])
