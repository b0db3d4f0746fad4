import { now } from '@/src/clocks/now'
import { paths } from '@/src/paths'
import type { MeetingRead } from '@/src/queries/oneMeeting'
import type { MemberVisit } from '@/src/session'
import { Button, LinkButton } from '@/src/ui/Buttons'
import { datesIn } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'
import { Status } from '@/src/ui/Status'
import { leadMeeting } from './actions'

type Props = { visit: MemberVisit; meeting: MeetingRead }

/** For whoever leads it: invite, write, prepare the minutes, cancel. */
export function Lead({ visit, meeting }: Props) {
  const { locale, words } = visit
  const said = words.meetingPages.lead
  const { id, invitedAt, cancelledAt, startsAt, kind, agenda, seats } = meeting
  const isComing = startsAt > now() && !cancelledAt
  const act = leadMeeting.bind(null, locale, id)
  return (
    <Part id="lead" title={said.title}>
      <div className="acts">
        {isComing && (
          <form action={act} className="reply">
            <Status tone={invitedAt ? 'open' : 'waiting'} size="small">
              {invitedAt
                ? said.invitedOn(datesIn(locale).date(invitedAt), seats.length)
                : said.notInvited}
            </Status>
            <p className="btns">
              <Button name="step" value="invite">
                {invitedAt ? said.inviteAgain : said.invite}
              </Button>
            </p>
            <p className="hint">{kind === 'plenary' ? said.inviteToldPlenary : said.inviteTold}</p>
          </form>
        )}
        <p className="btns">
          <LinkButton href={paths.editMeeting(locale, id)}>{said.edit}</LinkButton>
        </p>
        {!cancelledAt && agenda.length > 0 && (
          <form action={act} className="reply">
            <p className="btns">
              <Button name="step" value="minutes">
                {said.minutes}
              </Button>
            </p>
            <p className="hint">{said.minutesTold}</p>
          </form>
        )}
        {isComing && (
          <p className="btns">
            <LinkButton halt href={paths.cancelMeeting(locale, id)}>
              {said.cancel}
            </LinkButton>
          </p>
        )}
      </div>
    </Part>
  )
}
