/** Who has access to what: the table that every relay follows. */
export const access = {
  title: 'Qui a accès à quoi',
  lede: 'Chaque relais s’ouvre par degrés : d’abord le problème, sans la personne ; puis la personne, si l’opérateur accepte et si elle a dit oui.',
  table: {
    caption: 'Ce que chacun voit d’un relais envoyé',
    head: 'Information',
    columns: [
      'L’expéditeur',
      'L’opérateur, dès l’envoi',
      'L’opérateur, s’il accepte',
      'La coordination',
    ],
    yes: 'Oui',
    no: 'Non',
    oneByOne: 'Une à une, si l’expéditeur les partage',
    rows: {
      situation: 'Besoin, stade, secteur, taille, zone, langue, résumé',
      identity: 'Nom, entreprise, numéro BCE',
      contact: 'Téléphone, courriel, adresse',
      dates: 'Dates fermes exactes',
      documents: 'Notes et pièces',
    },
  },
  told: 'Tous les autres membres ne voient rien. L’administration technique gère les comptes et ne voit aucun dossier.',
  rules: {
    title: 'Les règles',
    list: [
      'Rien ne part sans l’accord de la personne pour cet opérateur-là. Il vaut six mois et se retire à tout moment.',
      'Un refus, une expiration ou un retrait referme tout aussitôt. Trente jours après la fin, l’identité se referme aussi.',
      'De l’adresse, avant l’accord, on ne montre que la zone ; d’une date ferme, le nombre de jours ouvrables qui restent.',
      'Le résumé est relu par une vérification : un nom, un numéro ou une adresse l’empêche de partir.',
      'Une alerte de détresse ne sort pas de l’organisation qui l’a notée : les autres voient seulement « urgent ».',
      'Chaque lecture d’un nom s’inscrit, avec l’organisation et l’heure ; la personne lit cette liste sur sa page.',
      'Le tribunal ne reçoit pas de relais et ne voit rien ici. On remet une fiche à l’entrepreneur.',
      'Un soutien psychologique se termine sans que l’expéditeur en lise le résultat, sauf accord de la personne.',
    ],
  },
}
