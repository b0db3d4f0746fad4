import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { journey, openBrowser } from '../support/browser'
import { enter, member } from './members'

const editor = 'editor@relais.example.org'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

journey('the panel shows the versions of a text, and offers none back past the steps', async () => {
  const { get } = await member(editor)
  const { body: texts } = await get('/good-practices?limit=1&depth=0')
  const { id } = (texts as { docs: { id: string }[] }).docs[0]!
  const { body: versions } = await get(
    `/good-practices/versions?where[parent][equals]=${id}&limit=1&depth=0`,
  )
  const version = (versions as { docs: { id: string }[] }).docs[0]!
  const page = await enter(browser, editor)
  await page.goto(`/admin/collections/good-practices/${id}/versions`)
  await page.locator('.versions table').waitFor()
  await page.goto(`/admin/collections/good-practices/${id}/versions/${version.id}`)
  await page.locator('.view-version').waitFor()
  expect(await page.locator('.restore-version').count()).toBeGreaterThan(0)
  expect(await page.locator('.restore-version').first().isVisible()).toBe(false)
})
