import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { expectOpenToAll, journey, openBrowser, openTab } from '../support/browser'
import { canariesOf, somebody } from './entrepreneur'
import { fillIn, idShown, press, referenceOn, textOf } from './handOver'
import { letterTo, linkIn, openMail } from './letters'
import { at, enter } from './members'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const words = wordsIn('fr')
const { referral: said, newReferral: form, entrepreneur: theirs } = words

describe('a refusal', () => {
  journey('agreed by a link, refused with a reason, and who comes next is proposed', async () => {
    const who = somebody()
    const referrer = await enter(browser, at.hub)
    await referrer.goto(paths.newReferral('fr'))
    await fillIn(referrer, { who, consent: 'link', operators: ['UCM', 'BECI / CED'] })
    await press(referrer, form.send.ask)
    const id = await idShown(referrer)
    await referrer.getByText(said.status.draftAsked).waitFor()
    await expectOpenToAll(referrer)

    const person = await openTab(browser)
    await person.goto(linkIn(await letterTo(who.email, 'entrepreneur-consent')))
    await person
      .getByRole('heading', { name: theirs.ask.heading(`UCM${theirs.ask.then}BECI / CED`) })
      .waitFor()
    await expectOpenToAll(person)
    await press(person, theirs.ask.yes)
    await person.getByText(theirs.said['give-consent']).waitFor()
    await expectOpenToAll(person)

    await referrer.goto(paths.referral('fr', id))
    await referrer.getByText(said.status.draftReady).waitFor()
    await press(referrer, said.step.send)
    await referrer.getByText(said.flash.sent('UCM')).waitFor()
    const reference = await referenceOn(referrer)

    const intake = await enter(browser, at.ucm)
    await openMail(intake, reference)
    await intake.getByText(said.ask.reject).click()
    await expectOpenToAll(intake)
    await press(intake, said.step.reject)
    await intake.getByRole('link', { name: said.missing['statusReason.codes'] }).waitFor()
    await expectOpenToAll(intake)
    await intake.getByRole('checkbox', { name: words.codes.reason['outside-mandate'] }).check()
    await intake
      .getByRole('textbox', { name: said.field.word('hub.brussels') })
      .fill('Demandez plutôt un diagnostic complet.')
    await press(intake, said.step.reject)
    await intake.getByText(/^Vous avez refusé/).waitFor()
    for (const canary of [...canariesOf(who), 'Deux trimestres'])
      expect(await textOf(intake)).not.toContain(canary)
    await expectOpenToAll(intake)

    await openMail(referrer, `Relais ${reference} : refusé`)
    const told = await textOf(referrer)
    expect(told).toContain(words.codes.reason['outside-mandate'].toLowerCase())
    expect(told).toContain('Demandez plutôt un diagnostic complet.')
    await expectOpenToAll(referrer)
    await referrer.getByRole('link', { name: said.next.askNext('BECI / CED') }).click()
    await referrer.getByText(form.continues(reference)).waitFor()
    await referrer.getByRole('button', { name: 'Envoyer à BECI / CED' }).waitFor()
    await expectOpenToAll(referrer)
  })
})
