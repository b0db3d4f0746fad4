import type { InfoPage } from '@/src/i18n/infoPage'

export const accessibility: InfoPage = {
  title: 'Accessibilité',
  lede: 'Relais vise le niveau AA des règles WCAG 2.2, sur chaque page et dans les trois langues.',
  parts: [
    {
      title: 'Ce qui est fait',
      list: [
        'Tout se fait au clavier, dans l’ordre de la lecture, avec un repère visible.',
        'Les listes, les formulaires et les réponses marchent sans JavaScript.',
        'Un statut est une phrase ; la forme et la couleur ne font que la répéter.',
        'Chaque dessin a un tableau ou une phrase à côté de lui.',
        'Le texte se grossit jusqu’à 200 % sans défilement de côté ; le mode sombre suit votre appareil.',
        'Un texte dans une autre langue que la page le dit, pour l’oreille aussi.',
      ],
    },
    {
      title: 'Ce qui reste à mieux faire',
      list: [
        'Le panneau d’administration vient d’un logiciel tiers : toutes ses parties ne sont pas au même niveau.',
        'Les pages qui annoncent une panne ou une adresse inconnue ont besoin de JavaScript.',
      ],
    },
    {
      title: 'Une page vous arrête ?',
      text: [
        'Dites-le à la coordination de la plateforme, avec l’adresse de la page. Si la réponse ne vient pas, vous pouvez vous adresser à Unia.',
      ],
    },
  ],
}
