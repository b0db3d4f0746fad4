import type { account as source } from '@/src/i18n/fr/account'
import type { Spoken } from '@/src/i18n/words'

export const account: Spoken<typeof source> = {
  title: 'Mijn account',
  heading: (name) => name,
  lede: (email) => `U meldt zich aan met ${email}.`,
  saved: 'Het is bewaard.',
  me: {
    title: 'Naam en taal',
    name: 'Naam',
    nameMissing: 'Schrijf uw naam.',
    locale: 'Taal van de mails',
    seen: ['u en uw organisatie', 'de andere operatoren, alleen de naam'],
    act: 'Bewaren',
  },
  away: {
    title: 'Afwezigheid',
    told: 'Op die dagen gaan de mails naar wie u vervangt. De doorverwijzingen blijven die van uw organisatie.',
    from: 'Eerste dag',
    until: 'Laatste dag',
    deputy: 'Vervangen door',
    nobody: 'Niemand',
    wrongOrder: 'De laatste dag komt voor de eerste.',
    seen: ['u en uw collega’s'],
    act: 'De afwezigheid bewaren',
  },
  deputyElsewhere: 'Alleen een collega van dezelfde organisatie kan vervangen.',
  password: {
    title: 'Wachtwoord',
    told: 'Uw andere sessies worden afgesloten; deze blijft open.',
    old: 'Het oude',
    next: 'Het nieuwe',
    repeat: 'Het nieuwe, nog eens',
    act: 'Het wachtwoord wijzigen',
    refused: 'Het wachtwoord is niet gewijzigd',
    done: 'Het wachtwoord is gewijzigd.',
    doneMore: 'Uw andere sessies zijn afgesloten.',
  },
  facts: {
    title: 'Wat genoteerd staat',
    actor: 'Organisatie',
    functions: 'Wat u er doet',
    roles: 'Op het platform',
    terms: 'Aanvaarde voorwaarden',
    termsOn: (version, day) => `Versie ${version}, op ${day}`,
    readTerms: 'Ze herlezen',
    none: 'Geen',
    changedBy:
      'Het e-mailadres en de organisatie worden door het beheer gewijzigd; de functies door de leiding van uw dienst.',
  },
}
