import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { paths } from '@/src/paths'
import { oneReferral } from '@/src/queries/oneReferral'
import { openStepsOf } from '@/src/queries/openStepsOf'
import { requireMember } from '@/src/session'
import { Confirm } from '@/src/ui/Confirm'
import { Seen } from '@/src/ui/Seen'
import { SiteFrame } from '../../../../SiteFrame'
import { takeStep } from '../actions'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { words } = await requireMember(locale, `/${locale}/referrals`)
  return { title: words.referral.ask.withdraw }
}

/** Stopping for the person cannot be undone: it is confirmed on a page of its own. */
export default async function WithdrawPage({ params }: Props) {
  const { id, ...asked } = await params
  const visit = await requireMember(asked.locale, `/${asked.locale}/referrals/${id}/withdraw`)
  const { payload, user, locale, words } = visit
  const referral = await oneReferral(payload, user, locale, id)
  if (!referral) notFound()
  const back = paths.referral(locale, id)
  const steps = await openStepsOf(payload, user, id)
  if (!steps.some(({ step }) => step === 'withdraw')) redirect(back)
  const { withdraw } = words.referral
  const other = referral.side === 'owner' ? referral.from : referral.to
  return (
    <SiteFrame visit={visit} current="referrals" here={(l) => `${paths.referral(l, id)}/withdraw`}>
      <Confirm
        action={takeStep.bind(null, { locale, id, rev: referral.rev, step: 'withdraw' })}
        title={withdraw.title(referral.reference)}
        kept={words.frame.errors.kept}
        act={withdraw.act}
        stay={{ href: back, label: withdraw.stay }}
      >
        <p>{withdraw.told(other.actor.name)}</p>
        <p>{withdraw.person}</p>
        <Seen label={words.frame.visibleTo} by={[withdraw.visible]} />
      </Confirm>
    </SiteFrame>
  )
}
