import { toldAt } from '@/src/clocks/now'
import { tick } from '@/src/tick/tick'
import { entrepreneurOf } from '../content/entrepreneurs'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { idIn, personAt, type Cast } from './cast'
import type { Chapter, Scene } from './chapter'
import { duties } from './duties'
import { openCase, recordConsent } from './meetings'
import { withdrawByLink } from './withdrawByLink'

type Moment = { at: Date; happens: () => Promise<void> }
/** What the story has made so far, by the names it gives. */
type Made = { cases: Map<string, string>; referrals: Map<string, { id: string; rev: number }> }

/** Tells all chapters in the order of their moments, each step through the door that everybody uses, the clocks in between. */
export async function tell(cast: Cast, chapters: readonly Chapter[]): Promise<void> {
  const made: Made = { cases: new Map(), referrals: new Map() }
  const acts = chapters.flatMap((chapter) => actsOf(cast, made, chapter))
  const first = Math.min(...acts.map(({ at }) => at.getTime()))
  const clocks = duties(new Date(first), cast.calendar.seededAt).map((at) => ({
    at,
    happens: async () => void (await tick(cast.payload)),
  }))
  const inOrder = [...acts, ...clocks].toSorted((a, b) => a.at.getTime() - b.at.getTime())
  for (const { at, happens } of inOrder) await toldAt(at, happens)
}

function actsOf(cast: Cast, made: Made, chapter: Chapter): Moment[] {
  const { called, agreed, drafted, person } = chapter
  const referrer = personAt(cast, chapter.from, 'referrer')
  const at = cast.calendar.moment
  return [
    ...(called ? [{ at: at(called), happens: async () => void made.cases.set(person, await openCase(cast, referrer, person)) }] : []),
    ...(agreed ? [{ at: at(agreed.when), happens: () => recordConsent(cast, referrer, person, idIn(made.cases, person), agreed) }] : []),
    { at: at(drafted), happens: () => draft(cast, made, chapter, referrer) },
    ...chapter.scenes.map((scene) => ({ at: at(scene.when), happens: () => play(cast, made, chapter, scene) })),
  ]
} // prettier-ignore

async function draft(cast: Cast, made: Made, chapter: Chapter, referrer: User): Promise<void> {
  const { key, person, to, need, service, follows, summary } = chapter
  const { id } = await payloadAs(cast.payload, referrer).create({
    collection: 'referrals',
    depth: 0,
    data: {
      case: idIn(made.cases, person),
      need: idIn(cast.needs, need),
      owner: { actor: idIn(cast.actors, to) },
      ...(service && { service: idIn(cast.services, service) }),
      ...(follows && { basedOn: toldBefore(made, follows).id }),
      summary: summary ?? entrepreneurOf(person).summary,
    },
  } as never)
  made.referrals.set(key, { id: String(id), rev: 1 })
}

async function play(cast: Cast, made: Made, chapter: Chapter, scene: Scene): Promise<void> {
  const referral = toldBefore(made, chapter.key)
  if (scene.does === 'withdraw-by-link')
    return withdrawByLink(cast.payload, idIn(made.cases, chapter.person), referral.id)
  const door = payloadAs(cast.payload, actingIn(cast, chapter, scene))
  if (scene.does === 'read') {
    await door.findByID({ collection: 'referrals', id: referral.id, depth: 0 })
    return
  }
  const fields = scene.with?.(cast.calendar) ?? {}
  const data = { step: scene.does, rev: referral.rev, ...fields } as never
  await door.update({ collection: 'referrals', id: referral.id, depth: 0, data })
  referral.rev += 1
}

const byRequester: Scene['does'][] = ['send', 'undo', 'cancel']

function actingIn(cast: Cast, { from, to }: Chapter, { does, by }: Scene): User {
  return byRequester.includes(does)
    ? personAt(cast, from, by ?? 'referrer')
    : personAt(cast, to, by ?? 'intake')
}

function toldBefore(made: Made, key: string): { id: string; rev: number } {
  const referral = made.referrals.get(key)
  if (!referral) throw new Error(`the story names a chapter not yet told: ${key}`)
  return referral
}
