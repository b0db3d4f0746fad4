const some = (n: number, one: string, many: string) => `${n} ${n > 1 ? many : one}`

/** How one says when. The formatters are in src/ui/dates.ts; these are the words around them. */
export const time = {
  today: 'aujourd’hui',
  yesterday: 'hier',
  tomorrow: 'demain',
  thisMorning: 'ce matin',
  hour: (hours: number, minutes: string) =>
    minutes === '00' ? `${hours} h` : `${hours} h ${minutes}`,
  at: (day: string, hour: string) => `${day} à ${hour}`,
  stamp: (day: string, hour: string) => `${day}, ${hour}`,
  span: (from: string, to: string) => `Du ${from} au ${to}`,
  until: (day: string) => `jusqu’au ${day}`,
  since: (day: string) => `depuis ${day}`,
  days: (n: number) => some(n, 'jour', 'jours'),
  businessDays: (n: number) => some(n, 'jour ouvrable', 'jours ouvrables'),
  minutes: (n: number) => some(n, 'minute', 'minutes'),
  sinceBusinessDays: (n: number) =>
    n < 1 ? 'depuis aujourd’hui' : `depuis ${some(n, 'jour ouvrable', 'jours ouvrables')}`,
  withinBusinessDays: (n: number) =>
    n < 1 ? 'aujourd’hui' : `dans ${some(n, 'jour ouvrable', 'jours ouvrables')}`,
}
