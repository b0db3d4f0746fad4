import type { SignalKind } from '@/src/codes/knowledge'
import { now } from '@/src/clocks/now'
import { paths } from '@/src/paths'
import type { SignalRead } from '@/src/queries/signalsLately'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'
import { takeBackSignal } from './actions'

type Props = { visit: MemberVisit; latest: readonly SignalRead[]; kind?: SignalKind }

/** The signals themselves, the latest first; one's own can be taken back. */
export function Latest({ visit, latest, kind }: Props) {
  const { locale, words } = visit
  const { signals } = words.fieldwork
  if (!latest.length && !kind) return null
  return (
    <Part
      id="latest"
      title={kind ? signals.only(words.knowledgeCodes.signalKind[kind]) : signals.latest}
      beside={kind && <a href={`${paths.signals(locale)}#latest`}>{signals.every}</a>}
    >
      <ul className="rows tight">
        {latest.map((one) => (
          <Line key={one.id} visit={visit} one={one} />
        ))}
      </ul>
    </Part>
  )
}

function Line({ visit: { locale, words }, one }: { visit: MemberVisit; one: SignalRead }) {
  const { signals } = words.fieldwork
  const dates = datesIn(locale)
  const { id, kind, sector, since, strength, note, actor, at, own } = one
  const said = [
    sector && words.codes.sector[sector],
    since && signals.since(dates.month(new Date(`${since}-15T12:00:00Z`))),
    signals.strong[strength]?.toLowerCase(),
  ]
  return (
    <li>
      <h3 className="minor">{words.knowledgeCodes.signalKind[kind]}</h3>
      <p>{said.filter(Boolean).join(', ')}</p>
      {note && (
        <blockquote className="note">
          <p>{note}</p>
        </blockquote>
      )}
      <p className="since">
        {signals.by(actor || signals.someone, dates.day(new Date(at), now()))}
      </p>
      {own && (
        <form action={takeBackSignal.bind(null, locale, id)}>
          <button className="linklike">{signals.take}</button>
        </form>
      )}
    </li>
  )
}
