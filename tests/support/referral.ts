import { now } from '@/src/clocks/now'
import { aNeed, type Actor, type Person } from './people'
import type { Answer, Answered, Doc } from './relais'

type Asked = {
  from: Person
  to: Person
  need?: string
  service?: string
  summary?: string
  categories?: string[]
  method?: 'oral' | 'paper'
  /** Merged over the case that is opened: `{ distress: true }`, `{ hardDates: […] }`. */
  case?: Record<string, unknown>
  /** An existing case, to hand the same entrepreneur to somebody else. */
  ofCase?: string
}

/** A referral on its way, with the `rev` it stands at: `take` one more step as either side. */
export type Handoff = {
  id: string
  rev: number
  status: string
  case: string
  consent: string
  need: string
  from: Person
  to: Person
  doc: Doc
  take: (who: Person, step: string, fields?: Record<string, unknown>) => Promise<Handoff>
}

const entrepreneur = {
  person: { firstName: 'Awa', lastName: 'Diallo', phone: '+32470123456' },
  firm: { name: 'Pain et Sel' },
  situation: { stage: 'early-warning', sector: 'I', size: '1-4', zone: 'centre', language: 'fr' },
}
const reached = (yes: boolean, at: Date = now()) => ({
  contact: { at: at.toISOString(), channel: 'phone', reached: yes },
})

/**
 * A referral in stages, each taken through the real door by the side that may:
 * `await aReferral({ from: karim, to: sophie }).accepted()`.
 */
export function aReferral(asked: Asked) {
  const { from, to } = asked
  const draft = () => drafted(asked)
  const sent = async () => (await draft()).take(from, 'send')
  const received = async () => (await sent()).take(to, 'receive')
  const accepted = async () => (await received()).take(to, 'accept')
  const inProgress = async () => (await accepted()).take(to, 'start', reached(true))
  const because = (...codes: string[]) => ({ statusReason: { codes } })
  return {
    draft,
    sent,
    received,
    accepted,
    inProgress,
    contacted: async () => (await accepted()).take(to, 'log-contact', reached(true)),
    completed: async () =>
      (await inProgress()).take(to, 'complete', {
        outcome: { codes: ['advice'], needMet: 'fully' },
      }),
    failed: async () => (await inProgress()).take(to, 'fail', because('no-help-available')),
    rejected: async () => (await sent()).take(to, 'reject', because('outside-mandate')),
    released: async () => (await accepted()).take(to, 'release', because('conflict-of-interest')),
    cancelled: async () => (await sent()).take(from, 'cancel', because('no-longer-needed')),
    withdrawn: async () => (await sent()).take(from, 'withdraw'),
  }
}

async function drafted(asked: Asked): Promise<Handoff> {
  const { from, to } = asked
  const need = asked.need ?? (await someNeedOf(to))
  const kept = asked.ofCase ?? (await aCase(from, [need], asked.case))
  const consent = await aConsent(from, kept, [operatorOf(to)], asked)
  const { doc } = created(
    await from.post('/referrals', {
      case: kept,
      need,
      owner: { actor: operatorOf(to).id },
      service: asked.service,
      summary: asked.summary ?? 'A bakery with three months of rent unpaid.',
    }),
  )
  return handoff(doc, { case: kept, consent, need, from, to })
}

/** An entrepreneur's case, opened by this person; returns its id. */
export async function aCase(by: Person, needs: string[], more: Record<string, unknown> = {}) {
  return created(await by.post('/cases', { ...entrepreneur, needs, ...more })).doc.id
}

type ConsentAsked = Pick<Asked, 'categories' | 'method'>

/** Consent said aloud or signed on paper, active at once; returns its id. */
export async function aConsent(
  by: Person,
  kept: string,
  actors: Actor[],
  asked: ConsentAsked = {},
) {
  const at = now().toISOString()
  const evidence = { textVersion: '1', language: 'fr', at }
  const oral = asked.method !== 'paper'
  const body = {
    case: kept,
    purpose: 'referral',
    actors: actors.map((actor) => actor.id),
    categories: asked.categories ?? ['contact', 'situation'],
    method: oral ? 'oral' : 'paper',
    evidence: oral
      ? { ...evidence, readBy: by.id }
      : { ...evidence, heldBy: by.id, place: 'Rue Haute 1, armoire 2' },
  }
  return created(await by.post('/consents', body)).doc.id
}

function handoff(
  doc: Doc,
  facts: Pick<Handoff, 'case' | 'consent' | 'need' | 'from' | 'to'>,
): Handoff {
  const take: Handoff['take'] = async (who, step, fields = {}) => {
    const answer = await who.patch(`/referrals/${doc.id}`, { step, rev: doc.rev, ...fields })
    return handoff(answered(answer, 200, step).doc, facts)
  }
  return { ...facts, id: doc.id, rev: doc.rev, status: doc.status, doc, take }
}

async function someNeedOf(to: Person): Promise<string> {
  const { body } = await to.get(`/services?where[actor][equals]=${operatorOf(to).id}&depth=0`)
  const [first] = (body.docs[0]?.needs ?? []) as string[]
  return first ?? aNeed(to.relais, `need-${Math.random().toString(36).slice(2, 8)}`)
}

function operatorOf(person: Person): Actor {
  if (!person.actor) throw new Error(`${person.email} belongs to no operator`)
  return person.actor
}

const created = (answer: Answer<Answered>) => answered(answer, 201, 'create')

function answered({ status, body }: Answer<Answered>, expected: number, what: string): Answered {
  if (status === expected) return body
  throw new Error(`${what}: ${status} ${JSON.stringify(body?.errors ?? body)}`)
}
