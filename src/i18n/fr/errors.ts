import type { Refusal } from '@/src/codes/referral'

/** What the API answers when it says no: short, and what to do instead. */
export const errors = {
  problem: {
    missing: 'Il manque cette information.',
    malformed: 'Cette valeur n’a pas la forme attendue.',
    unknown: 'Cette valeur n’est pas connue.',
  },
  enterpriseNumber: 'Ce numéro d’entreprise ne tombe pas juste. Exemple : 0999.999.922.',
  telephone: 'Ce numéro n’est pas complet. Exemple : 0470 00 00 00.',
  oneAtATime: 'Les documents s’écrivent un à la fois.',
  pathNotAllowed: 'On ne filtre ni ne trie sur ce champ.',
  signedOut: 'Entrez d’abord.',
  termsNotAccepted: 'Acceptez d’abord les conditions d’utilisation.',
  alreadyAnswered: 'Quelqu’un a déjà répondu : rien n’est changé.',
  alreadyThere: 'C’est déjà dans votre liste.',
  conflict: {
    'stale-revision':
      'Quelqu’un a été plus rapide : ce relais a changé depuis que vous l’avez ouvert.',
    'step-not-allowed': 'Ce n’est plus possible : ce relais n’en est plus là.',
    'not-a-draft': 'Ce relais est envoyé : seul un brouillon se modifie.',
  },
  refusal: {
    'consent-missing': 'L’accord de la personne manque : rien ne part sans lui.',
    'not-covered-by-consent': 'L’accord de la personne ne couvre pas cet opérateur.',
    'actor-inactive': 'Cet opérateur n’est pas actif sur la plateforme.',
    'actor-takes-no-referrals':
      'Cet opérateur ne reçoit pas de relais : donnez plutôt la fiche à la personne.',
    'same-operator': 'On ne passe pas le relais à sa propre organisation.',
    'need-not-served': 'Cet opérateur n’a pas de service pour ce besoin.',
    'contact-missing': 'Il manque un téléphone ou un courriel pour joindre la personne.',
    full: 'Ce service est complet : choisissez-en un autre, ou dites pourquoi vous insistez.',
    'live-twin': 'Un relais est déjà en cours pour ce besoin, chez cet opérateur.',
    'identity-in-summary':
      'Le résumé dit qui est la personne : nom, numéro ou adresse. Retirez-le.',
    'undo-too-late':
      'Le délai pour annuler l’envoi est passé. Vous pouvez encore retirer le relais, avec une raison.',
    'release-too-late': 'Le délai pour rendre ce relais est passé. Mettez-y fin avec une raison.',
    'attempts-missing': 'Pour dire « injoignable », notez d’abord deux essais, sur deux jours.',
  } satisfies Record<Refusal, string>,
}
