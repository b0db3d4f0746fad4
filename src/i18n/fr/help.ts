import type { InfoPage } from '@/src/i18n/infoPage'

/** After the lines to call, which are data. */
export const help: InfoPage & { lines: string } = {
  title: 'Aide et raccourcis',
  lede: 'D’abord les lignes à appeler. Ensuite, comment se passe un relais, et quelques touches.',
  lines: 'Parler à quelqu’un, tout de suite',
  parts: [
    {
      title: 'Passer un relais',
      list: [
        'Notez le besoin et la situation, pendant que la personne est là ou au téléphone.',
        'Choisissez d’un à trois opérateurs, dans l’ordre. Le deuxième n’est sollicité que si le premier dit non.',
        'Lisez-lui le texte du consentement tel quel. Sans oui, rien ne part.',
        'Envoyez. Pendant deux minutes, vous pouvez annuler comme si rien n’était parti.',
      ],
    },
    {
      title: 'Recevoir un relais',
      list: [
        'Vous lisez le problème, pas encore la personne.',
        'Acceptez, prenez-le en examen, ou dites non avec une raison.',
        'En acceptant, vous voyez qui appeler ; notez ensuite le premier contact.',
        'Un conflit d’intérêts qui n’apparaît qu’avec le nom : vous pouvez rendre le relais pendant deux jours ouvrables.',
      ],
    },
    {
      title: 'Sans réponse',
      text: [
        'Un rappel part à l’accueil après deux jours ouvrables, à sa direction après cinq, à la coordination après huit. Après quinze, le relais expire et revient à qui l’a envoyé. Un relais urgent compte en heures ouvrables, de 9 h à 17 h.',
      ],
    },
    {
      title: 'Au clavier',
      list: [
        'Barre oblique : va à la recherche des savoirs.',
        'Tabulation : le premier arrêt de chaque page saute au contenu.',
        'Échap : ferme le menu du téléphone.',
        'Entrée : envoie le formulaire, sauf dans un texte de plusieurs lignes.',
      ],
    },
  ],
}
