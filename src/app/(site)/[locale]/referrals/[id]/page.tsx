import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { now } from '@/src/clocks/now'
import { isLocale } from '@/src/codes/languages'
import { sidesOf } from '@/src/disclosure/sides'
import { idOf } from '@/src/idOf'
import { paths } from '@/src/paths'
import { firstReading } from '@/src/queries/firstReading'
import { oneReferral } from '@/src/queries/oneReferral'
import { openStepsOf } from '@/src/queries/openStepsOf'
import { throughTheEyesOf } from '@/src/queries/throughTheEyesOf'
import { whoMayAnswer } from '@/src/queries/whoMayAnswer'
import { requireMember, type MemberVisit } from '@/src/session'
import { Empty } from '@/src/ui/Empty'
import { SiteFrame } from '../../../SiteFrame'
import type { Reading } from './reading'
import { ReferralBody } from './ReferralBody'
import { seenAt, seenByWays, sideAsked } from './seenBy'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<{ as?: string | string[]; first?: string | string[] }>
}

/** Where to come back to after the door, which sorts out a language that is none of ours. */
const here = (locale: string, id: string) =>
  paths.referral(isLocale(locale) ? locale : 'fr', encodeURIComponent(id))

/** Read once for the page and its title: a reading of identity is an event. */
const readAsOneself = cache(async (locale: string, id: string) => {
  const visit = await requireMember(locale, here(locale, id))
  return { visit, referral: await oneReferral(visit.payload, visit.user, visit.locale, id) }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, id } = await params
  if (sideAsked((await searchParams).as)) return {}
  const { visit, referral } = await readAsOneself(locale, id)
  if (!referral) return {}
  const { pageTitle, untitled } = visit.words.referral
  const { need, reference } = referral
  return { title: need ? pageTitle(need.name, reference) : untitled(reference) }
}

/** One referral, the same page for whoever may see it: what differs is what they may see and do. */
export default async function ReferralPage({ params, searchParams }: Props) {
  const { locale, id } = await params
  const { as, first } = await searchParams
  const side = sideAsked(as)
  const eyes = side && (await through(locale, id, side))
  const { visit, referral } = eyes ?? (await readAsOneself(locale, id))
  if (!referral && !eyes) notFound()
  const own = eyes ? eyes.own : (referral?.side ?? null)
  const frame = {
    visit: eyes?.self ?? visit,
    current: 'referrals',
    here: (l: Parameters<typeof seenAt>[0]) => seenAt(l, id, eyes ? side : null),
    seenBy: await seenByWays(visit, id, eyes ? side : null, own),
  } as const
  if (!referral) {
    const { title, told } = visit.words.referral.unseen
    return (
      <SiteFrame {...frame}>
        <Empty title={title}>{told}</Empty>
      </SiteFrame>
    )
  }
  const reading: Reading = {
    visit,
    referral,
    steps: await openStepsOf(visit.payload, visit.user, id),
    shown: Boolean(eyes),
    now: now(),
  }
  const [firstRead, colleagues] = await Promise.all([
    firstReading(visit.payload, visit.user, referral),
    referral.side === 'owner' ? whoMayAnswer(visit.payload, visit.user) : [],
  ])
  return (
    <SiteFrame {...frame}>
      <ReferralBody
        reading={reading}
        firstRead={firstRead}
        colleagues={colleagues}
        first={first === '1'}
      />
    </SiteFrame>
  )
}

/** Demonstration only, and only for who may see the referral themselves. */
async function through(
  locale: string,
  id: string,
  side: NonNullable<ReturnType<typeof sideAsked>>,
) {
  const self = await requireMember(locale, here(locale, id))
  const seen = await throughTheEyesOf(self.payload, self.user, self.locale, id, side)
  if (!seen) return null
  const visit: MemberVisit = { ...self, user: seen.user }
  const { roles, functions, actor } = self.user
  const reader = { id: self.user.id, actor: idOf(actor), roles, functions: functions ?? [] }
  return { self, visit, referral: seen.referral, own: sidesOf(reader, seen.joined)[0] ?? null }
}
