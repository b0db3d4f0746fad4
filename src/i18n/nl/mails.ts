import type { mails as source } from '@/src/i18n/fr/mails'
import type { Spoken } from '@/src/i18n/words'

const open = 'Doorverwijzing openen'
const openPage = 'Mijn pagina openen'

export const mails: Spoken<typeof source> = {
  greeting: 'Dag,',
  colon: ':',
  closing:
    'Relais zet nooit de naam van een geholpen persoon in een e-mail. Dit is een automatisch bericht: antwoorden worden niet gelezen.',
  closingToPerson:
    'Deze link is alleen voor u: stuur dit bericht niet door. Op die pagina kunt u van gedacht veranderen wanneer u wilt. Dit is een automatisch bericht: antwoorden worden niet gelezen.',
  kinds: {
    'referral-sent': {
      subject: ({ reference, requester }) => `Doorverwijzing ${reference}, van ${requester}`,
      text: ({ reference, requester }) =>
        `${requester} verwijst iemand naar u door, referentie ${reference}.\nU ziet de nood en de situatie al. De naam gaat open als u aanvaardt.`,
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
