import { now } from '@/src/clocks/now'
import { helplines } from '@/src/queries/helplines'
import { allOf, knownNeeds } from '@/src/queries/knownNeeds'
import { servicesOnOffer } from '@/src/queries/servicesOnOffer'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { linesFor } from '@/src/ui/linesFor'
import { passOn } from './actions'
import { Agreement } from './Agreement'
import { candidatesIn } from './candidates'
import { Choosing } from './Choosing'
import { Closing, SummaryPart } from './Closing'
import { KeepTyped } from './KeepTyped'
import { KnownCase } from './KnownCase'
import { Need } from './Need'
import { Person } from './Person'
import { Safety } from './Safety'
import { Situation } from './Situation'
import { standingConsents } from './standing'
import { carriedBy, givenBy, type Opening, type Start } from './start'

type Props = { visit: MemberVisit; opening: Opening; start: Start }

/** The form, in the order of the conversation. */
export async function HandOverForm({ visit, opening, start }: Props) {
  const { payload, locale, words, person } = visit
  const [families, offers, carried, lines] = await Promise.all([
    knownNeeds(visit),
    servicesOnOffer(visit),
    carriedBy(visit, opening, start),
    helplines(payload, locale),
  ])
  const given = givenBy(opening, start, families, locale)
  const text = (name: string) => String(given[name] ?? '')
  const about = { locale, us: person.actor?.name ?? '' }
  const standing = standingConsents(locale, start.known?.consents ?? [])
  const needs = allOf(families).map(({ id, parent, sensitive }) => ({ id, parent, sensitive }))
  return (
    <ActionForm
      id="relay"
      className=""
      action={passOn.bind(null, locale, opening)}
      kept={words.frame.errors.kept}
    >
      {/* the Enter key takes the first button: it must not send */}
      <button hidden name="act" value="show" />
      <KeepTyped
        name={`relais ${visit.user.id} ${JSON.stringify(opening)}`}
        words={words.newReferral.kept}
      />
      <Choosing
        {...{ locale, needs, carried }}
        offers={candidatesIn(locale, offers)}
        given={standing ? { ...given, consent: 'standing' } : given}
      >
        <Safety {...about} lines={linesFor(locale, now(), lines)} />
        {start.known ? (
          <KnownCase {...about} found={start.known.found} />
        ) : (
          <>
            <Person {...about} commune={text('person.address.municipality')} />
            <Situation
              {...about}
              stage={text('situation.stage')}
              language={text('situation.language')}
            />
          </>
        )}
        <Need {...about} families={families} need={text('need')} />
        <Agreement {...about} standing={standing} />
        <SummaryPart {...about} summary={text('summary')} />
        <Closing locale={locale} />
      </Choosing>
    </ActionForm>
  )
}
