import type { Metadata } from 'next'
import { paths } from '@/src/paths'
import { publishedFrom } from '@/src/queries/publishedFrom'
import type { MeetingRead } from '@/src/queries/oneMeeting'
import { whoIsHere, type MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { Field } from '@/src/ui/Field'
import { Group, SendGroup } from '@/src/ui/Group'
import { Hidden } from '@/src/ui/Hidden'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../../SiteFrame'
import { meetingSaid } from '../../saying'
import { WhenGroup } from '../../WhenGroup'
import { requireLead } from '../readMeeting'
import { saveMeeting } from './actions'
import { AgendaGroup } from './AgendaGroup'
import { fingerprint } from './fingerprint'
import { GuestsForm } from './GuestsForm'
import { PresenceForm } from './PresenceForm'
import { blankQuestions } from './rows'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.meetingPages.form.editTitle }
}

/** For whoever leads the meeting: its agenda and minutes, who was there, who is invited to a part of it. */
export default async function EditMeeting({ params }: Props) {
  const { locale: spoken, id } = await params
  const { visit, meeting } = await requireLead(spoken, id)
  const { locale, words } = visit
  const said = words.meetingPages
  const outputs = await publishedFrom(visit, 'outputs', [
    { meeting: id, ...(meeting.group && { group: meeting.group.id }) },
  ])
  const seen = meeting.kind === 'plenary' ? said.form.seenPlenary : said.form.seenGroup
  return (
    <SiteFrame visit={visit} here={(l) => paths.editMeeting(l, id)} current="meetings">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: said.title, href: paths.meetings(locale) },
            { label: meetingSaid(locale, meeting).text, href: paths.meeting(locale, id) },
            { label: said.form.editTitle },
          ],
        }}
        title={said.form.editTitle}
        lede={said.form.editLede}
      />
      <ActionForm
        id="meeting"
        action={saveMeeting.bind(null, locale, id)}
        kept={words.frame.errors.kept}
      >
        <Hidden name="stood" value={fingerprint(meeting)} />
        <WhenGroup visit={visit} meeting={meeting} seen={[seen, said.form.guestsToo]} />
        <AgendaGroup visit={visit} meeting={meeting} />
        <QuestionsGroup visit={visit} meeting={meeting} />
        <SendGroup id="save" title={said.form.save}>
          <Buttons>
            <Button primary>{said.form.save}</Button>{' '}
            <a href={paths.meeting(locale, id)}>{said.form.back}</a>
          </Buttons>
        </SendGroup>
      </ActionForm>
      <PresenceForm visit={visit} meeting={meeting} />
      <GuestsForm visit={visit} meeting={meeting} outputs={outputs} />
    </SiteFrame>
  )
}

type GroupProps = { visit: MemberVisit; meeting: MeetingRead }

function QuestionsGroup({ visit: { words }, meeting: { questions } }: GroupProps) {
  const said = words.meetingPages.form
  const isAnswered = questions.some(({ answers }) => answers.some((n) => n > 0))
  const rows = questions.length + blankQuestions
  return (
    <Group
      title={said.evaluation}
      aside={<p className="soft small">{isAnswered ? said.answered : said.evaluationTold}</p>}
    >
      {isAnswered ? (
        <ul className="plainlist">
          {questions.map(({ id, question }) => (
            <li key={id} lang={question.lang}>
              {question.text}
            </li>
          ))}
        </ul>
      ) : (
        Array.from({ length: rows }, (_, n) => (
          <div key={n}>
            <Hidden name={`question.${n}.id`} value={questions[n]?.id ?? ''} />
            <Field
              name={`question.${n}`}
              label={said.question(n + 1)}
              optional={words.frame.optional}
              value={questions[n]?.own || (questions[n]?.question.text ?? '')}
              maxLength={300}
            />
          </div>
        ))
      )}
    </Group>
  )
}
