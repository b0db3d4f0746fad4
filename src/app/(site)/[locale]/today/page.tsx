import type { Metadata } from 'next'
import { now } from '@/src/clocks/now'
import { paths } from '@/src/paths'
import { receivingWork, sendingWork } from '@/src/queries/workToday'
import { requireMember, type MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { searches } from '@/src/ui/nav'
import { Time } from '@/src/ui/Time'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { boxesOf } from '../referrals/Boxes'
import { Answered, Drafts, Elsewhere, Promised, ToAnswer } from './parts'
import { AtDesk } from './AtDesk'
import { ContactsAsked } from './ContactsAsked'
import { headingOf } from './headingOf'
import { Invited } from './Invited'
import { News } from './News'
import { Quiet } from './Quiet'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { words } = await requireMember(locale, `/${locale}/today`)
  return { title: words.today.title }
}

/** The first page after the door: what waits for me, with its clock; then what is new. */
export default async function TodayPage({ params }: Props) {
  const { locale } = await params
  const visit = await requireMember(locale, `/${locale}/today`)
  const { user, person } = visit
  const { roles } = user
  const boxes = boxesOf(visit)
  return (
    <SiteFrame visit={visit} current="today" here={paths.today}>
      {boxes.length === 0 ? (
        <Quiet visit={visit} />
      ) : (
        <Work visit={visit} receives={boxes.includes('received')} sends={boxes.includes('sent')} />
      )}
      {user.actor && searches(person) && <ContactsAsked visit={visit} />}
      {roles.includes('editor') && <AtDesk visit={visit} />}
      {roles.includes('guest') ? <Invited visit={visit} /> : <News visit={visit} />}
    </SiteFrame>
  )
}

type WorkProps = { visit: MemberVisit; receives: boolean; sends: boolean }

async function Work({ visit, receives, sends }: WorkProps) {
  const { words, locale } = visit
  const [received, sent] = await Promise.all([
    receives ? receivingWork(visit) : null,
    sends ? sendingWork(visit) : null,
  ])
  const at = now()
  const { first, second, lede } = headingOf(words, received, sent, at)
  return (
    <>
      <Top
        where={
          <Time at={at} whole>
            {words.today.where(datesIn(locale).weekday(at))}
          </Time>
        }
        title={
          <>
            {first} {second && <span className={second.tone}>{second.text}</span>}
          </>
        }
        lede={lede}
      />
      {received && <ToAnswer visit={visit} list={received.toAnswer} now={at} />}
      {received && <Promised visit={visit} list={received.promised} now={at} />}
      {sent && <Answered visit={visit} list={sent.answered} now={at} />}
      {sent && <Elsewhere visit={visit} list={sent.waiting} now={at} />}
      {sent && <Drafts visit={visit} list={sent.drafts} now={at} />}
    </>
  )
}
