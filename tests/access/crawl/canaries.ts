import { withCheckDigits } from './numbers'
import { aReferral, type Handoff } from '../../support/referral'
import type { Person } from '../../support/people'
import { systemOf } from '@/src/payloadAs'
import type { World } from '../../support/world'

/** How far each canary's referral has come; every one is of a case of its own, with words of its own. */
export const stages = [
  'draft',
  'requested',
  'accepted',
  'completed',
  'rejected',
  'cancelled',
  'expired',
  'sealed',
] as const
export type Stage = (typeof stages)[number]

/** What a stage says that nothing else in the database says, by the least level that opens it. */
export type Canaries = {
  /** Who it is. */
  identity: string[]
  /** What it is about. */
  subject: string[]
  /** The requester's side alone, at every level. */
  own: string[]
}

const digit = (stage: Stage) => stages.indexOf(stage) + 1
const kinds = ['hearing', 'summons', 'protest', 'seizure', 'eviction'] as const

/** A case in which every field of identity is a canary. */
function caseOf(stage: Stage) {
  const n = digit(stage)
  return {
    person: {
      firstName: `Zqfirst${stage}`,
      lastName: `Zqlast${stage}`,
      email: `zqmail${stage}@example.com`,
      phone: `+3247098765${n}`,
      address: { street: `Zqstreet${stage} 7`, postalCode: `98${n}7`, municipality: `2101${n}` },
      contactPreference: stage === 'rejected' ? 'do-not-contact' : 'phone',
      contactNote: `Zqnote${stage}`,
    },
    firm: { name: `Zqfirm${stage}`, enterpriseNumber: withCheckDigits(4_770_000 + n) },
    hardDates: [{ kind: kinds[n - 1] ?? 'other', date: `2027-03-1${n}T11:00:00.000Z` }],
    distress: true,
  }
}

export function canariesOf(stage: Stage): Canaries {
  const { person, firm, hardDates } = caseOf(stage)
  const { firstName, lastName, email, phone, address, contactPreference, contactNote } = person
  const [hard] = hardDates
  return {
    identity: [
      firstName, lastName, email, phone, contactNote, address.street, `"${address.postalCode}"`, `"${address.municipality}"`,
      firm.name, firm.enterpriseNumber, String(hard?.date).slice(0, 10),
      ...(hard && hard.kind !== 'other' ? [`"${hard.kind}"`] : []),
      ...(contactPreference === 'phone' ? [] : [`"${contactPreference}"`]),
    ], // prettier-ignore
    subject: [`zqsummary${stage}`],
    own: [`zqoverride${stage}`, `zqevidence${stage}`],
  }
}

/** The referral of a stage, through the door. */
export async function planted(world: World, stage: Stage): Promise<Handoff> {
  const { referrer, intake, psychologist, needs, relais } = world
  const isSealed = stage === 'sealed'
  const to = isSealed ? psychologist : intake
  const draft = await aReferral({
    from: referrer,
    to,
    need: isSealed ? needs.distress : needs.debt,
    service: isSealed ? world.services.psy : world.services.advice,
    categories: ['contact', 'situation', 'sensitive'],
    summary: `zqsummary${stage}`,
    case: caseOf(stage),
  }).draft()
  await relais.payload.db.updateOne({
    collection: 'consents',
    id: draft.consent,
    data: { evidence: { textVersion: '1', confirmationTo: `zqevidence${stage}@example.com` } },
  })
  if (stage === 'draft') return draft
  const sent = await draft.take(referrer, 'send', { overrideReason: `zqoverride${stage}` })
  return onward(stage, sent, to)
}

async function onward(stage: Stage, sent: Handoff, to: Person): Promise<Handoff> {
  const because = (code: string) => ({ statusReason: { codes: [code] } })
  const begun = async () => {
    const contact = { at: new Date().toISOString(), channel: 'phone', reached: true }
    return (await sent.take(to, 'accept')).take(to, 'start', { contact })
  }
  switch (stage) {
    case 'accepted':
      return sent.take(to, 'accept')
    case 'completed':
      return (await begun()).take(to, 'complete', {
        outcome: { codes: ['advice'], needMet: 'fully' },
      })
    case 'sealed':
      return (await begun()).take(to, 'fail', because('no-help-available'))
    case 'rejected':
      return sent.take(to, 'reject', because('outside-mandate'))
    case 'cancelled':
      return sent.take(sent.from, 'cancel', because('no-longer-needed'))
    case 'expired':
      await systemOf(to.relais.payload).update({
        collection: 'referrals',
        id: sent.id,
        data: { step: 'expire', rev: sent.rev },
        context: { actingAs: 'clock' },
      })
      return sent
    default:
      return sent
  }
}
