import type { Metadata } from 'next'
import { now as clock } from '@/src/clocks/now'
import { paths } from '@/src/paths'
import { textsAtDesk } from '@/src/queries/textsAtDesk'
import { requireMember, whoIsHere } from '@/src/session'
import { Buttons, LinkButton } from '@/src/ui/Buttons'
import { Empty } from '@/src/ui/Empty'
import { Part } from '@/src/ui/Part'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { knowledgeCrumb } from '../knowledgeCrumb'
import { DeskLines } from './DeskLines'
import { isEditor } from './text/kinds'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.desk.title }
}

/** The desk of whoever writes, reads over or publishes. */
export default async function Desk({ params }: Props) {
  const { locale: spoken } = await params
  const visit = await requireMember(spoken, `/${spoken}/desk`)
  const { locale, words } = visit
  const desk = await textsAtDesk(visit)
  const { title, lede, write, parts, tables } = words.desk
  const lines = { visit, now: clock() }
  const seesTables = isEditor(visit) || visit.user.roles.includes('coordinator')
  return (
    <SiteFrame visit={visit} here={paths.desk} current="knowledge">
      <Top crumb={knowledgeCrumb(visit, { label: title })} title={title} lede={lede}>
        <Buttons>
          <LinkButton primary href={paths.newPractice(locale)}>
            {write.practice}
          </LinkButton>
          <LinkButton href={`${paths.newPractice(locale)}?form=experience`}>
            {write.experience}
          </LinkButton>
          <LinkButton href={paths.newOutput(locale)}>{write.output}</LinkButton>
        </Buttons>
      </Top>
      <Part id="asked" title={parts.asked.title} told={parts.asked.told}>
        {desk.asked.length ? (
          <DeskLines {...lines} list={desk.asked} go="review" />
        ) : (
          <p className="small">{parts.asked.none}</p>
        )}
      </Part>
      <Part id="own" title={parts.own.title} told={parts.own.told}>
        {desk.own.length ? (
          <DeskLines {...lines} list={desk.own} go="write" />
        ) : (
          <Empty
            title={parts.own.none}
            acts={
              <LinkButton href={`${paths.newPractice(locale)}?form=experience`}>
                {write.experience}
              </LinkButton>
            }
          >
            {parts.own.teach}
          </Empty>
        )}
      </Part>
      {(['due', 'scheduled', 'others'] as const).map(
        (part) =>
          desk[part].length > 0 && (
            <Part key={part} id={part} title={parts[part].title} told={parts[part].told}>
              <DeskLines {...lines} list={desk[part]} go="see" />
            </Part>
          ),
      )}
      {seesTables && (
        <Part id="tables" title={tables.title}>
          <ul className="plainlist">
            {isEditor(visit) && (
              <li>
                <a href={paths.importTable(locale)}>{tables.import}</a>
              </li>
            )}
            <li>
              <a href={paths.exportTable(locale)}>{tables.export}</a>
            </li>
          </ul>
        </Part>
      )}
    </SiteFrame>
  )
}
