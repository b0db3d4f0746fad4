import { joined } from '@/src/i18n/fr/joined'
import type { EvidenceLevel } from '@/src/codes/knowledge'

const times = (n: number) => `${n} fois`
const some = (n: number, one: string, many: string) => `${n} ${n > 1 ? many : one}`

/** A practice, a document, a decision, as they are read: where it stands, where it comes from, what one does with it. */
export const texts = {
  practices: 'Bonnes pratiques',
  outputs: 'Documents de groupe',
  decisions: 'Décisions',
  evidence: {
    reported: () => 'Témoignage : aucun usage noté encore.',
    tried: (uses: number, _: number, good: number) =>
      `Essayée : utilisée ${times(uses)}, ${good} avec un bon résultat.`,
    proven: (uses: number, operators: number, good: number) =>
      `Éprouvée : utilisée ${times(uses)} par ${some(operators, 'opérateur', 'opérateurs')}, ${good} avec un bon résultat.`,
    evaluated: (uses: number, operators: number, good: number) =>
      uses
        ? `Évaluée de l’extérieur : utilisée ${times(uses)} par ${some(operators, 'opérateur', 'opérateurs')}, ${good} avec un bon résultat.`
        : 'Évaluée de l’extérieur.',
  } satisfies Record<EvidenceLevel, (uses: number, operators: number, good: number) => string>,
  reportedUses: (uses: number) =>
    uses === 1
      ? 'Témoignage : utilisée une fois, sans bon résultat encore.'
      : `Témoignage : utilisée ${times(uses)}, sans bon résultat encore.`,
  evaluatedBy: (source: string, day: string) => `Évaluation : ${source}${day && `, ${day}`}.`,
  by: {
    group: (group: string) => `Écrite par le groupe « ${group} ».`,
    actor: (actor: string) => `Écrite ${joined('par', actor)}.`,
    groupText: (group: string) => `Écrit par le groupe « ${group} ».`,
    actorText: (actor: string) => `Écrit ${joined('par', actor)}.`,
  },
  published: (day: string) => `Publiée le ${day}`,
  publishedText: (day: string) => `Publié le ${day}`,
  review: (day: string) => `à revoir avant le ${day}`,
  state: {
    reviewDue: (day: string) =>
      `À revoir depuis le ${day} : vérifiez les faits avant de vous en servir.`,
    archived: 'Archivé : gardé pour mémoire, ne s’utilise plus.',
    idea: 'Idée : pas encore publiée.',
    draft: 'Brouillon : pas encore publié.',
    review: 'En relecture : pas encore publié.',
    pending: 'Une nouvelle version est en cours d’écriture.',
    seePending: 'La lire',
    seeLive: 'Lire la version publiée',
    why: (reason: string) => `Pourquoi : ${reason}`,
    groupOnly: 'Visible par le groupe seul.',
  },
  alsoIn: { fr: 'Aussi en français', nl: 'Ook in het Nederlands', en: 'Also in English' },
  shownIn: {
    fr: 'Ce texte n’existe pas encore dans votre langue. Vous le lisez en français.',
    nl: 'Ce texte n’existe pas encore dans votre langue. Vous le lisez en néerlandais.',
    en: 'Ce texte n’existe pas encore dans votre langue. Vous le lisez en anglais.',
  },
  restIn: {
    fr: 'La suite n’existe encore qu’en français.',
    nl: 'La suite n’existe encore qu’en néerlandais.',
    en: 'La suite n’existe encore qu’en anglais.',
  },
  partIn: { fr: 'En français', nl: 'En néerlandais', en: 'En anglais' },
  edit: 'Modifier',
  versions: 'Versions',
  print: 'Imprimer',
  printWithout: 'Pour imprimer : Ctrl + P.',
  pdf: 'Télécharger en PDF',
  sections: {
    context: 'Contexte',
    problem: 'Le problème',
    whatWasDone: 'Ce qui a été fait',
    resourcesNeeded: 'Ce qu’il faut',
    results: 'Résultats',
    transferability: 'Peut-on la reprendre ailleurs ?',
  },
  empty: 'Le texte n’est pas encore écrit.',
  facts: {
    source: 'Source des faits.',
    asOf: (day: string) => `Faits au ${day}, à vérifier avant chaque usage.`,
    undated: 'Les faits ne sont pas datés.',
    notAdvice: 'Ceci n’est pas un conseil juridique.',
  },
  about: {
    title: 'Pour qui, quand',
    stages: 'Stade',
    needs: 'Besoins',
    serves: 'Public',
    contact: 'Qui connaît cette pratique',
  },
  use: {
    title: 'Vous l’avez utilisée ?',
    result: 'Avec quel résultat ?',
    resultMissing: 'Dites avec quel résultat : même « pas cette fois » aide les autres.',
    changed: 'Ce que vous avez changé',
    where: 'Où',
    whereHint: 'Secteur, partie de la ville. Pas de nom.',
    act: 'Nous l’avons utilisée',
    seen: (actor: string) =>
      `les membres, avec le nom ${joined('de', actor)}. Pas de nom d’entrepreneur.`,
    thanks: 'Votre usage est noté.',
    thanksWhat: 'Il compte dans le niveau de preuve, et les membres le lisent plus bas.',
  },
  help: {
    title: 'Qui peut aider',
    none: 'Aucun autre opérateur n’a déclaré de service pour ces besoins.',
    find: 'Chercher pour un entrepreneur',
    capacity: {
      open: 'De la place',
      'waiting-list': 'Liste d’attente',
      full: 'Complet en ce moment',
    },
    sheet: 'Par la fiche',
  },
  chain: {
    title: 'D’où elle vient',
    titleText: 'D’où il vient, où il mène',
    titleDecision: 'D’où elle vient, où elle mène',
    axis: (number: string) => `Axe ${number}`,
    group: 'Groupe de travail',
    meeting: 'Réunion',
    decision: 'Décision',
    output: 'Document',
    practice: 'Bonne pratique',
    uses: 'Usages',
    here: 'Cette page',
    noted: (n: number) => some(n, 'usage noté', 'usages notés'),
  },
  uses: {
    title: 'Elles et ils l’ont utilisée',
    caption: 'Usages notés de cette pratique',
    operator: 'Opérateur',
    when: 'Quand',
    where: 'Où',
    changed: 'Ce qui a changé',
    changedShort: 'Changé',
    result: 'Résultat',
    none: 'Personne n’a encore noté d’usage',
    noneTold:
      'Si vous l’avez utilisée, dites-le ici en deux clics, aussi quand cela n’a pas marché : le niveau de preuve en dépend.',
    nothing: 'Rien de noté',
    take: 'Retirer',
  },
  files: {
    title: 'Fichiers',
    state: {
      waiting: 'La recherche n’a pas encore lu le texte de ce fichier.',
      failed: 'Le texte de ce fichier n’a pas pu être lu : la recherche ne le trouve pas.',
    },
  },
  practicesFrom: 'Bonnes pratiques qui en viennent',
  practicesFromNone: 'Aucune bonne pratique n’en vient encore.',
  answer: {
    to: (addressee: string) => `Adressée ${joined('à', addressee)}.`,
    awaiting: (addressee: string) => `Attend la réponse ${joined('de', addressee)}.`,
    accepted: (addressee: string, day: string) =>
      `Acceptée ${joined('par', addressee)}${day && `, ${day}`}.`,
    partly: (addressee: string, day: string) =>
      `Acceptée en partie ${joined('par', addressee)}${day && `, ${day}`}.`,
    refused: (addressee: string, day: string) =>
      `Refusée ${joined('par', addressee)}${day && `, ${day}`}.`,
    region: 'la Région',
    said: 'La réponse',
  },
  keep: {
    act: 'Garder sous la main',
    drop: 'Ne plus garder',
    kept: 'Gardé sous la main',
  },
  remarks: {
    title: 'Remarques',
    none: 'Aucune remarque encore. Une question, une précision, un fait qui a changé : écrivez-la ici.',
    label: 'Votre remarque',
    missing: 'La remarque est vide.',
    act: 'Ajouter la remarque',
    edit: 'Corriger ou retirer',
    save: 'Enregistrer',
    drop: 'Retirer la remarque',
    seenDraft:
      'ceux qui lisent ce texte, et tous ses lecteurs une fois publié, avec votre nom. Pas de nom d’entrepreneur.',
    seen: 'ceux qui lisent ce texte, avec votre nom. Pas de nom d’entrepreneur.',
    by: (name: string, actor: string) => (actor ? `${name}, ${actor}` : name),
    saved: 'Remarque enregistrée.',
  },
  decision: {
    kind: { decision: 'Décision', action: 'Action' },
    meeting: 'Réunion',
    owner: 'Qui s’en charge',
    owners: {
      group: 'Le groupe',
      coordination: 'La coordination',
      all: 'Tous les opérateurs',
    },
    due: 'Pour quand',
    doneBy: 'Fait par',
    carried: 'Reprise à',
    act: {
      title: 'Où en êtes-vous ?',
      done: 'C’est fait',
      dropped: 'Nous y renonçons',
      reopen: 'Rouvrir',
      share: 'Nous l’avons fait',
      unshare: 'Pas encore fait chez nous',
      seen: 'ceux qui lisent la réunion, avec le nom de votre opérateur.',
      saved: 'C’est noté.',
      refused: 'Ce n’est plus à vous de le dire : quelqu’un a changé cette décision entre-temps.',
    },
    outputs: 'Documents qui en viennent',
    noOutputs: 'Aucun document n’en vient encore.',
  },
}
