import type { InfoPage } from '@/src/i18n/infoPage'

export const privacy: InfoPage = {
  title: 'Vie privée',
  lede: 'Savoir qui est en difficulté ne regarde que ceux qui aident, et seulement si la personne le veut.',
  parts: [
    {
      title: 'Ce qui est gardé',
      list: [
        'De l’entrepreneur : son nom, comment le joindre, son entreprise, sa situation, et ce qu’il a accepté.',
        'D’un relais : le besoin, un résumé sans identité, les réponses et leurs dates.',
        'Des membres : nom, adresse de courriel, organisation, fonction.',
        'De chaque lecture d’une identité : qui, quand, quoi. Ce registre ne s’efface pas et ne se récrit pas.',
      ],
    },
    {
      title: 'Pourquoi on en a le droit',
      text: [
        'Le consentement de la personne, donné par lien, de vive voix ou sur papier, pour des organisations nommées. Les données de santé ne se transmettent que si elle le dit expressément. Ce consentement ne lève le secret professionnel de personne.',
      ],
    },
    {
      title: 'Combien de temps',
      list: [
        'Un consentement : six mois, sauf retrait.',
        'Le lien de l’entrepreneur : nonante jours, prolongés par chaque courriel qu’il reçoit.',
        'L’identité chez l’opérateur qui a aidé : trente jours après la fin.',
        'La règle pour un dossier terminé : vingt-quatre mois, puis seuls restent des faits sans nom, pour les statistiques.',
      ],
    },
    {
      title: 'Ce qui ne se fait pas',
      list: [
        'Pas de mesure d’audience, pas de publicité, pas de service tiers.',
        'Un seul témoin de connexion (cookie), nécessaire pour entrer ; il disparaît à la sortie.',
        'Aucun nom dans un courriel, un journal technique ou une statistique.',
      ],
    },
    {
      title: 'Vos droits',
      text: [
        'L’entrepreneur lit, sur sa page, qui a lu quoi, et peut retirer son accord sans donner de raison. Pour recevoir, corriger ou effacer ses données, il s’adresse à l’organisation qui l’a reçu. Les membres s’adressent à la coordination. Une plainte est possible auprès de l’Autorité de protection des données.',
      ],
    },
  ],
}
