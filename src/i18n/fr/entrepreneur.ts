import { joined, subject } from '@/src/i18n/fr/joined'
/** The entrepreneur's page, by their link. Plain words: short sentences, no word of the trade. */
export const entrepreneur = {
  title: 'Votre accord',
  skip: 'Aller au contenu',
  language: 'Langue',
  demo: { label: 'Démonstration', told: 'Démonstration : personnes et rendez-vous sont inventés.' },
  first: {
    label: 'Aide tout de suite',
    before: 'Ça ne va pas du tout ? Appelez le ',
    between: ' ou le ',
    after: ', jour et nuit.',
    number: '0800 32 123',
  },
  hello: (name: string) => `Bonjour ${name}.`,
  questions: (n: number) =>
    n === 0
      ? 'Voici où en sont vos aides.'
      : n === 1
        ? 'Une question pour vous.'
        : 'Des questions pour vous.',
  spoke: (day: string, user: string, actor: string) =>
    `${day}, vous avez parlé avec ${user}, de ${actor}.`,
  decide: 'On pense à quelqu’un d’autre qui peut vous aider. C’est vous qui décidez.',
  follow:
    'Ici, vous voyez qui vous aide et qui a lu quoi. Vous pouvez changer d’avis quand vous voulez.',
  ask: {
    heading: (actors: string) => `Êtes-vous d’accord ${joined('pour', actors)} ?`,
    then: ', puis ',
    who: 'Qui est-ce ?',
    kind: {
      legal: 'Des avocats ou des juristes.',
      finance: 'Des gens qui connaissent les banques et les crédits.',
      accounting: 'Des comptables et des conseillers fiscaux.',
      'general-support': 'Un service public qui aide les entrepreneurs.',
      'specialised-support': 'Des gens qui aident les entreprises en difficulté.',
      'psychological-support': 'Des gens qui écoutent quand c’est trop lourd.',
      federation: 'Une organisation d’indépendants et d’entreprises.',
    },
    each: (actor: string, what: string) => `${actor} : ${what}`,
    what: 'Pour quoi faire ?',
    cost: 'C’est payant ?',
    order: 'On demande au premier. S’il ne peut pas, on demande au suivant. À personne d’autre.',
    see: 'Que verront-ils ?',
    firstly: 'D’abord :',
    firstlyTold: 'votre problème, sans savoir que c’est vous.',
    secondly: 'S’ils acceptent :',
    secondlyTold:
      'votre nom, votre adresse, votre téléphone, votre courriel, votre entreprise et vos dates importantes.',
    also: {
      sensitive: 'Ce que vous avez dit de votre santé ou de votre vie privée, pour cette aide.',
      documents: 'Les papiers que vous aurez choisis.',
      'already-followed': 'Savoir si quelqu’un d’autre vous aide déjà.',
      outcome: 'Dire comment cela s’est terminé.',
    },
    alsoTitle: 'Et aussi',
    yes: 'Oui, je suis d’accord',
    no: 'Non, pas eux',
    noTold: 'Si vous dites non, rien ne part. Vos autres aides continuent.',
  },
  aids: {
    title: 'Vos aides',
    others: 'Vos autres aides',
    none: 'Personne n’est encore prévenu.',
    reserve: 'En réserve. Ils ne savent encore rien.',
    reserveTold: 'Ils seront appelés seulement si c’est nécessaire.',
    waiting: (actor: string) => `${subject(actor)} regarde s’ils peuvent vous aider.`,
    waitingTold: 'Ils voient votre problème, pas votre nom.',
    helps: (actor: string) => `${subject(actor)} vous aide.`,
    calls: (user: string, day: string) => `${user} vous appelle ${day}.`,
    willCall: (user: string) => `${user} vous appelle bientôt.`,
    contact: (user: string) => `Votre contact : ${user}.`,
    rejected: (actor: string) => `${subject(actor)} ne peut pas vous aider.`,
    rejectedTold: 'Ils ne voient plus rien. On cherche quelqu’un d’autre avec vous.',
    expired: (actor: string) => `${subject(actor)} n’a pas répondu à temps.`,
    completed: (actor: string) => `C’est terminé ${joined('avec', actor)}.`,
    failed: (actor: string) => `C’est terminé ${joined('avec', actor)}.`,
    stopped: 'Arrêté. Ils ne voient plus rien.',
    purpose: (need: string) => `Pour : ${need}.`,
    agreed: {
      link: (day: string) => `Vous avez dit oui ${day}, sur cette page.`,
      oral: (day: string) => `Vous avez dit oui ${day}, de vive voix.`,
      paper: (day: string) => `Vous avez dit oui ${day}, sur papier.`,
    },
    stopWith: (actor: string) => `Arrêter ${joined('avec', actor)}`,
    remove: (actor: string) => `Retirer ${actor}`,
  },
  read: {
    title: 'Qui a lu quoi sur vous',
    identity: 'a lu votre nom, comment vous joindre et votre entreprise.',
    problem: 'a lu votre problème, sans votre nom.',
    wrote: 'a écrit ce que vous leur avez dit.',
    nobody: 'Personne n’a encore rien lu.',
    nobodyElse:
      'Personne d’autre n’a lu votre nom. La coordination peut voir le problème, jamais qui vous êtes.',
    notBank: 'Votre banque et le tribunal ne voient rien ici.',
  },
  halt: {
    title: 'Tout arrêter',
    told: 'Vous pouvez tout arrêter quand vous voulez. Pas besoin de dire pourquoi. Tout se ferme tout de suite, et chacun doit effacer ce qu’il a noté.',
    act: 'Tout arrêter',
    confirmed: 'On vous demandera de confirmer.',
    data: 'Recevoir ou effacer mes données',
  },
  confirm: {
    title: 'Tout arrêter ?',
    told: 'Tout se ferme tout de suite. Ceux qui vous aident apprennent seulement que c’est fini. Ils doivent effacer ce qu’ils ont noté.',
    again: 'Plus tard, vous pourrez toujours redemander de l’aide.',
    act: 'Oui, tout arrêter',
    stay: 'Non, ne rien changer',
  },
  said: {
    'give-consent': 'C’est noté : vous êtes d’accord. Merci.',
    'refuse-consent': 'C’est noté : vous avez dit non. Rien ne part.',
    'withdraw-referral': 'C’est arrêté. Ils ne voient plus rien.',
    'withdraw-operator': 'C’est retiré. On ne leur demandera rien.',
    'withdraw-all': 'Tout est arrêté. Plus personne ne voit rien.',
  },
  done: {
    title: 'C’est déjà fait',
    told: 'Ce bouton avait déjà servi, ou la page a changé depuis. Rien n’a été fait deux fois.',
    back: 'Voir où j’en suis',
  },
  shut: {
    title: 'Cette page ne s’ouvre pas',
    told: 'Le lien n’est pas complet, ou il ne marche plus. Ce n’est pas votre faute. Demandez un nouveau lien à la personne qui vous aide.',
  },
  help: {
    title: 'Parler à quelqu’un',
    told: 'Vous n’avez rien à expliquer avant. Relais n’est pas un service d’urgence.',
  },
  foot: {
    link: (day: string) =>
      `Ce lien est à vous seul. Il marche jusqu’au ${day}. Ne le donnez à personne.`,
    question: (who: string) => `Une question ? ${who}`,
  },
  on: (day: string) => `le ${day}`,
}
