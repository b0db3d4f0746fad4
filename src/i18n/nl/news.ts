import type { news as source } from '@/src/i18n/fr/news'
import type { Spoken } from '@/src/i18n/words'

export const news: Spoken<typeof source> = {
  title: 'Wat nieuw is',
  heading: 'Wat nieuw is',
  lede: 'Wat u volgt komt eerst, daarna het recentste.',
  within: (days) => `De laatste ${days}.`,
  all: 'Alles wat nieuw is',
  published: 'Gepubliceerd',
  decided: 'Beslist',
  coming: 'Komende vergaderingen',
  followed: 'U volgt dit onderwerp.',
  decision: { decision: 'Beslissing', action: 'Actie' },
  inMeeting: (meeting) => `Op de vergadering: ${meeting}.`,
  due: (day) => `Tegen ${day}.`,
  place: (place) => `Plaats: ${place}.`,
  kinds: { outputs: 'Document', 'good-practices': 'Goede praktijk', expertise: 'Expertise' },
  inTongue: (tongue) => `Tekst in het ${tongue}`,
  none: {
    title: 'Niets nieuws in de laatste weken',
    told: 'Elke goede praktijk die verschijnt, elke beslissing en elke vergadering komt hier.',
    search: 'In de kennis zoeken',
  },
  feeds: 'Dit alles in een feedlezer of agenda ontvangen',
}
