import type { errors as source } from '@/src/i18n/fr/errors'
import type { Spoken } from '@/src/i18n/words'

export const errors: Spoken<typeof source> = {
  problem: {
    missing: 'Deze informatie ontbreekt.',
    malformed: 'Deze waarde heeft niet de verwachte vorm.',
    unknown: 'Deze waarde is niet gekend.',
  },
  enterpriseNumber: 'Dit ondernemingsnummer klopt niet. Voorbeeld: 0999.999.922.',
  telephone: 'Dit nummer is niet volledig. Voorbeeld: 0470 00 00 00.',
  oneAtATime: 'Documenten worden één voor één geschreven.',
  pathNotAllowed: 'Op dit veld kan niet gefilterd of gesorteerd worden.',
  signedOut: 'Meld u eerst aan.',
  termsNotAccepted: 'Aanvaard eerst de gebruiksvoorwaarden.',
  alreadyAnswered: 'Er is al geantwoord: er is niets gewijzigd.',
  alreadyThere: 'Dit staat al in uw lijst.',
  conflict: {
    'stale-revision': 'Iemand was sneller: deze doorverwijzing is gewijzigd sinds u ze opende.',
    'step-not-allowed': 'Dat kan niet meer: deze doorverwijzing is al verder.',
    'not-a-draft': 'Deze doorverwijzing is verzonden: alleen een ontwerp kan gewijzigd worden.',
  },
  refusal: {
    'consent-missing': 'Het akkoord van de persoon ontbreekt: zonder akkoord vertrekt er niets.',
    'not-covered-by-consent': 'Het akkoord van de persoon geldt niet voor deze operator.',
    'actor-inactive': 'Deze operator is niet actief op het platform.',
    'actor-takes-no-referrals':
      'Deze operator ontvangt geen doorverwijzingen: geef de persoon liever de fiche.',
    'same-operator': 'U kunt niet naar uw eigen organisatie doorverwijzen.',
    'need-not-served': 'Deze operator heeft geen dienst voor deze behoefte.',
    'contact-missing': 'Er ontbreekt een telefoonnummer of e-mailadres om de persoon te bereiken.',
    full: 'Deze dienst is volzet: kies een andere, of zeg waarom u aandringt.',
    'live-twin': 'Er loopt al een doorverwijzing voor deze behoefte bij deze operator.',
    'identity-in-summary':
      'De samenvatting zegt wie de persoon is: naam, nummer of adres. Haal dat weg.',
    'undo-too-late':
      'De termijn om de verzending ongedaan te maken is voorbij. Intrekken kan nog, met een reden.',
    'release-too-late':
      'De termijn om deze doorverwijzing terug te geven is voorbij. Sluit ze af met een reden.',
    'attempts-missing': 'Om “onbereikbaar” te zeggen noteert u eerst twee pogingen, op twee dagen.',
  },
}
