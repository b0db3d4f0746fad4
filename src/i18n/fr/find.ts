import { joined } from '@/src/i18n/fr/joined'
import { Spelled, spelled } from '@/src/i18n/numbers'

/** Finding who can help: what is looked for, who fits and why, who does not and why. */
export const find = {
  title: 'Trouver une aide',
  start: {
    heading: 'De quoi la personne a-t-elle besoin ?',
    lede: 'Choisissez un besoin, ou dites-le avec ses mots : « huissier », « lettre de la banque », « je n’en peux plus ».',
    list: 'Tous les besoins',
  },
  heading: (fitting: number) =>
    fitting === 1 ? 'Un service peut aider.' : `${Spelled('fr', fitting)} services peuvent aider.`,
  withRoom: (open: number, fitting: number) => {
    if (open === 0) return 'Aucun n’a de place en ce moment.'
    if (fitting === 1) return 'Il a de la place.'
    if (open === fitting) return 'Tous ont de la place.'
    return open === 1 ? 'Un a de la place.' : `${Spelled('fr', open)} ont de la place.`
  },
  sought: (need: string, rest: string) => `Pour « ${need} »${rest && `, ${rest}`}.`,
  atStage: {
    prevention: 'en prévention',
    'early-warning': 'en alerte précoce',
    restructuring: 'en restructuration',
    closure: 'en cessation',
    restart: 'au moment du rebond',
  },
  spoken: (language: string) => `en ${language.toLowerCase()}`,
  place: (commune: string) => `à ${commune}`,
  understood: (need: string) => `Compris comme « ${need} ». Ou vouliez-vous dire :`,
  change: 'Changer la recherche',
  form: {
    label: 'Ce que vous cherchez',
    text: 'Avec vos mots',
    need: 'ou dans la liste',
    anyNeed: 'Choisir un besoin',
    stage: 'Stade',
    language: 'Langue',
    commune: 'Commune',
    any: 'Peu importe',
    anywhere: 'Toute la Région',
    search: 'Chercher',
  },
  fitting: 'Dans cet ordre',
  ordered: 'Le besoin d’abord, puis la place. À égalité, la page vérifiée le plus récemment.',
  full: 'Complet en ce moment.',
  capacity: {
    open: 'De la place.',
    'waiting-list': 'Liste d’attente.',
    full: 'Complet en ce moment.',
  },
  fits: {
    exact: (need: string) => `Traite ce besoin : ${need}`,
    family: (need: string) => `Traite « ${need} », dont ce besoin fait partie`,
    everyStage: 'Reçoit à tous les stades',
    stages: (stages: string) => `Reçoit ${stages}`,
    languages: (languages: string) => `Parle ${languages.toLowerCase()}`,
    everywhere: 'Toute la Région',
    communes: (communes: string) => `Reçoit à ${communes}`,
  },
  checked: (day: string, actor: string) => `Vérifié le ${day} ${joined('par', actor)}.`,
  unchecked: 'Jamais vérifié par l’opérateur.',
  handOver: (actor: string) => `Passer le relais ${joined('à', actor)}`,
  see: 'Voir le service',
  sheet: 'Imprimer la fiche à remettre',
  giveSheet: 'Donner la fiche',
  sheetOnly: 'Ne reçoit pas de relais : on remet la fiche, la personne s’y adresse elle-même.',
  out: {
    title: 'Écartés, et pourquoi',
    show: (n: number) =>
      n === 1 ? 'Voir le service écarté' : `Voir les ${spelled('fr', n)} services écartés`,
    told: 'Changez le critère nommé et ils reviennent.',
    caption: 'Services écartés et raison',
    service: 'Service',
    why: 'Pourquoi pas ici',
    whyShort: 'Pourquoi pas',
    change: 'Ce qui changerait',
    changeShort: 'Changerait',
    lacks: {
      need: (needs: string) => `Traite : ${needs}`,
      stage: (stages: string) => `Intervient ${stages}`,
      language: (languages: string) => `Parle ${languages.toLowerCase()}`,
      commune: (communes: string) => `Reçoit à ${communes}`,
    },
    changes: {
      need: (need: string) => `Besoin : ${need}`,
      stage: (stage: string) => `Stade : ${stage.toLowerCase()}`,
      language: (language: string) => `Langue : ${language.toLowerCase()}`,
      commune: (commune: string) => `Commune : ${commune}`,
    },
  },
  distress: {
    title: 'La personne va mal ?',
    told: 'Appelez d’abord, avant tout formulaire.',
  },
  empty: {
    unknown: (text: string) => `Aucun besoin ne s’appelle « ${text} »`,
    unknownTold:
      'Essayez un autre mot, dans la langue de la personne si c’est plus simple, ou choisissez dans la liste.',
    next: 'Que faire',
    nobody: 'Personne pour ce besoin, avec ces critères',
    nobodyTold: (need: string, rest: string) =>
      `Aucun opérateur n’a déclaré de service pour « ${need} »${rest && `, ${rest}`}. Les services écartés, plus bas, disent quel critère les ramènerait.`,
    nobodyAtAll: (need: string) =>
      `Aucun opérateur n’a déclaré de service pour « ${need} ». La carte montre qui aide, et où personne n’aide ; la coordination y lit ce qui manque.`,
    wider: 'Chercher sans ces critères',
    map: 'Voir la carte',
  },
}
