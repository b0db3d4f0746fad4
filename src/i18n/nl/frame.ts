import type { frame as source } from '@/src/i18n/fr/frame'
import { spelled } from '@/src/i18n/numbers'
import type { Spoken } from '@/src/i18n/words'

export const frame: Spoken<typeof source> = {
  skip: 'Naar de inhoud',
  demo: {
    label: 'Demonstratie',
    told: 'Demonstratie: diensten, personen en termijnen zijn verzonnen.',
    mails: 'Mijn demonstratiemails',
    seenBy: 'Gezien door',
    seenByLabel: 'Deze doorverwijzing bekijken als',
  },
  language: 'Taal',
  tongues: { fr: 'Français', nl: 'Nederlands', en: 'English' },
  menu: 'Menu',
  shut: 'Sluiten',
  leave: 'Afmelden',
  navigation: 'Hoofdmenu',
  nav: {
    today: 'Vandaag',
    find: 'Hulp vinden',
    referrals: 'Doorverwijzingen',
    knowledge: 'Kennis',
    map: 'Kaart van de actoren',
    meetings: 'Vergaderingen',
    contacts: 'Contacten',
    operator: 'Mijn organisatie',
    coordination: 'Coördinatie',
    admin: 'Beheer',
  },
  crumb: 'U bent hier',
  foot: {
    danger: 'Is iemand in gevaar? Bel eerst. Relais is geen nooddienst.',
    access: 'Wie ziet wat',
    privacy: 'Privacy',
    accessibility: 'Toegankelijkheid',
    help: 'Hulp en sneltoetsen',
    about: 'Over Relais',
  },
  visibleTo: 'Zichtbaar voor',
  optional: 'niet verplicht',
  clock: 'Klok van de doorverwijzing',
  nobody: 'Niemand',
  errors: {
    title: (n) =>
      `Nog niet bewaard: ${n === 1 ? 'één zaak' : `${spelled('nl', n)} zaken`} te verbeteren`,
    unsent: (n) =>
      `Nog niet verzonden: ${n === 1 ? 'één zaak' : `${spelled('nl', n)} zaken`} te verbeteren`,
    kept: 'Alles wat u schreef, is bewaard.',
  },
  pages: {
    label: 'Pagina’s',
    shown: (from, to, total) => `${from} tot ${to} van ${total}`,
    next: 'Volgende',
    previous: 'Vorige',
  },
}
