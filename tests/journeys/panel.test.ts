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

journey('an output is seen beside its form, and drawn again when it is saved', async () => {
  const { post } = await member(editor)
  const idea = { kind: 'report', title: 'Avant la relecture', original: 'fr' }
  const { id } = (await post('/outputs', idea)).body.doc
  const page = await enter(browser, editor)
  await page.goto(`/admin/collections/outputs/${id}?locale=fr`)
  // drawn by the server before anybody listens to it
  await page.waitForLoadState('networkidle')
  await page.locator('#live-preview-toggler').click()
  const seen = page.frameLocator('#live-preview-iframe')
  await seen.getByRole('heading', { level: 1, name: 'Avant la relecture' }).waitFor()
  await page.locator('#field-title').fill('Après la relecture')
  await page.locator('#action-save').click()
  await seen.getByRole('heading', { level: 1, name: 'Après la relecture' }).waitFor()
})
