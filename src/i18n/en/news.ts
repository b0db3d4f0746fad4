import type { news as source } from '@/src/i18n/fr/news'
import type { Spoken } from '@/src/i18n/words'

export const news: Spoken<typeof source> = {
  title: 'What is new',
  heading: 'What is new',
  lede: 'What you follow comes first, then the latest.',
  within: (days) => `For ${days}.`,
  all: 'All that is new',
  published: 'Published',
  decided: 'Decided',
  coming: 'Meetings to come',
  followed: 'You follow this subject.',
  decision: { decision: 'Decision', action: 'Action' },
  inMeeting: (meeting) => `At the meeting: ${meeting}.`,
  due: (day) => `By ${day}.`,
  place: (place) => `Place: ${place}.`,
  kinds: { outputs: 'Output', 'good-practices': 'Good practice', expertise: 'Expertise' },
  inTongue: (tongue) => `Text in ${tongue}`,
  none: {
    title: 'Nothing new these last weeks',
    told: 'A good practice published, a decision taken, a meeting fixed: it all arrives here.',
    search: 'Search the knowledge',
  },
  feeds: 'Receive all this in a reader or a calendar',
}
