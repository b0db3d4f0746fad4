import { idOf } from '@/src/idOf'
import type { Consent } from '@/src/payload-types'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Empty } from '@/src/ui/Empty'
import { Part } from '@/src/ui/Part'
import { Table, type Row } from '@/src/ui/Table'

type Props = { visit: MemberVisit; consents: readonly Consent[] }

/** What the person agreed to: for whom, how, when, until when. */
export function Consents({ visit, consents }: Props) {
  const said = visit.words.referrals.case
  const columns = ['how', 'when', 'until', 'covers', 'state'] as const
  return (
    <Part id="consents" title={said.consents}>
      {consents.length === 0 ? (
        <Empty title={said.noConsent.title}>{said.noConsent.told}</Empty>
      ) : (
        <Table
          caption={said.consent.caption}
          hush
          head={said.consent.for}
          columns={columns.map((name) => ({ title: said.consent[name] }))}
          rows={consents.map((consent) => rowOf(consent, visit))}
        />
      )}
    </Part>
  )
}

function rowOf(consent: Consent, { words, locale }: MemberVisit): Row {
  const { codes } = words
  const said = words.referrals.case.consent
  const withdrawn = (consent.withdrawnActors ?? []).map(idOf)
  const isForNobody = consent.actors.every((actor) => withdrawn.includes(idOf(actor)))
  const names = consent.actors.flatMap((actor) =>
    typeof actor === 'object'
      ? [withdrawn.includes(actor.id) ? said.withdrawn(actor.name) : actor.name]
      : [],
  )
  const how = codes.consentMethod[consent.method]
  const by = consent.collectedBy && typeof consent.collectedBy === 'object' && consent.collectedBy
  const day = (at: string | null | undefined) => (at ? datesIn(locale).date(new Date(at)) : '')
  return {
    key: consent.id,
    head: names.join(', '),
    cells: [
      by ? said.by(how, by.name) : how,
      day(consent.givenAt) || said.notYet,
      day(consent.expiresAt),
      consent.categories.map((category) => codes.consentCategory[category]).join(', '),
      codes.consentStatus[isForNobody ? 'inactive' : (consent.status ?? 'proposed')],
    ],
  }
}
