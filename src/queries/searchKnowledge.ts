import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import type { User } from '@/src/payload-types'
import { search, type Answer, type Searching } from '@/src/search/search'
import { countUnanswered } from '@/src/search/unanswered'
import { cardsOf, type Cards } from './cardsOf'

export type Found = { answer: Answer; cards: Cards }
type Asking = { payload: Payload; user: User; locale: Locale }

/**
 * What does this member find, and what is there to know of each hit? What nobody answers is counted,
 * without who asked; what was still being typed is not.
 */
export async function searchKnowledge(
  asking: Asking,
  { typing, ...asked }: Omit<Searching, 'locale'> & { typing: boolean },
): Promise<Found> {
  const { payload, user, locale } = asking
  const answer = await search(payload, user, { ...asked, locale })
  const isWhole = asked.q && !typing && !Object.keys(asked.filters ?? {}).length
  if (answer.total === 0 && isWhole) await countUnanswered(payload, { q: asked.q, locale })
  return { answer, cards: await cardsOf(asking, answer.hits) }
}
