import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { inject, test } from 'vitest'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM, ...places].find((place) => place && existsSync(place))

/** A journey in a real browser; where this machine has none it is skipped, and the closing line says its name. */
export const journey = (name: string, story: () => Promise<void>, timeout = 60_000): void =>
  test.skipIf(!inject('site').chromium)(`in a browser: ${name}`, story, timeout)

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: inject('site').chromium,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  })
