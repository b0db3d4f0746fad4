import type { Metadata } from 'next'
import { now } from '@/src/clocks/now'
import { paths } from '@/src/paths'
import { betweenOperators } from '@/src/queries/betweenOperators'
import { contactCounts } from '@/src/queries/contactCounts'
import { fateOfReferrals } from '@/src/queries/fateOfReferrals'
import { platformCounts } from '@/src/queries/platformCounts'
import { filtersFrom } from '@/src/queries/referralFilters'
import { unanswered } from '@/src/queries/unanswered'
import { whoIsHere } from '@/src/session'
import { LinkButton } from '@/src/ui/Buttons'
import { datesIn } from '@/src/ui/dates'
import { Empty } from '@/src/ui/Empty'
import { Flash } from '@/src/ui/Flash'
import { Time } from '@/src/ui/Time'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { Between } from './Between'
import { Fate } from './Fate'
import { periodIn, type Asked } from './period'
import { requireCoordinator } from './requireCoordinator'
import { SharedContacts } from './SharedContacts'
import { SixCounts } from './SixCounts'
import { Unanswered } from './Unanswered'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.coordination.title }
}

/** What falls between: needs and situations, never who the person is. */
export default async function Coordination({ params, searchParams }: Props) {
  const asked = await searchParams
  const period = periodIn(asked)
  const { locale: spoken } = await params
  const visit = await requireCoordinator(spoken, `/${spoken}/coordination`)
  const { locale, words } = visit
  const [waiting, counts, fates, exchanges, contacts] = await Promise.all([
    unanswered(visit, filtersFrom(asked).page),
    platformCounts(visit, period),
    fateOfReferrals(visit, period),
    betweenOperators(visit, period),
    contactCounts(visit),
  ])
  const said = words.coordination
  const today = now()
  const sent = counts?.sent ?? 0
  return (
    <SiteFrame visit={visit} here={paths.coordination} current="coordination">
      <Top
        where={
          <>
            {said.where},{' '}
            <Time at={today} whole>
              {datesIn(locale).weekday(today)}
            </Time>
          </>
        }
        title={
          <>
            {said.heading(waiting.total)} <span>{said.yours(waiting.total)}</span>
          </>
        }
        lede={said.lede}
      >
        {typeof asked.invited === 'string' && <Invited visit={visit} slug={asked.invited} />}
        <p className="btns">
          <LinkButton href={paths.inviteOperator(locale)}>{said.invite.title}</LinkButton>
        </p>
      </Top>
      <Unanswered locale={locale} waiting={waiting} period={period} />
      {counts && <SixCounts locale={locale} counts={counts} period={period} />}
      {sent > 0 ? (
        <>
          <Fate locale={locale} fates={fates} sent={sent} />
          <Between locale={locale} exchanges={exchanges} period={period} />
        </>
      ) : (
        <Empty title={said.none.title}>{said.none.told}</Empty>
      )}
      {contacts && <SharedContacts locale={locale} counts={contacts} />}
    </SiteFrame>
  )
}

type InvitedProps = { visit: Awaited<ReturnType<typeof requireCoordinator>>; slug: string }

async function Invited({ visit: { as, words }, slug }: InvitedProps) {
  const { docs } = await as.find({
    collection: 'actors',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
  })
  const [actor] = docs
  if (!actor) return null
  const people = await as.find({
    collection: 'users',
    where: { actor: { equals: actor.id } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
  })
  return (
    <Flash
      tone="open"
      text={words.coordination.invite.sent(actor.name, people.docs[0]?.name ?? '')}
    />
  )
}
