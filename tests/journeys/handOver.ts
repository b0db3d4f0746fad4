import type { Page } from 'playwright-core'
import type { Locale } from '@/src/codes/languages'
import type { Stage } from '@/src/codes/situation'
import { filled } from '@/src/i18n/readAloud'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { Somebody } from './entrepreneur'
import { member, at, idOfNeed } from './members'

type Told = {
  who: Somebody
  /** In order. */
  operators: readonly string[]
  consent: 'oral' | 'link'
  stage?: Stage
  locale?: Locale
}

/** The form of a call, in its order; the last button is for the journey to press. */
export async function fillIn(page: Page, told: Told): Promise<void> {
  const { who, operators, consent, stage = 'early-warning', locale = 'fr' } = told
  const words = wordsIn(locale)
  const { safety, person, situation, need, summary, consent: agreement } = words.newReferral
  const box = (label: string) => page.getByRole('textbox', { name: beginning(label) })
  const choice = (label: string) => page.getByRole('radio', { name: beginning(label) })
  const list = (label: string) => page.getByRole('combobox', { name: beginning(label) })
  await page.getByRole('heading', { level: 1, name: words.newReferral.title }).waitFor()
  await choice(safety.yes).check()
  await box(person.firstName).fill(who.firstName)
  await box(person.lastName).fill(who.lastName)
  await box(person.phone).fill(who.phone)
  await box(person.email).fill(who.email)
  await box(person.firm).fill(who.firm)
  await box(person.enterpriseNumber).fill(who.number)
  await choice(words.codes.stage[stage]).check()
  await list(situation.language).selectOption('fr')
  await list(need.need).selectOption(await idOfNeed(await member(at.hub)))
  await showOperators(page, need.show)
  for (const [n, operator] of operators.entries())
    await list(filled(need.rank, [operator])).selectOption(String(n + 1))
  await showOperators(page, need.show)
  await box(summary.ask).fill('Deux trimestres impayés. Demande un plan tenable, avant l’été.')
  await choice(agreement[consent]).check()
}

/** Without a script the operators follow at a button's press. */
async function showOperators(page: Page, show: string): Promise<void> {
  const button = page.getByRole('button', { name: show })
  if (await button.isVisible()) await Promise.all([page.waitForEvent('load'), button.click()])
}

/** Labels carry more after their first words: a hint, "optional". A browser reads a no-break space as a space. */
export const beginning = (label: string): RegExp =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s')}`)

/** The referral that the page now shows. */
export async function idShown(page: Page): Promise<string> {
  await page.waitForURL(new RegExp(`${paths.referral('fr', '[^/?]{20,}')}\\?`))
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** The button whose words hold these; `exact` where another one holds them too. */
export const press = (page: Page, name: string, exact = false): Promise<void> =>
  page.getByRole('button', { name, exact }).click()

export const textOf = (page: Page): Promise<string> => page.getByRole('main').innerText()

export async function referenceOn(page: Page): Promise<string> {
  const [reference] = /R-\d{5}-[A-Z]/.exec(await textOf(page)) ?? []
  if (!reference) throw new Error(`no reference on ${page.url()}`)
  return reference
}
