import { capital } from '@/src/i18n/numbers'
import type { TextAtWork } from '@/src/queries/oneText'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'
import { Status } from '@/src/ui/Status'
import { parityOf, type Tongue } from '@/src/writing/parity'

/** What each language still lacks beside the original, and which is older than it. */
export function Parity({ visit, text }: { visit: MemberVisit; text: TextAtWork }) {
  const { words } = visit
  const said = words.desk.parity
  return (
    <Part id="languages" title={said.title}>
      <ul className="rows tight parity">
        {parityOf(text.collection, text.flat, text.changedOn).map((tongue) => {
          const name = capital(words.desk.tongues[tongue.locale])
          return (
            <li key={tongue.locale}>
              <h3 className="minor">{tongue.isOriginal ? said.original(name) : name}</h3>
              <p className="small soft">
                <meter
                  min={0}
                  max={tongue.all}
                  value={tongue.have}
                  aria-label={said.count(tongue.have, tongue.all)}
                />{' '}
                {said.count(tongue.have, tongue.all)}
              </p>
              <Standing visit={visit} tongue={tongue} told={text.missingLanguage} />
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

function Standing({ visit, tongue, told }: { visit: MemberVisit; tongue: Tongue; told: boolean }) {
  const { words } = visit
  const said = words.desk.parity
  const { have, missing, older, isOriginal } = tongue
  const lacksHeading = missing.includes('title') || missing.includes('summary')
  return (
    <>
      <Status size="small" tone={missing.length || older ? 'waiting' : 'open'}>
        {have === 0
          ? said.nothing
          : missing.length
            ? said.missing(missing.map((name) => words.writing.texts[name]).join(', '))
            : older
              ? olderSaid(visit, older)
              : said.complete}
      </Status>
      {missing.length > 0 && older && <p className="since">{olderSaid(visit, older)}</p>}
      {told && lacksHeading && !isOriginal && tongue.locale !== 'en' && (
        <p className="since">{said.told}</p>
      )}
    </>
  )
}

type Older = NonNullable<Tongue['older']>

function olderSaid({ words, locale }: MemberVisit, older: Older): string {
  const said = words.desk.parity
  const { date } = datesIn(locale)
  const own = date(older.own)
  const original = date(older.original)
  return own === original ? said.olderSameDay(own) : said.older(own, original)
}
