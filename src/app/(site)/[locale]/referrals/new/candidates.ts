import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { datesIn } from '@/src/ui/dates'
import type { OfferedService } from '@/src/queries/servicesOnOffer'
import { toneOf } from '../../find/Offers'
import type { Candidate } from './chosen'

/** Those who receive relays, with the words of the list ready: only what is drawn travels on. */
export const candidatesIn = (locale: Locale, offers: readonly OfferedService[]): Candidate[] =>
  offers
    .filter(({ actor }) => actor.way === 'referral')
    .map(
      ({
        id,
        actor,
        title,
        needs,
        stages,
        languages,
        communes,
        capacity,
        checkedOn,
        howToReach,
      }) => ({
        id,
        actor: { id: actor.id, name: actor.name, kind: actor.kind },
        title,
        needs,
        stages,
        languages,
        communes,
        capacity,
        checkedOn,
        tone: toneOf[capacity],
        status: wordsIn(locale).find.capacity[capacity],
        since: [
          howToReach,
          checkedOn &&
            wordsIn(locale).find.checked(datesIn(locale).dayMonth(new Date(checkedOn)), actor.name),
        ]
          .filter(Boolean)
          .join(' '),
      }),
    )
