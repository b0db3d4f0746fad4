import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { aGroupMeeting, inDays } from '../meetings/stage'
import { expectOpenToAll, journey, openBrowser, openTab } from '../support/browser'
import { somebody } from './entrepreneur'
import { press, textOf } from './handOver'
import { letterTo, linkIn } from './letters'
import { at, enter } from './members'
import { aWorkingGroup, type WorkingGroup } from './workingGroup'

let browser: Browser
let group: WorkingGroup
beforeAll(async () => {
  browser = await openBrowser()
  if (browser) group = await aWorkingGroup()
})
afterAll(() => browser?.close())

type Way = { locale?: Locale; script?: boolean; look?: (page: Page) => Promise<void> }

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)
const today = () => new Date().toISOString().slice(0, 10)

/** From the meeting to what every member finds. @returns where the document is read */
async function published({ locale = 'fr', script, look = async () => {} }: Way): Promise<string> {
  const { desk, editorial, writing, meetingPages, texts } = wordsIn(locale)
  const word = somebody().lastName
  const title = `Avis ${word} sur les délais`
  const meeting = await aGroupMeeting(group.chair, group.id, {
    title: `Séance ${word}`,
    startsAt: inDays(-1),
    endsAt: inDays(-0.9),
  })
  const editor = await enter(browser, at.editor, { locale, script })
  await editor.goto(paths.meeting(locale, meeting.id))
  await look(editor)
  await editor.getByRole('link', { name: meetingPages.outputs.write }).click()
  await editor.getByRole('heading', { level: 1, name: writing.title.output }).waitFor()
  expect(await field(editor, 'meeting').inputValue()).toBe(meeting.id)
  expect(await field(editor, 'group').inputValue()).toBe(group.id)
  expect(await field(editor, 'axis').inputValue()).toBe(group.axis)
  await expectSideBySide(editor)
  await look(editor)
  await editor.getByRole('radio', { name: wordsIn(locale).frame.tongues.fr }).check()
  await field(editor, 'title.fr').fill(title)
  await field(editor, 'summary.fr').fill('Ce que le groupe demande, en deux phrases.')
  await field(editor, 'body.fr').fill('Un premier alinéa.\n\n- un point\n- un autre')
  await field(editor, 'title.nl').fill(`Advies ${word} over de termijnen`)
  await field(editor, 'factsAsOf').fill(today())
  await press(editor, writing.save, true)
  await editor.waitForURL(`**${paths.editOutput(locale, '*')}?done=saved**`)
  const id = new URL(editor.url()).pathname.split('/').at(-2) ?? ''
  const dutch = editor
    .getByRole('region', { name: desk.parity.title })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(desk.tongues.nl, 'i') })
  await dutch.getByText(desk.parity.count(1, 3)).waitFor()
  await look(editor)
  await field(editor, 'summary.nl').fill('Wat de groep vraagt, in twee zinnen.')
  await field(editor, 'body.nl').fill('Een eerste alinea.')
  await press(editor, writing.save, true)
  await editor.getByText(desk.edit.saved, { exact: true }).waitFor()
  await dutch.getByText(desk.parity.complete).waitFor()
  await press(editor, writing.saveAndAsk)
  await editor.waitForURL('**done=submit**')
  await press(editor, desk.steps.name.publish)
  await editor.getByText(editorial.refusal['only-author']).waitFor()
  await look(editor)

  const plain = await enter(browser, at.ucm, { locale, script })
  await expectFound(plain, word, locale, 0)
  expect((await plain.goto(paths.output(locale, id)))?.status()).toBe(404)
  expect((await plain.goto(paths.editOutput(locale, id)))?.status()).toBe(404)

  await readOver({ id, locale, script, look })
  await editor.goto(paths.editOutput(locale, id))
  await editor.getByText(why).first().waitFor()
  await press(editor, writing.saveAndAsk)
  await editor.waitForURL('**done=submit**')

  const second = await enter(browser, at.editorNl, { locale, script })
  await second.goto(paths.editOutput(locale, id))
  await look(second)
  await press(second, desk.steps.name.publish)
  await second.waitForURL('**done=publish**')
  await look(second)

  await expectFound(plain, word, locale, 1)
  await plain.locator(`.hits a[href="${paths.output(locale, id)}"]`).click()
  await plain.getByRole('heading', { level: 1, name: word }).waitFor()
  await plain.getByRole('link', { name: texts.pdf }).waitFor()
  await look(plain)
  return id
}

