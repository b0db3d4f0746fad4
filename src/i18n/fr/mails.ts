import { joined, subject } from '@/src/i18n/fr/joined'
import type { MailFacts, MailKind } from '@/src/codes/mail'

type Facts = MailFacts
type Kind = {
  subject: (facts: Facts) => string
  /** One paragraph a line. */
  text: (facts: Facts) => string
  action: string
}

const open = 'Ouvrir le relais'
const openPage = 'Ouvrir ma page'

/**
 * What mails say. Those to members: a reference, who, what happened. Those to the person: that there is news, never which need
 * nor which operator; whoever sees the screen learns nothing.
 */
export const mails = {
  greeting: 'Bonjour,',
  alsoWaiting: (references: string) => `Attendent aussi : ${references}.`,
  colon: ' :',
  closing:
    'Relais ne met jamais le nom d’une personne aidée dans un courriel. Ce message est automatique : les réponses ne sont pas lues.',
  closingToPerson:
    'Ce lien n’est que pour vous : ne transmettez pas ce message. Sur cette page, vous pouvez changer d’avis quand vous voulez. Ce message est automatique : les réponses ne sont pas lues.',
  kinds: {
    'referral-sent': {
      subject: ({ reference, requester }) => `Relais ${reference}, ${joined('de', requester)}`,
      text: ({ reference, requester }) =>
        `${subject(requester)} vous passe un relais, référence ${reference}.\nVous voyez déjà le besoin et la situation. Le nom s’ouvre si vous acceptez.`,
      action: 'Lire et répondre',
    },
    'referral-received': {
      subject: ({ reference }) => `Relais ${reference} : bien reçu`,
      text: ({ owner }) => `${subject(owner)} a reçu votre relais et l’examine.`,
      action: open,
    },
    'referral-accepted': {
      subject: ({ reference }) => `Relais ${reference} : accepté`,
      text: ({ owner }) =>
        `${subject(owner)} accepte votre relais.\nLa page du relais dit qui appelle la personne, et quand.`,
      action: open,
    },
    'referral-released': {
      subject: ({ reference }) => `Relais ${reference} : rendu`,
      text: ({ owner }) =>
        `${subject(owner)} avait accepté votre relais et doit le rendre.\nLa page du relais dit pourquoi, et qui demander ensuite.`,
      action: open,
    },
    'referral-rejected': {
      subject: ({ reference }) => `Relais ${reference} : refusé`,
      text: ({ owner }) =>
        `${subject(owner)} ne peut pas prendre votre relais.\nLa page du relais dit pourquoi, et qui demander ensuite.`,
      action: open,
    },
    'referral-cancelled': {
      subject: ({ reference }) => `Relais ${reference} : retiré`,
      text: ({ requester }) =>
        `${subject(requester)} retire ce relais : vous n’avez plus rien à faire.\nVous n’en voyez plus que la référence et les dates.`,
      action: open,
    },
    'referral-expired': {
      subject: ({ reference }) => `Relais ${reference} : expiré sans réponse`,
      text: ({ requester, owner }) =>
        `Le relais ${joined('de', requester)} ${joined('à', owner)} est resté sans réponse jusqu’au dernier jour. Il s’est refermé.`,
      action: open,
    },
    'referral-started': {
      subject: ({ reference }) => `Relais ${reference} : premier contact`,
      text: ({ owner }) => `${subject(owner)} a parlé à la personne : l’aide commence.`,
      action: open,
    },
    'referral-completed': {
      subject: ({ reference }) => `Relais ${reference} : terminé`,
      text: ({ owner }) => `Le relais passé ${joined('à', owner)} est terminé.`,
      action: open,
    },
    'referral-failed': {
      subject: ({ reference }) => `Relais ${reference} : arrêté`,
      text: ({ owner }) =>
        `${subject(owner)} n’a pas pu aller au bout.\nLa page du relais dit pourquoi, et qui demander ensuite.`,
      action: open,
    },
    'referral-withdrawn': {
      subject: ({ reference }) => `Relais ${reference} : accord retiré`,
      text: ({ owner }) =>
        `La personne a retiré son accord. ${subject(owner)} n’y a plus accès.\nCe ${joined('que', owner)} aurait gardé hors de Relais est à effacer, et à confirmer dans les cinq jours ouvrables.`,
      action: open,
    },
    'consent-answered': {
      subject: () => 'Une personne a répondu sur son accord',
      text: () =>
        'La personne a répondu à votre demande d’accord, ou elle a changé d’avis.\nSa réponse est dans le dossier.',
      action: 'Ouvrir le dossier',
    },
    'remind-intake': {
      subject: ({ reference }) => `Relais ${reference} : votre réponse est attendue`,
      text: ({ requester }) =>
        `${subject(requester)} attend votre réponse, et la personne aussi.\nUn refus rapide aide plus qu’un silence.`,
      action: 'Lire et répondre',
    },
    'remind-manager': {
      subject: ({ reference }) => `Relais ${reference} : toujours sans réponse de votre équipe`,
      text: ({ requester }) =>
        `${subject(requester)} attend la réponse de votre équipe depuis plusieurs jours.\nVous pouvez répondre vous-même, ou confier le relais à un collègue.`,
      action: 'Lire et répondre',
    },
    'remind-coordinator': {
      subject: ({ reference }) => `Relais ${reference} : sans réponse`,
      text: ({ requester, owner }) =>
        `${subject(owner)} n’a pas encore répondu ${joined('à', requester)}, malgré deux rappels.`,
      action: open,
    },
    'remind-first-contact': {
      subject: ({ reference }) => `Relais ${reference} : la personne attend votre appel`,
      text: () =>
        'Vous avez accepté ce relais et aucun premier contact n’est noté.\nSi vous avez appelé, notez-le : un essai compte aussi.',
      action: 'Noter un contact',
    },
    'remind-first-contact-coordinator': {
      subject: ({ reference }) => `Relais ${reference} : toujours pas de premier contact`,
      text: ({ requester, owner }) =>
        `${subject(owner)} a accepté le relais ${joined('de', requester)}. Aucun premier contact n’est noté.`,
      action: open,
    },
    'remind-news': {
      subject: ({ reference }) => `Relais ${reference} : où en êtes-vous ?`,
      text: ({ requester }) =>
        `Ce relais ${joined('de', requester)} est en cours, sans nouvelles depuis longtemps.\nNotez un contact, ou dites comment il se termine.`,
      action: 'Donner des nouvelles',
    },
    'entrepreneur-consent': {
      subject: () => 'Une question pour vous',
      text: () =>
        'On a une question à vous poser. Elle est sur votre page.\nC’est vous qui décidez. Vous pouvez dire non.',
      action: openPage,
    },
    'entrepreneur-confirmation': {
      subject: () => 'Ce que vous avez accepté',
      text: () =>
        'Vous nous avez dit oui. Ce que vous avez accepté est écrit sur votre page.\nVous pouvez changer d’avis quand vous voulez, sans donner de raison.',
      action: openPage,
    },
    'entrepreneur-news': {
      subject: () => 'Il y a du nouveau pour vous',
      text: () => 'Il y a du nouveau. Tout est sur votre page.',
      action: openPage,
    },
    'group-requested': {
      subject: ({ title }) => `Un groupe de travail est demandé : ${title ?? ''}`,
      text: () =>
        'Un opérateur demande un groupe de travail.\nVous pouvez l’ouvrir, ou répondre à qui le demande.',
      action: 'Voir la demande',
    },
    'group-opened': {
      subject: ({ title }) => `Le groupe de travail est ouvert : ${title ?? ''}`,
      text: () => 'La coordination a ouvert ce groupe de travail. Il peut se réunir.',
      action: 'Ouvrir le groupe',
    },
    'meeting-invited': {
      subject: ({ title }) => `Invitation : ${title ?? 'une réunion'}`,
      text: ({ lines = [], isAsked }) =>
        [
          'Vous êtes invité à cette réunion.',
          ...lines,
          isAsked
            ? 'Le fichier joint la met dans votre agenda. Dites sur la page si vous venez.'
            : 'Le fichier joint la met dans votre agenda.',
        ].join('\n'),
      action: 'Voir la réunion',
    },
    'meeting-changed': {
      subject: ({ title }) => `Changement : ${title ?? 'une réunion'}`,
      text: ({ lines = [] }) =>
        [
          'Cette réunion change de moment ou de lieu.',
          ...lines,
          'Le fichier joint met votre agenda à jour.',
        ].join('\n'),
      action: 'Voir la réunion',
    },
    'meeting-cancelled': {
      subject: ({ title, isCalledOff }) =>
        `${isCalledOff ? 'Annulée' : 'Annulée pour vous'} : ${title ?? 'une réunion'}`,
      text: ({ lines = [], isCalledOff }) =>
        [
          isCalledOff ? 'Cette réunion n’a pas lieu.' : 'Vous n’êtes plus invité à cette réunion.',
          ...lines,
          'Le fichier joint la retire de votre agenda.',
        ].join('\n'),
      action: 'Ouvrir Relais',
    },
    'expertise-answered': {
      subject: () => 'Quelqu’un vous répond',
      text: ({ requester }) =>
        requester
          ? `${subject(requester)} répond à ce que vous proposez ou cherchez.\nLa page dit qui joindre.`
          : 'Un membre répond à ce que vous proposez ou cherchez.\nLa page dit qui joindre.',
      action: 'Voir la réponse',
    },
    digest: {
      subject: () => 'Ce qui est nouveau cette semaine',
      text: () => 'Depuis une semaine, il y a du nouveau pour vous.',
      action: 'Ouvrir Relais',
    },
    'saved-search': {
      subject: ({ title }) =>
        title ? `Du nouveau pour « ${title} »` : 'Du nouveau pour une recherche gardée',
      text: () => 'Une recherche que vous gardez trouve du nouveau.',
      action: 'Voir les résultats',
    },
    'text-review-asked': {
      subject: () => 'Un texte attend votre relecture',
      text: () =>
        'Un texte de la base de connaissances est prêt à être relu.\nVous pouvez le rendre à ses auteurs avec une raison, ou le laisser publier.',
      action: 'Relire le texte',
    },
    'text-returned': {
      subject: () => 'Votre texte vous est rendu',
      text: () => 'Quelqu’un a relu votre texte et vous le rend.\nLa page du texte dit pourquoi.',
      action: 'Reprendre le texte',
    },
    'text-published': {
      subject: () => 'Votre texte est publié',
      text: () => 'Votre texte est publié dans la base de connaissances.',
      action: 'Voir le texte',
    },
    'text-held': {
      subject: () => 'Un texte n’a pas été publié comme prévu',
      text: () =>
        'La publication de ce texte était prévue. Une condition n’est plus remplie : il reste en relecture.\nLa page du texte dit ce qui manque.',
      action: 'Ouvrir le texte',
    },
    'text-review-due': {
      subject: () => 'Un texte publié est à relire',
      text: () =>
        'La date de relecture d’un texte publié est arrivée. Il reste lisible et le dit.\nVous pouvez le prolonger en disant pourquoi il reste vrai, ou l’archiver.',
      action: 'Relire le texte',
    },
    'contact-asked': {
      subject: ({ requester }) => `Une demande de contact, ${joined('de', requester)}`,
      text: ({ requester, owner, purpose }) =>
        `${subject(requester)} demande à joindre ${owner}.\nPourquoi : ${purpose ?? ''}\nVous seul décidez : accorder, moins que demandé, ou refuser.`,
      action: 'Lire et répondre',
    },
    'contact-granted': {
      subject: ({ owner }) => `Contact accordé : ${owner}`,
      text: ({ owner }) =>
        `Votre demande ${joined('pour', owner)} est accordée.\nCe qui s’ouvre est sur la page du contact, et reste dans Relais.`,
      action: 'Ouvrir le contact',
    },
    'contact-refused': {
      subject: ({ owner }) => `Contact refusé : ${owner}`,
      text: ({ owner }) =>
        `Votre demande ${joined('pour', owner)} est refusée. Vous pouvez demander autrement, ou passer par la boîte partagée.`,
      action: 'Ouvrir le contact',
    },
    'contact-request-expired': {
      subject: ({ owner }) => `Demande de contact sans réponse : ${owner}`,
      text: ({ owner }) =>
        `Votre demande ${joined('pour', owner)} est restée dix jours ouvrables sans réponse. Elle s’est refermée ; vous pouvez demander à nouveau.`,
      action: 'Ouvrir le contact',
    },
    'contact-revoked': {
      subject: ({ owner }) => `Contact refermé : ${owner}`,
      text: ({ owner }) =>
        `L’accès au contact ${joined('de', owner)} est retiré.\nCe que vous en auriez noté hors de Relais est à effacer.`,
      action: 'Ouvrir le contact',
    },
    'contact-grant-expired': {
      subject: ({ owner }) => `Contact arrivé à son terme : ${owner}`,
      text: ({ owner }) =>
        `L’accès au contact ${joined('de', owner)} est arrivé à son terme.\nCe que vous en auriez noté hors de Relais est à effacer ; vous pouvez demander à nouveau.`,
      action: 'Ouvrir le contact',
    },
    'contact-grant-ending': {
      subject: () => 'Un accès à votre contact se termine bientôt',
      text: ({ requester, owner }) =>
        `L’accès ${joined('de', requester)} ${joined('à', owner)} se termine dans deux semaines.\nSans réponse de votre part, il s’arrête.`,
      action: 'Prolonger, ou laisser finir',
    },
    'remind-contact-request': {
      subject: () => 'Une demande de contact attend votre réponse',
      text: ({ requester, owner, purpose }) =>
        `${subject(requester)} demande à joindre ${owner}, et attend votre réponse.\nPourquoi : ${purpose ?? ''}`,
      action: 'Lire et répondre',
    },
    invitation: {
      subject: () => 'Votre accès à Relais',
      text: () =>
        'Un accès à Relais vous attend. Choisissez votre mot de passe pour entrer.\nCe lien marche sept jours, une seule fois.',
      action: 'Choisir mon mot de passe',
    },
    'forgotten-password': {
      subject: () => 'Choisir un nouveau mot de passe',
      text: () =>
        'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe.\nCe lien marche une heure, une seule fois. Si ce n’était pas vous, ne faites rien : l’ancien mot de passe reste bon.',
      action: 'Choisir mon mot de passe',
    },
    'account-locked': {
      subject: () => 'Votre compte est fermé un moment',
      text: () =>
        'Trop de mots de passe faux ont été essayés sur votre compte. Il se rouvre seul dans quelques minutes.\nPour entrer sans attendre, demandez un nouveau mot de passe. Si ces essais ne viennent pas de vous, dites-le à l’administration.',
      action: 'Demander un nouveau mot de passe',
    },
  } satisfies Record<MailKind, Kind>,
}
