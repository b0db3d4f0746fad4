/** What is said of a helpline; its number, name and hours are data. */
export const lines = {
  always: 'Toujours ouvert.',
  dayAndNight: 'Jour et nuit',
  shortDayAndNight: 'jour et nuit',
  weekly: (days: string, from: string, to: string) => `${days}, ${from} à ${to}`,
  shortWeekly: (days: string, from: string, to: string) => `${days} ${from}–${to}`,
  days: {
    workdays: 'Du lundi au vendredi',
    each: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    short: ['lu', 'ma', 'me', 'je', 've', 'sa', 'di'],
  },
  in: { fr: 'en français', nl: 'en néerlandais', en: 'en anglais' },
  inBoth: 'en français et en néerlandais',
  open: 'Ouvert maintenant.',
  closed: 'Fermé en ce moment.',
  unknown: 'Heures non confirmées.',
  source: (source: string, checked: string) => `Source : ${source}, ${checked}.`,
}
