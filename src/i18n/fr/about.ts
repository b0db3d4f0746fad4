import type { InfoPage } from '@/src/i18n/infoPage'

export const about: InfoPage = {
  title: 'À propos de Relais',
  lede: 'Un outil commun aux organisations bruxelloises qui aident les entrepreneurs en difficulté. Il est réservé à leurs membres, et à la personne aidée par son lien.',
  parts: [
    {
      title: 'Ce qu’il fait',
      list: [
        'Trouver qui peut aider, pour quel besoin, à quel moment, avec la date à laquelle c’est vérifié.',
        'Passer le relais d’une organisation à l’autre, avec l’accord de la personne, et suivre la réponse jusqu’au bout.',
        'Montrer à la personne qui a lu quoi sur elle, et la laisser tout arrêter.',
        'Dire où personne n’aide, pour que la plateforme en parle.',
      ],
    },
    {
      title: 'Ce qu’il ne fait pas',
      list: [
        'Ce n’est pas un service d’urgence.',
        'Il ne donne pas de conseil juridique ou financier.',
        'Il ne note et ne classe ni les personnes ni les organisations.',
        'Il n’envoie rien au tribunal, à une banque ou à un créancier.',
      ],
    },
    {
      title: 'D’où il vient',
      text: [
        'La plateforme d’échange entre les acteurs du soutien aux entrepreneurs en difficulté s’est réunie pour la première fois le 18 janvier 2023, avec quinze organisations. Leurs besoins d’alors : une cartographie des acteurs, le partage d’expériences, de contacts et d’expertises. Source : Parlement bruxellois, question écrite n° 664, réponse du 10 mars 2023.',
        'Relais n’est le site officiel d’aucune autorité publique.',
      ],
    },
    {
      title: 'Le logiciel',
      text: [
        'Un logiciel libre, sous licence EUPL 1.2. Le caractère est Atkinson Hyperlegible Next, sous licence OFL 1.1. Aucune mesure d’audience, aucun service tiers.',
      ],
    },
  ],
}
