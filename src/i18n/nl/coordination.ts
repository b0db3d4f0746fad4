import type { coordination as source } from '@/src/i18n/fr/coordination'
import { Spelled } from '@/src/i18n/numbers'
import type { Spoken } from '@/src/i18n/words'

export const coordination: Spoken<typeof source> = {
  title: 'Coördinatie',
  where: 'Coördinatie',
  heading: (n) =>
    n === 0
      ? 'Alles kreeg een antwoord.'
      : n === 1
        ? 'Eén doorverwijzing bleef zonder antwoord.'
        : `${Spelled('nl', n)} doorverwijzingen bleven zonder antwoord.`,
  yours: (n) =>
    n === 0
      ? 'Niets door te geven.'
      : n === 1
        ? 'Het is aan u om ze door te geven.'
        : 'Het is aan u om ze door te geven.',
  lede: 'U ziet de behoefte en de situatie, nooit wie de persoon is.',
  unanswered: {
    title: 'Wat niemand opnam',
    none: 'Niets wacht langer dan voorzien',
    noneTold:
      'Een doorverwijzing komt hier als de operator na acht werkdagen niet antwoordde, anderhalve dag als het dringend is, of als ze verloopt.',
    sent: 'verzonden op',
    expired: (day, actor) => `Verlopen ${day}: ${actor} antwoordde niet.`,
    waiting: (actor, since) => `Wacht ${since} op het antwoord van ${actor}.`,
    reviewed: (actor, since) => `In onderzoek bij ${actor}, verzonden ${since}.`,
    reminded: 'Twee herinneringen vertrokken, naar het onthaal en naar de leiding.',
    who: 'Wie zou kunnen helpen',
  },
  counts: {
    title: 'Zes tellingen',
    change: 'De periode wijzigen',
    from: 'Van',
    to: 'tot',
    act: 'Tellen',
    sent: 'Verzonden',
    sentTold:
      'Vertrokken doorverwijzingen, zonder ontwerpen en zonder wat binnen 2 minuten geannuleerd werd.',
    inTime: 'Op tijd beantwoord',
    inTimeTold: (due) =>
      `van ${due} die beantwoord zijn of waarvan de termijn voorbij is. Op tijd: 5 werkdagen, 1 als het dringend is.`,
    unanswered: 'Zonder antwoord',
    unansweredTold: 'Naar de coördinatie gegaan of verlopen, en nog niet hernomen. Vandaag.',
    refused: 'Door allen geweigerd',
    refusedTold: 'Dossiers waarvoor elke gevraagde operator nee zei. Vandaag.',
    late: 'Eerste contact te laat',
    lateTold:
      'Meer dan 6 werkdagen geleden aanvaard zonder dat de hulp begon, 2 als het dringend is. Vandaag.',
    helped: 'Afgesloten met hulp',
    helpedTold: (ended) => `van ${ended} afgesloten: behoefte geheel of gedeeltelijk beantwoord.`,
  },
  fate: {
    title: (n) =>
      n === 1 ? 'Wat er van één doorverwijzing wordt' : `Wat er van ${n} doorverwijzingen wordt`,
    label: (sent, parts) => `${sent} verzonden: ${parts}. De details staan in de tabel.`,
    sent: 'verzonden',
    accepted: 'Aanvaard',
    helped: 'Afgesloten met hulp',
    running: 'Lopend',
    unhelped: 'Afgesloten zonder hulp',
    refused: 'Geweigerd',
    withdrawn: 'Ingetrokken',
    expired: 'Verlopen',
    waiting: 'Wachten',
    after: 'Na het verzenden',
    then: 'Daarna',
    number: 'Doorverwijzingen',
    share: 'Aandeel',
    total: 'Totaal',
    table: 'De tabel achter de tekening',
    caption: 'Doorverwijzingen verzonden in de periode, per gevolg',
    rounded: 'De aandelen zijn afgerond; hun som kan van 100 afwijken.',
  },
  between: {
    title: 'Van wie naar wie',
    told: 'De operatoren die naar elkaar doorverwijzen, in de periode.',
    label:
      'Doorverwijzingen per operator die verzendt, links, en per operator die ontvangt, rechts. De details staan in de tabel.',
    others: 'Anderen',
    from: 'Verzonden door',
    to: 'Naar',
    number: 'Doorverwijzingen',
    caption: 'Doorverwijzingen per paar operatoren',
    download: 'Downloaden (CSV)',
    small: 'In het bestand wordt een aantal onder 5 tussen twee operatoren niet getoond.',
    few: 'minder dan 5',
  },
  none: {
    title: 'Geen doorverwijzing in deze periode',
    told: 'De tellingen en tekeningen beginnen bij de eerste verzonden doorverwijzing. Kies een langere periode.',
  },
  invite: {
    title: 'Een operator uitnodigen',
    told: 'Een operator komt op het platform door uw uitnodiging. De leiding krijgt een link, kiest een wachtwoord en aanvaardt de voorwaarden; daarna beschrijft ze haar diensten.',
    organisation: 'De organisatie',
    manager: 'Wie ze hier leidt',
    seen: ['alle leden, vanaf nu'],
    seenManager: ['deze organisatie en de coördinatie; de naam, alle leden'],
    name: 'Naam van de organisatie',
    kind: 'Domein',
    membership: 'Deelname',
    memberships: { member: 'Als lid', invited: 'Uitgenodigd voor één gelegenheid' },
    languages: 'Talen',
    person: 'Naam van de persoon',
    email: 'E-mailadres van die persoon',
    locale: 'Taal van de mails',
    nameMissing: 'Schrijf de naam van de organisatie.',
    personMissing: 'Schrijf de naam van de persoon.',
    languagesMissing: 'Vink minstens één taal aan.',
    act: 'Uitnodigen',
    sent: (actor, person) => `${actor} is toegevoegd. De uitnodiging aan ${person} is verstuurd.`,
    back: 'Terug naar de coördinatie',
  },
}
