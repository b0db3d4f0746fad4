/** When there is no page, or the page broke: told without the database. */
export const trouble = {
  missing: {
    title: 'Cette page n’existe pas, ou ne vous est pas ouverte',
    told: 'L’adresse a peut-être changé. Un relais qui a été retiré ne s’ouvre plus.',
  },
  broken: {
    title: 'Quelque chose n’a pas marché, de notre côté',
    told: 'Rien n’a été envoyé par votre dernier clic, sauf si vous le voyez sur la page suivante. Réessayez dans un instant.',
    again: 'Réessayer',
  },
  back: 'Revenir à Aujourd’hui',
  number: (id: string) => `Si vous en parlez à quelqu’un, donnez ce numéro : ${id}`,
  danger: 'Quelqu’un est en danger ? Appelez le',
  or: 'ou le',
  line: { number: '0800 32 123', told: 'jour et nuit' },
}
