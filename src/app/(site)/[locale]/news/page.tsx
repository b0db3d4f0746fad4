import type { Metadata } from 'next'
import { paths } from '@/src/paths'
import { whatIsNew } from '@/src/queries/whatIsNew'
import { requireMember, whoIsHere } from '@/src/session'
import { LinkButton } from '@/src/ui/Buttons'
import { Empty } from '@/src/ui/Empty'
import { Part } from '@/src/ui/Part'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { knowledgeCrumb } from '../knowledgeCrumb'
import { DecisionLine, MeetingLine, TextLine } from './Lines'

type Props = { params: Promise<{ locale: string }> }

/** Long enough to hold the last plenary's work. */
const lately = 60

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.news.title }
}

/** What was published and decided lately, and what comes: what one follows first. */
export default async function NewsPage({ params }: Props) {
  const { locale: spoken } = await params
  const visit = await requireMember(spoken, `/${spoken}/news`)
  const { locale, words } = visit
  const said = words.news
  const { texts, decisions, meetings } = await whatIsNew(visit, lately)
  const isQuiet = texts.length + decisions.length + meetings.length === 0
  return (
    <SiteFrame visit={visit} here={paths.news} current="knowledge">
      <Top
        crumb={knowledgeCrumb(visit, { label: said.title })}
        title={said.heading}
        lede={`${said.lede} ${said.within(words.time.days(lately))}`}
      >
        <p>
          <a href={`${paths.account(locale)}#feeds`}>{said.feeds}</a>
        </p>
      </Top>
      {isQuiet && (
        <Empty
          title={said.none.title}
          acts={<LinkButton href={paths.search(locale)}>{said.none.search}</LinkButton>}
        >
          {said.none.told}
        </Empty>
      )}
      {texts.length > 0 && (
        <Part id="published" title={said.published}>
          <ul className="rows news">
            {texts.map((one) => (
              <TextLine key={one.id} visit={visit} one={one} />
            ))}
          </ul>
        </Part>
      )}
      {decisions.length > 0 && (
        <Part id="decided" title={said.decided}>
          <ul className="rows news">
            {decisions.map((one) => (
              <DecisionLine key={one.id} visit={visit} one={one} />
            ))}
          </ul>
        </Part>
      )}
      {meetings.length > 0 && (
        <Part id="coming" title={said.coming}>
          <ul className="rows news">
            {meetings.map((one) => (
              <MeetingLine key={one.id} visit={visit} one={one} />
            ))}
          </ul>
        </Part>
      )}
    </SiteFrame>
  )
}
