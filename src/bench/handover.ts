import type { Payload } from 'payload'
import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import { payloadAs, systemOf } from '@/src/payloadAs'
import { userOf } from './lists'

/** As many referrals as asked, sent by hub.brussels to UCM through the door, each waiting to be accepted. */
export async function handover(payload: Payload, count: number) {
  const [referrer, intake] = await Promise.all([
    userOf(payload, 'referrer@hub-brussels.example.org'),
    userOf(payload, 'intake@ucm.example.org'),
  ])
  const owner = idOf(intake.actor) ?? ''
  const { docs } = await systemOf(payload).find({
    collection: 'services',
    where: { actor: { equals: owner } },
    limit: 1,
    depth: 0,
  })
  const need = idOf(docs[0]?.needs?.[0]) ?? ''
  const asReferrer = payloadAs(payload, referrer)
  const sent: { id: string; rev: number }[] = []
  for (let number = 0; number < count; number++) {
    const opened = await asReferrer.create({
      collection: 'cases',
      depth: 0,
      data: {
        person: { firstName: 'Nora', lastName: 'Bench', phone: '+32470000000' },
        situation: { stage: 'early-warning', language: 'fr' },
        needs: [need],
      } as never,
    })
    await asReferrer.create({
      collection: 'consents',
      depth: 0,
      data: {
        case: opened.id,
        purpose: 'referral',
        actors: [owner],
        categories: ['contact', 'situation', 'sensitive'],
        method: 'oral',
        evidence: {
          textVersion: '1',
          language: 'fr',
          readBy: referrer.id,
          at: now().toISOString(),
        },
      } as never,
    })
    const draft = await asReferrer.create({
      collection: 'referrals',
      depth: 0,
      data: {
        case: opened.id,
        need,
        owner: { actor: owner },
        summary: 'Un trimestre impayé.',
      } as never,
    })
    const { rev } = await asReferrer.update({
      collection: 'referrals',
      id: draft.id,
      depth: 0,
      data: { step: 'send', rev: 1, overrideReason: 'bench' } as never,
    })
    sent.push({ id: draft.id, rev: rev ?? 2 })
  }
  const asIntake = payloadAs(payload, intake)
  return {
    accept: (round: number) => {
      const next = sent[round]
      if (!next) throw new Error('No referral left to accept')
      return asIntake.update({
        collection: 'referrals',
        id: next.id,
        depth: 0,
        data: { step: 'accept', rev: next.rev } as never,
      })
    },
  }
}
