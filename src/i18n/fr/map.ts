import { Spelled } from '@/src/i18n/numbers'

/** The map of the actors: need by stage, and where one meets somebody. */
export const map = {
  where: 'Carte des acteurs',
  heading: 'Qui aide, pour quoi, à quel moment.',
  empty: (n: number) =>
    n === 0
      ? 'Aucune case n’est vide.'
      : n === 1
        ? 'Une case est vide.'
        : `${Spelled('fr', n)} cases sont vides.`,
  lede: 'Les membres de la plateforme, tels qu’ils se sont décrits. Une case vide est une question pour la prochaine plénière.',
  filter: 'Filtrer par langue et commune',
  form: {
    label: 'Filtrer la carte',
    language: 'Langue de l’accompagnement',
    anyLanguage: 'Toutes',
    commune: 'Commune de l’entreprise',
    anywhere: 'Toute la Région',
    act: 'Filtrer',
  },
  download: 'Télécharger le tableau (CSV)',
  print: 'Imprimer la carte',
  printHint: 'Pour imprimer : Ctrl + P.',
  list: 'Voir en liste',
  matrix: 'Besoin et stade',
  checked: (from: string, to: string) =>
    from === to ? `Tout vérifié le ${to}.` : `Tout vérifié entre le ${from} et le ${to}.`,
  unchecked: 'Rien n’a encore été vérifié.',
  caption: 'Opérateurs par besoin (lignes) et stade de difficulté (colonnes)',
  need: 'Besoin',
  nobody: 'Personne',
  sheet: (actor: string) => `${actor} (fiche)`,
  only: (tongue: string) => `accompagne en ${tongue} seulement.`,
  sheetTold: '« Fiche » : on la remet à l’entrepreneur, on n’y passe pas de relais.',
  nobodyTold: ' : aucun membre n’a déclaré de service pour cette case.',
  offer: 'Proposer un service',
  places: {
    title: 'Où rencontrer quelqu’un',
    told: 'Permanences sur place, par commune. Presque tous les services couvrent en plus toute la Région, par téléphone.',
    label:
      'Carte schématique des dix-neuf communes de Bruxelles ; les mêmes chiffres sont dans le tableau.',
    legend:
      'Schéma : les communes voisines se touchent, les surfaces ne sont pas celles du terrain. Le chiffre est le nombre de permanences.',
    caption: 'Permanences par commune',
    commune: 'Commune',
    who: 'Qui s’y trouve',
    checked: 'Vérifié le',
    without: (list: string) => `Sans permanence : ${list}.`,
    none: 'Avec ce filtre, aucun service ne reçoit sur place.',
  },
}
