import type { mails as source } from '@/src/i18n/fr/mails'
import type { Spoken } from '@/src/i18n/words'

const open = 'Doorverwijzing openen'
const openPage = 'Mijn pagina openen'

export const mails: Spoken<typeof source> = {
  greeting: 'Dag,',
  alsoWaiting: (references: string) => `Ook deze wachten: ${references}.`,
  colon: ':',
  closing:
    'Relais zet nooit de naam van een geholpen persoon in een e-mail. Dit is een automatisch bericht: antwoorden worden niet gelezen.',
  closingToPerson:
    'Deze link is alleen voor u: stuur dit bericht niet door. Op die pagina kunt u van gedacht veranderen wanneer u wilt. Dit is een automatisch bericht: antwoorden worden niet gelezen.',
  kinds: {
    'referral-sent': {
      subject: ({ reference, requester }) => `Doorverwijzing ${reference}, van ${requester}`,
      text: ({ reference, requester }) =>
        `${requester} verwijst iemand naar u door, referentie ${reference}.\nU ziet de behoefte en de situatie al. De naam gaat open als u aanvaardt.`,
      action: 'Lezen en antwoorden',
    },
    'referral-received': {
      subject: ({ reference }) => `Doorverwijzing ${reference}: goed ontvangen`,
      text: ({ owner }) => `${owner} heeft uw doorverwijzing ontvangen en bekijkt ze.`,
      action: open,
    },
    'referral-accepted': {
      subject: ({ reference }) => `Doorverwijzing ${reference}: aanvaard`,
      text: ({ owner }) =>
        `${owner} aanvaardt uw doorverwijzing.\nOp de pagina staat wie de persoon belt, en wanneer.`,
      action: open,
    },
    'referral-released': {
      subject: ({ reference }) => `Doorverwijzing ${reference}: teruggegeven`,
      text: ({ owner }) =>
        `${owner} had uw doorverwijzing aanvaard en moet ze teruggeven.\nOp de pagina staat waarom, en aan wie u het nu kunt vragen.`,
      action: open,
    },
    'referral-rejected': {
      subject: ({ reference }) => `Doorverwijzing ${reference}: geweigerd`,
      text: ({ owner }) =>
        `${owner} kan uw doorverwijzing niet aannemen.\nOp de pagina staat waarom, en aan wie u het nu kunt vragen.`,
      action: open,
    },
    'referral-cancelled': {
      subject: ({ reference }) => `Doorverwijzing ${reference}: ingetrokken`,
      text: ({ requester }) =>
        `${requester} trekt deze doorverwijzing in: u hoeft niets meer te doen.\nU ziet alleen nog de referentie en de data.`,
      action: open,
    },
    'referral-expired': {
      subject: ({ reference }) => `Doorverwijzing ${reference}: vervallen zonder antwoord`,
      text: ({ requester, owner }) =>
        `De doorverwijzing van ${requester} naar ${owner} bleef tot de laatste dag zonder antwoord. Ze is afgesloten.`,
      action: open,
    },
    'referral-started': {
      subject: ({ reference }) => `Doorverwijzing ${reference}: eerste contact`,
      text: ({ owner }) => `${owner} heeft de persoon gesproken: de hulp begint.`,
      action: open,
    },
    'referral-completed': {
      subject: ({ reference }) => `Doorverwijzing ${reference}: afgerond`,
      text: ({ owner }) => `De doorverwijzing naar ${owner} is afgerond.`,
      action: open,
    },
    'referral-failed': {
      subject: ({ reference }) => `Doorverwijzing ${reference}: gestopt`,
      text: ({ owner }) =>
        `${owner} is er niet in geslaagd.\nOp de pagina staat waarom, en aan wie u het nu kunt vragen.`,
      action: open,
    },
    'referral-withdrawn': {
      subject: ({ reference }) => `Doorverwijzing ${reference}: akkoord ingetrokken`,
      text: ({ owner }) =>
        `De persoon heeft het akkoord ingetrokken. ${owner} heeft geen toegang meer.\nWat ${owner} buiten Relais zou hebben bewaard, moet gewist worden en binnen vijf werkdagen bevestigd.`,
      action: open,
    },
    'consent-answered': {
      subject: () => 'Iemand heeft geantwoord over het akkoord',
      text: () =>
        'De persoon heeft geantwoord op uw vraag om een akkoord, of is van gedacht veranderd.\nHet antwoord staat in het dossier.',
      action: 'Dossier openen',
    },
    'remind-intake': {
      subject: ({ reference }) => `Doorverwijzing ${reference}: men wacht op uw antwoord`,
      text: ({ requester }) =>
        `${requester} wacht op uw antwoord, en de persoon ook.\nEen snelle weigering helpt meer dan stilte.`,
      action: 'Lezen en antwoorden',
    },
    'remind-manager': {
      subject: ({ reference }) =>
        `Doorverwijzing ${reference}: nog altijd geen antwoord van uw team`,
      text: ({ requester }) =>
        `${requester} wacht al dagen op het antwoord van uw team.\nU kunt zelf antwoorden, of de doorverwijzing aan een collega geven.`,
      action: 'Lezen en antwoorden',
    },
    'remind-coordinator': {
      subject: ({ reference }) => `Doorverwijzing ${reference}: zonder antwoord`,
      text: ({ requester, owner }) =>
        `${owner} heeft ${requester} nog niet geantwoord, ondanks twee herinneringen.`,
      action: open,
    },
    'remind-first-contact': {
      subject: ({ reference }) => `Doorverwijzing ${reference}: de persoon wacht op uw telefoon`,
      text: () =>
        'U hebt deze doorverwijzing aanvaard en er is nog geen eerste contact genoteerd.\nHebt u gebeld, noteer het dan: een poging telt ook.',
      action: 'Een contact noteren',
    },
    'remind-first-contact-coordinator': {
      subject: ({ reference }) => `Doorverwijzing ${reference}: nog altijd geen eerste contact`,
      text: ({ requester, owner }) =>
        `${owner} heeft de doorverwijzing van ${requester} aanvaard. Er is nog geen eerste contact genoteerd.`,
      action: open,
    },
    'remind-news': {
      subject: ({ reference }) => `Doorverwijzing ${reference}: hoe staat het ermee?`,
      text: ({ requester }) =>
        `Deze doorverwijzing van ${requester} loopt, al lang zonder nieuws.\nNoteer een contact, of zeg hoe ze eindigt.`,
      action: 'Nieuws geven',
    },
    'entrepreneur-consent': {
      subject: () => 'Een vraag voor u',
      text: () =>
        'Er is een vraag voor u. Ze staat op uw pagina.\nU beslist zelf. U mag nee zeggen.',
      action: openPage,
    },
    'entrepreneur-confirmation': {
      subject: () => 'Waarmee u akkoord ging',
      text: () =>
        'U hebt ons ja gezegd. Waarmee u akkoord ging, staat op uw pagina.\nU kunt van gedacht veranderen wanneer u wilt, zonder reden te geven.',
      action: openPage,
    },
    'entrepreneur-news': {
      subject: () => 'Er is nieuws voor u',
      text: () => 'Er is nieuws. Alles staat op uw pagina.',
      action: openPage,
    },
    'group-requested': {
      subject: ({ title }) => `Er wordt een werkgroep gevraagd: ${title ?? ''}`,
      text: () =>
        'Een operator vraagt een werkgroep.\nU kunt ze openen, of antwoorden aan wie ze vraagt.',
      action: 'De vraag bekijken',
    },
    'group-opened': {
      subject: ({ title }) => `De werkgroep is open: ${title ?? ''}`,
      text: () => 'De coördinatie heeft deze werkgroep geopend. Ze kan vergaderen.',
      action: 'De groep openen',
    },
    'meeting-invited': {
      subject: ({ title }) => `Uitnodiging: ${title ?? 'een vergadering'}`,
      text: ({ lines = [], isAsked }) =>
        [
          'U bent uitgenodigd op deze vergadering.',
          ...lines,
          isAsked
            ? 'Het bestand in bijlage zet ze in uw agenda. Zeg op de pagina of u komt.'
            : 'Het bestand in bijlage zet ze in uw agenda.',
        ].join('\n'),
      action: 'De vergadering bekijken',
    },
    'meeting-changed': {
      subject: ({ title }) => `Gewijzigd: ${title ?? 'een vergadering'}`,
      text: ({ lines = [] }) =>
        [
          'Deze vergadering verandert van moment of plaats.',
          ...lines,
          'Het bestand in bijlage werkt uw agenda bij.',
        ].join('\n'),
      action: 'De vergadering bekijken',
    },
    'meeting-cancelled': {
      subject: ({ title, isCalledOff }) =>
        `${isCalledOff ? 'Afgelast' : 'Afgelast voor u'}: ${title ?? 'een vergadering'}`,
      text: ({ lines = [], isCalledOff }) =>
        [
          isCalledOff
            ? 'Deze vergadering gaat niet door.'
            : 'U bent niet langer uitgenodigd op deze vergadering.',
          ...lines,
          'Het bestand in bijlage haalt ze uit uw agenda.',
        ].join('\n'),
      action: 'Relais openen',
    },
    'expertise-answered': {
      subject: () => 'Iemand antwoordt u',
      text: ({ requester }) =>
        requester
          ? `${requester} antwoordt op wat u aanbiedt of zoekt.\nDe pagina zegt wie u kunt bereiken.`
          : 'Een lid antwoordt op wat u aanbiedt of zoekt.\nDe pagina zegt wie u kunt bereiken.',
      action: 'Het antwoord bekijken',
    },
    digest: {
      subject: () => 'Wat er nieuw is deze week',
      text: () => 'Sinds een week is er nieuws voor u.',
      action: 'Relais openen',
    },
    'saved-search': {
      subject: ({ title }) =>
        title ? `Nieuws voor “${title}”` : 'Nieuws voor een bewaarde zoekopdracht',
      text: () => 'Een zoekopdracht die u bewaart, vindt iets nieuws.',
      action: 'De resultaten bekijken',
    },
    'text-review-asked': {
      subject: () => 'Een tekst wacht op uw nalezing',
      text: () =>
        'Een tekst van de kennisbank is klaar om na te lezen.\nU kunt hem met een reden aan de auteurs teruggeven, of laten publiceren.',
      action: 'De tekst nalezen',
    },
    'text-returned': {
      subject: () => 'Uw tekst komt terug',
      text: () =>
        'Iemand heeft uw tekst nagelezen en geeft hem terug.\nDe pagina van de tekst zegt waarom.',
      action: 'Verder aan de tekst',
    },
    'text-published': {
      subject: () => 'Uw tekst is gepubliceerd',
      text: () => 'Uw tekst staat in de kennisbank.',
      action: 'De tekst bekijken',
    },
    'text-held': {
      subject: () => 'Een tekst is niet gepubliceerd zoals gepland',
      text: () =>
        'De publicatie van deze tekst was gepland. Aan een voorwaarde is niet meer voldaan: hij blijft in nalezing.\nDe pagina van de tekst zegt wat ontbreekt.',
      action: 'De tekst openen',
    },
    'text-review-due': {
      subject: () => 'Een gepubliceerde tekst moet worden herlezen',
      text: () =>
        'De dag om een gepubliceerde tekst te herlezen is gekomen. Hij blijft leesbaar en zegt het ook.\nU kunt hem verlengen en zeggen waarom hij nog klopt, of hem archiveren.',
      action: 'De tekst herlezen',
    },
    'contact-asked': {
      subject: ({ requester }) => `Een vraag om contact, van ${requester}`,
      text: ({ requester, owner, purpose }) =>
        `${requester} vraagt om ${owner} te kunnen bereiken.\nWaarom: ${purpose ?? ''}\nU alleen beslist: toestaan, minder dan gevraagd, of weigeren.`,
      action: 'Lezen en antwoorden',
    },
    'contact-granted': {
      subject: ({ owner }) => `Contact toegestaan: ${owner}`,
      text: ({ owner }) =>
        `Uw vraag voor ${owner} is toegestaan.\nWat opengaat, staat op de pagina van het contact en blijft in Relais.`,
      action: 'Het contact openen',
    },
    'contact-refused': {
      subject: ({ owner }) => `Contact geweigerd: ${owner}`,
      text: ({ owner }) =>
        `Uw vraag voor ${owner} is geweigerd. U kunt het anders vragen, of via de gedeelde mailbox.`,
      action: 'Het contact openen',
    },
    'contact-request-expired': {
      subject: ({ owner }) => `Vraag om contact zonder antwoord: ${owner}`,
      text: ({ owner }) =>
        `Uw vraag voor ${owner} bleef tien werkdagen zonder antwoord. Ze is afgesloten; u kunt opnieuw vragen.`,
      action: 'Het contact openen',
    },
    'contact-revoked': {
      subject: ({ owner }) => `Contact gesloten: ${owner}`,
      text: ({ owner }) =>
        `De toegang tot het contact van ${owner} is ingetrokken.\nWat u er buiten Relais van noteerde, moet u wissen.`,
      action: 'Het contact openen',
    },
    'contact-grant-expired': {
      subject: ({ owner }) => `Contact afgelopen: ${owner}`,
      text: ({ owner }) =>
        `De toegang tot het contact van ${owner} is afgelopen.\nWat u er buiten Relais van noteerde, moet u wissen; u kunt opnieuw vragen.`,
      action: 'Het contact openen',
    },
    'contact-grant-ending': {
      subject: () => 'Een toegang tot uw contact loopt bijna af',
      text: ({ requester, owner }) =>
        `De toegang van ${requester} tot ${owner} loopt over twee weken af.\nZonder antwoord van u stopt hij.`,
      action: 'Verlengen of laten aflopen',
    },
    'remind-contact-request': {
      subject: () => 'Een vraag om contact wacht op uw antwoord',
      text: ({ requester, owner, purpose }) =>
        `${requester} vraagt om ${owner} te kunnen bereiken en wacht op uw antwoord.\nWaarom: ${purpose ?? ''}`,
      action: 'Lezen en antwoorden',
    },
    invitation: {
      subject: () => 'Uw toegang tot Relais',
      text: () =>
        'Er staat een toegang tot Relais voor u klaar. Kies uw wachtwoord om binnen te gaan.\nDeze link werkt zeven dagen, één keer.',
      action: 'Mijn wachtwoord kiezen',
    },
    'forgotten-password': {
      subject: () => 'Een nieuw wachtwoord kiezen',
      text: () =>
        'Iemand, wellicht u, heeft een nieuw wachtwoord gevraagd.\nDeze link werkt één uur, één keer. Was u het niet, doe dan niets: het oude wachtwoord blijft goed.',
      action: 'Mijn wachtwoord kiezen',
    },
    'account-locked': {
      subject: () => 'Uw account is even gesloten',
      text: () =>
        'Er zijn te veel foute wachtwoorden geprobeerd op uw account. Hij gaat over enkele minuten vanzelf weer open.\nWilt u niet wachten, vraag dan een nieuw wachtwoord. Komen die pogingen niet van u, meld het dan aan het beheer.',
      action: 'Een nieuw wachtwoord vragen',
    },
  },
}
