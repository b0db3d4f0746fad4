import type { Locale } from '@/src/codes/languages'
import { answerDeadlines } from '@/src/clocks/deadlines'
import { now } from '@/src/clocks/now'
import { wordsIn } from '@/src/i18n/words'
import { datesIn } from '@/src/ui/dates'
import { Field } from '@/src/ui/Field'
import { Group, SendGroup } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'
import { WhoSees } from './WhoSees'

/** What the operator reads before it answers. */
export function SummaryPart({
  locale,
  us,
  summary,
}: {
  locale: Locale
  us: string
  summary: string
}) {
  const { frame, newReferral } = wordsIn(locale)
  const { summary: words, seen } = newReferral
  return (
    <Group
      title={words.title}
      aside={
        <>
          <p className="soft">{words.told}</p>
          <Seen label={frame.visibleTo} by={[seen.us(us), seen.ownerAndCoordination]} />
        </>
      }
    >
      <Field
        name="summary"
        label={words.ask}
        hint={words.hint}
        kind="textarea"
        rows={7}
        value={summary}
      />
    </Group>
  )
}

/** Who will see what and until when they answer; then the last button. */
export function Closing({ locale }: { locale: Locale }) {
  const { title, until, ...words } = wordsIn(locale).newReferral.send
  const by = (priority: 'routine' | 'urgent') =>
    datesIn(locale).weekday(answerDeadlines({ sentAt: now(), priority }).expireAt)
  return (
    <SendGroup id="send" title={title}>
      <WhoSees words={{ ...words, until: until(by('routine'), by('urgent')) }} />
    </SendGroup>
  )
}
