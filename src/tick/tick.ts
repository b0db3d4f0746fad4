import type { Payload } from 'payload'
import { log } from '@/src/log'
import { tellAlreadyFollowed } from '@/src/tick/alreadyFollowed'
import { askBeforeEnd, expireContacts, nudgeDeciders } from '@/src/tick/contacts'
import { carryDecisions } from '@/src/tick/carryDecisions'
import type { Deed } from '@/src/tick/deed'
import { sendDigests } from '@/src/tick/digest'
import { fallDue, publishScheduled } from '@/src/tick/editorial'
import { expireUnanswered } from '@/src/tick/expire'
import { underLease } from '@/src/tick/lease'
import { nudge } from '@/src/tick/nudge'
import { purgeCases } from '@/src/tick/purgeCases'
import { purgeDrafts } from '@/src/tick/purgeDrafts'
import { askSavedSearches } from '@/src/tick/savedSearches'

/** In this order: what has expired needs no reminder any more. */
const duties: readonly ((payload: Payload) => Promise<Deed[]>)[] = [
  expireUnanswered,
  nudge,
  purgeDrafts,
  purgeCases,
  publishScheduled,
  fallDue,
  tellAlreadyFollowed,
  expireContacts,
  nudgeDeciders,
  askBeforeEnd,
  carryDecisions,
  askSavedSearches,
  sendDigests,
]

/** One pass of the clocks: what it did; null, where another process is at it. Done twice, it does nothing. */
export const tryTick = (payload: Payload): Promise<Deed[] | null> =>
  underLease(payload, 'clocks', async () => {
    const deeds: Deed[] = []
    for (const duty of duties) deeds.push(...(await orLater(duty, payload)))
    return deeds
  })

/** The same, content that somebody is at it. */
export const tick = async (payload: Payload): Promise<Deed[]> => (await tryTick(payload)) ?? []

/** A duty that fails is tried again at the next pass; the others go on. */
async function orLater(duty: (typeof duties)[number], payload: Payload): Promise<Deed[]> {
  try {
    return await duty(payload)
  } catch (err) {
    log.error({ err, duty: duty.name }, 'a duty of the clocks failed')
    return []
  }
}
