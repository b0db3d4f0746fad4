import type { today as source } from '@/src/i18n/fr/today'
import { Spelled, spelled } from '@/src/i18n/numbers'
import type { Spoken } from '@/src/i18n/words'

const moreThan = (n: number, more: boolean) => (more ? `Meer dan ${n}` : Spelled('nl', n))
const atLeast = (n: number, more: boolean) =>
  more ? `Minstens ${spelled('nl', n)}` : Spelled('nl', n)

export const today: Spoken<typeof source> = {
  title: 'Mijn werk vandaag',
  where: (day) => `Mijn werk vandaag, ${day}`,
  heading: {
    waiting: (n, more) =>
      n === 1 && !more
        ? 'Eén doorverwijzing wacht op uw antwoord.'
        : `${moreThan(n, more)} doorverwijzingen wachten op uw antwoord.`,
    late: (n, more) => `${atLeast(n, more)} ${n === 1 ? 'is' : 'zijn'} te laat.`,
    urgent: (n, more) => `${atLeast(n, more)} ${n === 1 ? 'is' : 'zijn'} dringend.`,
    answered: (n, more) =>
      n === 1 && !more
        ? 'Er is net een antwoord gekomen.'
        : `Er zijn net ${more ? `meer dan ${n}` : spelled('nl', n)} antwoorden gekomen.`,
    elsewhere: (n, more) =>
      n === 1 && !more
        ? 'Eén doorverwijzing wacht bij een andere operator.'
        : `${moreThan(n, more)} doorverwijzingen wachten bij andere operatoren.`,
    quiet: 'Er wacht nu niets op u.',
    coordination: 'De doorverwijzingen zonder antwoord staan bij de coördinatie.',
    editor: 'Welkom. Er wacht geen doorverwijzing op u, en dat is de bedoeling.',
    guest: 'Welkom. U bent voor één gelegenheid uitgenodigd.',
    administrator: 'Het systeem, niet de dossiers.',
    court: 'De rechtbank krijgt geen doorverwijzingen.',
  },
  lede: {
    receiving:
      'Lees, en aanvaard of zeg nee met een reden. U ziet pas wie de persoon is nadat u hebt aanvaard.',
    sending: 'Bekijk wat de anderen antwoordden, en wat nog niet vertrokken is.',
    quiet: 'Komt er een doorverwijzing of een antwoord, dan ziet u het eerst hier.',
    coordination: 'U ziet er de termijnen en de behoefte, nooit een naam.',
    editor:
      'Uw werk zit in de kennis: diensten, behoeften, teksten. Doorverwijzingen blijven tussen de operatoren en de persoon.',
    guest:
      'U ziet waarvoor u uitgenodigd bent, en de nummers om te bellen. Doorverwijzingen kunt u niet zien.',
    administrator:
      'Accounts, instellingen, uitgaande mails. Wie het systeem beheert, hoeft niet te weten wie in moeilijkheden is.',
    court:
      'Men wendt zich er zelf toe, met een verzoekschrift en de fiche. U hebt de kaart van wie helpt.',
  },
  toAnswer: 'Te beantwoorden',
  byDeadline: 'Volgens termijn.',
  allReceived: (actor) => `Alles wat ${actor} ontving`,
  readAndAnswer: 'Lezen en antwoorden',
  read: 'Lezen',
  managerTold: 'De verantwoordelijke kreeg een herinnering.',
  promised: 'Wat u beloofd hebt',
  firstCall: (person) => `Eerste gesprek met ${person}`,
  firstCallTold: (when, from) =>
    `Aanvaard ${when}, doorgegeven door ${from}. Noteer na het gesprek of het gelukt is.`,
  firstCallBy: (who) => `${who} belt.`,
  news: (person) => `Nieuws geven over ${person}`,
  newsTold: (since, from) => `Geen nieuws ${since}. ${from} wacht op uw bericht.`,
  before: (day) => `Voor ${day}`,
  late: 'Te laat',
  answered: 'Net binnen',
  answeredTold: 'Antwoorden en afsluitingen van de laatste week.',
  allSent: (actor) => `Alles wat ${actor} verstuurde`,
  elsewhere: 'Bij de anderen',
  drafts: 'Nog niet vertrokken',
  finish: 'Verdergaan',
  see: 'Bekijken',
  start: 'Hulp vinden',
  empty: {
    toAnswer: {
      title: 'Niets te beantwoorden',
      told: 'Een doorverwijzing naar uw organisatie verschijnt hier, met haar termijn.',
    },
    sent: {
      title: 'Niets lopend',
      told: 'Zoek wie kan helpen, vraag het akkoord van de persoon, en verwijs door.',
    },
  },
  contactsAsked: (n) =>
    n === 1 ? 'Iemand vraagt u een contact' : `Er worden u ${spelled('nl', n)} contacten gevraagd`,
  invited: {
    title: 'Waarvoor u uitgenodigd bent',
    items: (n) => (n === 1 ? 'Eén agendapunt.' : `${Spelled('nl', n)} agendapunten.`),
    until: (day) => `Voor u open tot ${day}.`,
    toRead: 'Te lezen:',
  },
  ways: {
    coordination: 'De coördinatie openen',
    map: 'Kaart van de actoren',
    find: 'Hulp vinden',
    admin: 'Het beheer openen',
    help: 'Hulp en nummers om te bellen',
  },
  firstOnly: (n) => `De eerste ${n} staan hier.`,
}
