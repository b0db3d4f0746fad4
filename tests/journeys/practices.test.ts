import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { expectOpenToAll, journey, openBrowser } from '../support/browser'
import { aText, type Text } from '../support/text'
import { somebody } from './entrepreneur'
import { beginning, press } from './handOver'
import { at, enter, idOfNeed, member, need } from './members'
import { anAxis } from './workingGroup'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

type Way = { locale?: Locale; script?: boolean; look?: (page: Page) => Promise<void> }

/** Published by two editors, for a need that operators serve; `word` is in no other text. */
async function aPractice(word: string): Promise<Text> {
  const [by, editor] = await Promise.all([member(at.editor), member(at.editorNl)])
  const [axis, needed] = await Promise.all([anAxis(by), idOfNeed(by)])
  const fields = {
    title: `Négociation ${word}`,
    summary: 'Ce qu’un opérateur a fait, en deux phrases.',
    needs: [needed],
    stages: ['early-warning'],
  }
  const dutch = { title: `Onderhandeling ${word}` }
  return aText({ by, editor, axis, fields, dutch }).published()
}

/** As somebody in a hurry types it, and what was meant. */
const meant: Record<Locale, [typed: string, word: string]> = {
  fr: ['negociatoin', 'négociation'],
  nl: ['onderhandelign', 'onderhandeling'],
  en: ['negociatoin', 'négociation'],
}

/** From a question with a typing error to those who help. */
async function foundUsedHandedOn({ locale = 'fr', script, look = async () => {} }: Way) {
  const { knowledge, texts, knowledgeCodes, frame } = wordsIn(locale)
  const word = somebody().lastName
  const { id } = await aPractice(word)
  const page = await enter(browser, at.ucm, { locale, script })
  await toTheBox(page, locale, script)
  const [wrong, right] = meant[locale]
  await page.keyboard.type(`${wrong} ${word}`)
  await page.keyboard.press('Enter')
  await page.waitForURL(/search\?q=/)
  const hit = page.locator('.hits > li').filter({ hasText: word })
  await hit.getByText(knowledge.hit.correction(right)).waitFor()
  await page.getByText(knowledge.youWrote(`${wrong} ${word}`)).waitFor()
  await look(page)

  await hit.getByRole('link', { name: word }).click()
  await page.getByText(texts.evidence.reported()).waitFor()
  await look(page)
  await page.getByRole('radio', { name: knowledgeCodes.useResult.worked }).check()
  await page.getByRole('textbox', { name: beginning(texts.use.where) }).fill('Horeca, centre')
  await press(page, texts.use.act)
  await page.getByText(texts.use.thanks).waitFor()
  await page.getByText(texts.evidence.tried(1, 1, 1)).waitFor()
  const use = page
    .getByRole('table', { name: texts.uses.caption })
    .getByRole('row', { name: 'UCM' })
  await use.getByText('Horeca, centre').waitFor()
  await look(page)

  await page.getByRole('link', { name: texts.help.find }).click()
  await page.waitForURL(`**${paths.find(locale)}?need=${need}&stage=early-warning`)
  await page.getByRole('link', { name: frame.nav.find, exact: true }).waitFor()
  await look(page)
  return id
}

/** The key `/` leads there; without a script one goes by hand. */
async function toTheBox(page: Page, locale: Locale, script = true): Promise<void> {
  const box = page.getByRole('searchbox', { name: wordsIn(locale).knowledge.quick.label })
  if (!script) return box.focus()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('/')
  expect(await box.evaluate((one) => one === document.activeElement)).toBe(true)
}

describe('a practice', () => {
  journey('is found in spite of a typing error, used, and leads to who can help', async () => {
    await foundUsedHandedOn({ look: expectOpenToAll })
  })
  journey('the same in Dutch, without a script', async () => {
    await foundUsedHandedOn({ locale: 'nl', script: false })
  })
  journey('the same in English', async () => {
    await foundUsedHandedOn({ locale: 'en' })
  })

  for (const script of [true, false])
    journey(`a search is kept and an axis followed, ${script ? 'with' : 'without'} a script`, () =>
      keptAndFollowed(script),
    )
})

async function keptAndFollowed(script: boolean): Promise<void> {
  const { mine, keep, other } = wordsIn('fr').knowledge
  const q = `plan ${somebody().lastName}`
  const page = await enter(browser, at.ucm, { script })
  await page.goto(paths.search('fr', new URLSearchParams({ q }).toString()))
  await page.getByText(other.keep).click()
  if (script) await expectOpenToAll(page)
  await press(page, keep.act)
  await page.getByText(keep.kept).waitFor()

  await page.goto(paths.search('fr'))
  const part = page.getByRole('region', { name: mine.title })
  await part.getByRole('link', { name: q }).waitFor()
  const choice = part.getByRole('combobox', { name: mine.choose })
  const value = await choice.locator('option:not([value=""])').first().getAttribute('value')
  await choice.selectOption(value ?? '')
  await part.getByRole('button', { name: mine.follow, exact: true }).click()
  await page.getByText(mine.saved).waitFor()
  if (script) await expectOpenToAll(page)
  for (const left of [mine.dropped(q), mine.drop]) {
    const drop = part.getByRole('button', { name: left }).first()
    await drop.click()
    await page.waitForLoadState()
  }
}
