import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { MeetingRead, Question } from '@/src/queries/oneMeeting'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button } from '@/src/ui/Buttons'
import { Choice } from '@/src/ui/Choice'
import { Part } from '@/src/ui/Part'
import { Seen } from '@/src/ui/Seen'
import { Table } from '@/src/ui/Table'
import { meetingSaid } from '../saying'
import { evaluateMeeting } from './actions'

type Props = { visit: MemberVisit; meeting: MeetingRead }

/** From the best to the worst, as one reads it. */
const marks = [5, 4, 3, 2, 1] as const

/** Each question once, from 1 to 5; gone once the reader has answered. */
export function EvaluationForm({ visit, meeting }: Props) {
  const { locale, words } = visit
  const said = words.meetingPages.evaluation
  const { questions, answered, id, kind } = meeting
  if (!questions.length) return null
  if (answered)
    return (
      <Part id="evaluate" title={said.title}>
        <p>{said.done}</p>
      </Part>
    )
  return (
    <Part id="evaluate" title={said.ask} told={said.once}>
      <ActionForm
        id="evaluation"
        action={evaluateMeeting.bind(null, locale, id)}
        kept={words.frame.errors.kept}
        className="reply"
      >
        {questions.map((one, n) => (
          <Choice
            key={one.id}
            name={`answer.${n}`}
            legend={<span lang={langOf(one.question, locale)}>{one.question.text}</span>}
            layout="across"
            options={marks.map((mark) => ({ value: String(mark), label: said.marks[mark] }))}
          />
        ))}
        <Seen
          label={words.frame.visibleTo}
          by={[kind === 'plenary' ? said.seen : said.seenGroup]}
        />
        <p>
          <Button>{said.act}</Button>
        </p>
      </ActionForm>
    </Part>
  )
}

const total = ({ answers }: Question) => answers.reduce((sum, n) => sum + n, 0)

/** How it was found, in numbers of people. */
export function Results({ visit, meeting }: Props) {
  const said = visit.words.meetingPages.evaluation
  const { questions, seats } = meeting
  const count = Math.max(0, ...questions.map(total))
  if (!count) return null
  const present = seats.filter(({ status }) => status === 'present').length
  return (
    <Part
      id="evaluation"
      title={said.title}
      beside={present >= count ? said.countOf(count, present) : said.count(count)}
    >
      <Counts visit={visit} questions={questions} />
    </Part>
  )
}

/** At the next meeting one reads how the last one was found. */
export function PreviousResults({ visit, meeting }: Props) {
  const { locale, words } = visit
  const said = words.meetingPages.evaluation
  const count = Math.max(0, ...meeting.questions.map(total))
  if (!count) return null
  const name = meetingSaid(locale, meeting)
  return (
    <Part id="previous" title={said.previous(name.text)} beside={said.count(count)}>
      <Counts visit={visit} questions={meeting.questions} />
      <p className="small">
        <a href={paths.meeting(locale, meeting.id)} lang={langOf(name, locale)}>
          {name.text}
        </a>
      </p>
    </Part>
  )
}

function Counts({ visit, questions }: { visit: MemberVisit; questions: readonly Question[] }) {
  const { locale, words } = visit
  const said = words.meetingPages.evaluation
  return (
    <Table
      className="scale"
      caption={said.caption}
      hush
      head={said.question}
      columns={marks.map((mark) => ({
        title: said.marks[mark],
        short: said.shortMarks[mark],
        number: true,
      }))}
      rows={questions.map(({ id, question, answers }) => ({
        key: id,
        head: <span lang={langOf(question, locale)}>{question.text}</span>,
        cells: marks.map((mark) => answers[mark - 1] ?? 0),
      }))}
    />
  )
}
