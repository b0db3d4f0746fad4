import type { news as source } from '@/src/i18n/fr/news'
import type { Spoken } from '@/src/i18n/words'

export const news: Spoken<typeof source> = {
  title: 'What is new',
  heading: 'What is new',
  lede: 'What you follow comes first, then the latest.',
  within: (days) => `In the last ${days}.`,
  all: 'See everything new',
  published: 'Published',
  decided: 'Decided',
  coming: 'Meetings to come',
  followed: 'You follow this subject.',
  decision: { decision: 'Decision', action: 'Action' },
  inMeeting: (meeting) => `At the meeting: ${meeting}.`,
  due: (day) => `By ${day}.`,
  place: (place) => `Place: ${place}.`,
  kinds: { outputs: 'Document', 'good-practices': 'Good practice', expertise: 'Expertise' },
  inTongue: (tongue) => `Text in ${tongue}`,
  none: {
    title: 'Nothing new in recent weeks',
    told: 'Every good practice published, decision taken or meeting set appears here.',
    search: 'Search the knowledge base',
  },
  feeds: 'Receive this in a feed reader or a calendar',
}