const why = 'Dites aussi pour qui, dans le résumé.'

/** Another member of the group follows the link of the mail, which opens nothing by itself, and gives it back. */
async function readOver({ id, locale = 'fr', script, look }: Way & { id: string }) {
  const { desk } = wordsIn(locale)
  const link = linkIn(await letterTo(at.febelfinManager, 'text-review-asked', id))
  const stranger = await openTab(browser, { locale, script })
  await stranger.goto(link)
  await stranger.waitForURL(`**/sign-in?next=${encodeURIComponent(link)}`)
  const reader = await enter(browser, at.febelfinManager, { locale, script })
  await reader.goto(link.replace(/^\/(fr|nl)\//, `/${locale}/`))
  await reader.getByText(desk.edit.readOnly).waitFor()
  await look?.(reader)
  await reader.getByText(desk.steps.name.return).first().click()
  await reader.getByRole('textbox', { name: desk.steps.reason }).fill(why)
  await press(reader, desk.steps.name.return)
  await reader.waitForURL('**done=return**')
  await letterTo(at.editor, 'text-returned', id)
}

async function expectSideBySide(page: Page): Promise<void> {
  const [one, two] = await Promise.all(
    ['title.fr', 'title.nl'].map((name) => field(page, name).boundingBox()),
  )
  expect(one?.y).toBe(two?.y)
  expect(one?.x).not.toBe(two?.x)
}

async function expectFound(page: Page, word: string, locale: Locale, hits: number): Promise<void> {
  await page.goto(paths.search(locale, `q=${word}&exact=true`))
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.locator('.hits > li').count()).toBe(hits)
}

describe('a document of a working group', () => {
  let id: string

  journey('goes from the meeting to what every member finds, in two languages', async () => {
    id = await published({ look: expectOpenToAll })
  })

  journey('the same in Dutch, without a script', async () => {
    await published({ locale: 'nl', script: false })
  })

  journey('the same in English', async () => {
    await published({ locale: 'en' })
  })

  for (const script of [true, false])
    journey(`two write at once, ${script ? 'with' : 'without'} a script: nothing is lost`, () =>
      twoAtOnce(id, script),
    )
})

async function twoAtOnce(id: string, script: boolean): Promise<void> {
  const { desk, writing } = wordsIn('fr')
  const { conflict } = desk
  const [first, second] = [
    await enter(browser, at.editor, { script }),
    await enter(browser, at.editorNl, { script }),
  ]
  for (const page of [first, second]) await page.goto(paths.editOutput('fr', id))
  const mark = somebody().firm
  await field(first, 'summary.fr').fill(`Le premier écrit ${mark}.`)
  await field(first, 'title.nl').fill(`Titel ${mark}`)
  await press(first, writing.save, true)
  await first.getByText(desk.edit.saved).waitFor()

  await field(second, 'summary.fr').fill(`Le second écrit ${mark}.`)
  await field(second, 'body.nl').fill(`Een tweede alinea ${mark}.`)
  await press(second, writing.save, true)
  await second.getByText(conflict.title).waitFor()
  const shown = await textOf(second)
  for (const text of [`Le premier écrit ${mark}.`, `Le second écrit ${mark}.`])
    expect(shown).toContain(text)
  expect(await field(second, 'title.nl').inputValue()).toBe(`Titel ${mark}`)
  expect(await field(second, 'body.nl').inputValue()).toBe(`Een tweede alinea ${mark}.`)
  if (script) await expectOpenToAll(second)
  await second.getByRole('radio', { name: conflict.takeTheirs }).check()
  await press(second, writing.save, true)
  await second.getByText(desk.edit.saved).waitFor()
  await first.reload()
  expect(await field(first, 'summary.fr').inputValue()).toBe(`Le premier écrit ${mark}.`)
  expect(await field(first, 'title.nl').inputValue()).toBe(`Titel ${mark}`)
  expect(await field(first, 'body.nl').inputValue()).toBe(`Een tweede alinea ${mark}.`)
}
