import type { map as source } from '@/src/i18n/fr/map'
import { Spelled } from '@/src/i18n/numbers'
import type { Spoken } from '@/src/i18n/words'

export const map: Spoken<typeof source> = {
  where: 'Kaart van de actoren',
  heading: 'Wie helpt, waarvoor, op welk moment.',
  empty: (n) =>
    n === 0
      ? 'Geen enkel vak is leeg.'
      : n === 1
        ? 'Eén vak is leeg.'
        : `${Spelled('nl', n)} vakken zijn leeg.`,
  lede: 'De leden van het platform, zoals ze zichzelf beschreven. Een leeg vak is een vraag voor de volgende plenaire vergadering.',
  filter: 'Filteren op taal en gemeente',
  form: {
    label: 'De kaart filteren',
    language: 'Taal van de begeleiding',
    anyLanguage: 'Alle',
    commune: 'Gemeente van de onderneming',
    anywhere: 'Het hele Gewest',
    act: 'Filteren',
  },
  download: 'De tabel downloaden (CSV)',
  print: 'De kaart afdrukken',
  printHint: 'Afdrukken: Ctrl + P.',
  list: 'Als lijst bekijken',
  matrix: 'Behoefte en fase',
  checked: (from, to) =>
    from === to ? `Alles nagekeken op ${to}.` : `Alles nagekeken tussen ${from} en ${to}.`,
  unchecked: 'Er is nog niets nagekeken.',
  caption: 'Operatoren per behoefte (rijen) en fase van de moeilijkheden (kolommen)',
  need: 'Behoefte',
  nobody: 'Niemand',
  sheet: (actor) => `${actor} (fiche)`,
  only: (tongue) => `begeleidt alleen in het ${tongue}.`,
  sheetTold: '„Fiche”: u geeft ze mee aan de ondernemer, er wordt niet naar doorverwezen.',
  nobodyTold: ': geen enkel lid meldde een dienst voor dit vak.',
  offer: 'Een dienst voorstellen',
  places: {
    title: 'Waar u iemand ontmoet',
    told: 'Zitdagen ter plaatse, per gemeente. Bijna alle diensten bestrijken bovendien het hele Gewest, per telefoon.',
    label:
      'Schematische kaart van de negentien Brusselse gemeenten; dezelfde cijfers staan in de tabel.',
    legend:
      'Schema: buurgemeenten raken elkaar, de oppervlakten kloppen niet op schaal. Het cijfer is het aantal zitdagen.',
    caption: 'Zitdagen per gemeente',
    commune: 'Gemeente',
    who: 'Wie er is',
    checked: 'Nagekeken op',
    without: (list) => `Zonder zitdag: ${list}.`,
    none: 'Met deze filter ontvangt geen enkele dienst ter plaatse.',
  },
}
