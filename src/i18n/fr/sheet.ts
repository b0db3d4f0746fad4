import { joined } from '@/src/i18n/fr/joined'
/** The sheet given to a person who knocks at a door themselves: it is theirs, so it speaks to them. */
export const sheet = {
  crumb: 'Fiche à remettre',
  title: (actor: string) => `Une fiche à remettre : ${actor}`,
  court:
    'Le tribunal ne reçoit pas de relais. La personne s’y adresse elle-même : imprimez la fiche, ou envoyez-la-lui.',
  operator:
    'La personne préfère appeler elle-même ? Donnez-lui la fiche. Rien n’est enregistré ici.',
  refused: 'La personne a dit non : rien n’a été gardé, rien n’est parti.',
  refusedTold: 'Voici de quoi s’adresser elle-même à l’opérateur, si elle le souhaite.',
  print: 'Imprimer',
  mail: 'Envoyer par courriel',
  printHint: 'Sans bouton d’impression : Ctrl + P.',
  heading: (actor: string) => `Comment vous adresser à : ${actor}`,
  who: 'Qui',
  sections: 'Dans quelle langue',
  where: 'Où',
  when: 'Quand',
  how: 'Comment faire',
  cost: 'Ce que cela coûte',
  prepare: 'À préparer',
  prepared:
    'Les dernières lettres reçues, vos comptes ou vos extraits, et la date de tout rendez-vous déjà fixé.',
  hoursUnknown: 'Les heures ne sont pas connues ici : appelez avant d’y aller.',
  contactUnknown:
    'L’adresse n’est pas encore notée ici : demandez-la à la personne qui vous donne cette fiche.',
  danger: 'Ça ne va pas du tout ?',
  checked: (day: string) => `Vérifié le ${day}.`,
  printed: (day: string, actor: string) => `Remise le ${day} ${joined('par', actor)}.`,
  invented: 'Exemple inventé.',
  free: 'Relais ne garde aucune trace de cette fiche.',
}
