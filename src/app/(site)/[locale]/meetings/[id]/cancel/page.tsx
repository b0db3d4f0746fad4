import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { paths } from '@/src/paths'
import { whoIsHere } from '@/src/session'
import { Confirm } from '@/src/ui/Confirm'
import { SiteFrame } from '../../../../SiteFrame'
import { meetingSaid } from '../../saying'
import { cancelMeeting } from '../actions'
import { requireLead } from '../readMeeting'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.meetingPages.cancel.act }
}

export default async function CancelMeeting({ params }: Props) {
  const { locale: spoken, id } = await params
  const { visit, meeting } = await requireLead(spoken, id)
  if (meeting.cancelledAt) notFound()
  const { locale, words } = visit
  const said = words.meetingPages.cancel
  return (
    <SiteFrame visit={visit} here={(l) => paths.cancelMeeting(l, id)} current="meetings">
      <Confirm
        action={cancelMeeting.bind(null, locale, id)}
        title={said.title(meetingSaid(locale, meeting).text)}
        kept=""
        act={said.act}
        stay={{ href: paths.meeting(locale, id), label: said.keep }}
      >
        <p>{meeting.invitedAt ? said.told : said.toldUninvited}</p>
      </Confirm>
    </SiteFrame>
  )
}
