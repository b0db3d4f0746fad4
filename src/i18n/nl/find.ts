import type { find as source } from '@/src/i18n/fr/find'
import { Spelled, spelled } from '@/src/i18n/numbers'
import type { Spoken } from '@/src/i18n/words'

export const find: Spoken<typeof source> = {
  title: 'Hulp vinden',
  start: {
    heading: 'Wat heeft de persoon nodig?',
    lede: 'Kies een behoefte, of zeg het in eigen woorden: „deurwaarder”, „brief van de bank”, „het gaat niet meer”.',
    list: 'Alle behoeften',
  },
  heading: (fitting) =>
    fitting === 1 ? 'Eén dienst kan helpen.' : `${Spelled('nl', fitting)} diensten kunnen helpen.`,
  withRoom: (open, fitting) => {
    if (open === 0) return 'Geen enkele heeft nu plaats.'
    if (fitting === 1) return 'Er is plaats.'
    if (open === fitting) return 'Alle hebben plaats.'
    return open === 1 ? 'Eén heeft plaats.' : `${Spelled('nl', open)} hebben plaats.`
  },
  sought: (need, rest) => `Voor „${need}”${rest && `, ${rest}`}.`,
  atStage: {
    prevention: 'bij preventie',
    'early-warning': 'bij vroege waarschuwing',
    restructuring: 'bij herstructurering',
    closure: 'bij stopzetting',
    restart: 'bij een doorstart',
  },
  spoken: (language) => `in het ${language}`,
  place: (commune) => `in ${commune}`,
  understood: (need) => `Begrepen als „${need}”. Of bedoelde u:`,
  change: 'De zoekopdracht wijzigen',
  form: {
    label: 'Wat u zoekt',
    text: 'In uw woorden',
    need: 'of uit de lijst',
    anyNeed: 'Kies een behoefte',
    stage: 'Fase',
    language: 'Taal',
    commune: 'Gemeente',
    any: 'Om het even',
    anywhere: 'Het hele Gewest',
    search: 'Zoeken',
  },
  fitting: 'In deze volgorde',
  ordered:
    'Eerst de behoefte, dan de plaats. Bij gelijke stand de pagina die het laatst is nagekeken.',
  full: 'Nu volzet.',
  capacity: { open: 'Er is plaats.', 'waiting-list': 'Wachtlijst.', full: 'Nu volzet.' },
  fits: {
    exact: (need) => `Helpt bij deze behoefte: ${need}`,
    family: (need) => `Helpt bij „${need}”, waar deze behoefte bij hoort`,
    everyStage: 'Ontvangt in elke fase',
    stages: (stages) => `Ontvangt ${stages}`,
    languages: (languages) => `Spreekt ${languages}`,
    everywhere: 'Het hele Gewest',
    communes: (communes) => `Ontvangt in ${communes}`,
  },
  checked: (day, actor) => `Nagekeken op ${day} door ${actor}.`,
  unchecked: 'Nog nooit nagekeken door de operator.',
  handOver: (actor) => `Doorverwijzen naar ${actor}`,
  see: 'De dienst bekijken',
  sheet: 'De fiche om mee te geven afdrukken',
  giveSheet: 'De fiche meegeven',
  sheetOnly: 'Ontvangt geen doorverwijzingen: u geeft de fiche mee, de persoon meldt zich zelf.',
  out: {
    title: 'Weggelaten, en waarom',
    show: (n) =>
      n === 1 ? 'De weggelaten dienst tonen' : `De ${spelled('nl', n)} weggelaten diensten tonen`,
    told: 'Wijzig het genoemde criterium en ze komen terug.',
    caption: 'Weggelaten diensten en reden',
    service: 'Dienst',
    why: 'Waarom hier niet',
    whyShort: 'Waarom niet',
    change: 'Wat zou helpen',
    changeShort: 'Zou helpen',
    lacks: {
      need: (needs) => `Helpt bij: ${needs}`,
      stage: (stages) => `Werkt ${stages}`,
      language: (languages) => `Spreekt ${languages}`,
      commune: (communes) => `Ontvangt in ${communes}`,
    },
    changes: {
      need: (need) => `Behoefte: ${need}`,
      stage: (stage) => `Fase: ${stage.toLowerCase()}`,
      language: (language) => `Taal: ${language}`,
      commune: (commune) => `Gemeente: ${commune}`,
    },
  },
  distress: {
    title: 'Gaat het niet goed met de persoon?',
    told: 'Bel eerst, vóór elk formulier.',
  },
  empty: {
    unknown: (text) => `Geen enkele behoefte heet „${text}”`,
    unknownTold:
      'Probeer een ander woord, in de taal van de persoon als dat makkelijker is, of kies uit de lijst.',
    next: 'Wat nu',
    nobody: 'Niemand voor deze behoefte, met deze criteria',
    nobodyTold: (need, rest) =>
      `Geen enkele operator heeft een dienst opgegeven voor „${need}”${rest && `, ${rest}`}. De weggelaten diensten, hieronder, zeggen welk criterium hen terugbrengt.`,
    nobodyAtAll: (need) =>
      `Geen enkele operator heeft een dienst opgegeven voor „${need}”. De kaart toont wie helpt, en waar niemand helpt; de coördinatie leest er wat ontbreekt.`,
    wider: 'Zoeken zonder deze criteria',
    map: 'De kaart bekijken',
  },
}
