import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { journey, openBrowser } from '../support/browser'
import { somebody } from './entrepreneur'
import { fillIn, idShown, press, textOf } from './handOver'
import { at, enter } from './members'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const words = wordsIn('fr')
const { referral: said, newReferral: form } = words
const bare = { script: false }

describe('without a script', () => {
  journey('a handoff goes from the call to its end', async () => {
    const who = somebody()
    const referrer = await enter(browser, at.hub, bare)
    await referrer.goto(paths.newReferral('fr'))
    await fillIn(referrer, { who, consent: 'oral', operators: ['UCM'] })
    await press(referrer, 'Envoyer à UCM')
    const id = await idShown(referrer)
    await referrer.getByText(said.flash.sent('UCM')).waitFor()

    const intake = await enter(browser, at.ucm, bare)
    await intake.goto(paths.referral('fr', id))
    await press(intake, said.step.accept)
    await intake.getByRole('heading', { name: said.person.title }).waitFor()
    expect(await textOf(intake)).toContain(who.lastName)
    await press(intake, said.step['log-contact'])
    await intake.getByText(said.missing['contact.reached']).first().waitFor()
    await intake.getByRole('radio', { name: said.field.reachedYes }).check()
    await press(intake, said.step['log-contact'])
    await intake
      .getByText(/^En cours/)
      .first()
      .waitFor()
    await intake.getByText(said.ask.complete).click()
    await intake.getByRole('checkbox', { name: words.codes.outcome.advice }).check()
    await intake.getByRole('radio', { name: words.codes.needMet.partly }).check()
    await press(intake, said.step.complete)
    await intake
      .getByText(/^Clos /)
      .first()
      .waitFor()

    await referrer.goto(paths.referral('fr', id))
    expect(await textOf(referrer)).toContain(words.codes.outcome.advice.toLowerCase())
  })

  journey('what is refused by the form comes back with what was typed', async () => {
    const who = somebody()
    const referrer = await enter(browser, at.hub, bare)
    await referrer.goto(paths.newReferral('fr'))
    await fillIn(referrer, { who, consent: 'oral', operators: ['UCM'] })
    const summary = referrer.getByRole('textbox', { name: /^En quelques phrases/ })
    await summary.fill(`${who.lastName} a deux trimestres impayés.`)
    await press(referrer, 'Envoyer à UCM')
    await referrer.getByText(form.found.name(who.lastName)).first().waitFor()
    expect(await summary.inputValue()).toContain(who.lastName)
    expect(await referrer.getByRole('textbox', { name: form.person.firm }).inputValue()).toBe(
      who.firm,
    )
  })

  journey('a page that does not exist says so', async () => {
    const page = await enter(browser, at.hub, bare)
    const answer = await page.goto(paths.referral('fr', '00000000-0000-0000-0000-000000000000'))
    expect(answer?.status()).toBe(404)
    await page.getByRole('heading', { level: 1, name: words.trouble.missing.title }).waitFor()
  })
})
