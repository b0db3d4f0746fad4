import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import { paths } from '@/src/paths'
import { helplines } from '@/src/queries/helplines'
import { oneCase } from '@/src/queries/oneCase'
import { requireMember } from '@/src/session'
import { Buttons, LinkButton } from '@/src/ui/Buttons'
import { CaseRow } from '@/src/ui/CaseRow'
import { datesIn } from '@/src/ui/dates'
import { Empty } from '@/src/ui/Empty'
import { Helplines } from '@/src/ui/Helplines'
import { linesFor } from '@/src/ui/linesFor'
import { Part } from '@/src/ui/Part'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { Near } from '../../Near'
import { lineOf } from '../../referrals/lineOf'
import { boxesOf } from '../../referrals/Boxes'
import { Consents } from './Consents'
import { Identity, Situation } from './Identity'
import { Stopping } from './Stopping'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { words } = await requireMember(locale, `/${locale}/cases`)
  return { title: words.referrals.cases.title }
}

/** One case, seen by its own operator alone: who, what they agreed to, what became of it. */
export default async function CasePage({ params }: Props) {
  const { id, ...asked } = await params
  const visit = await requireMember(asked.locale, `/${asked.locale}/cases/${id}`)
  const { payload, user, locale, words } = visit
  const known = boxesOf(visit).includes('cases') ? await oneCase(payload, user, locale, id) : null
  if (!known) notFound()
  const { found, consents, referrals } = known
  const said = words.referrals.case
  const at = now()
  const { person, reference, status, createdAt, distress } = found
  return (
    <SiteFrame visit={visit} current="referrals" here={(l) => paths.case(l, id)}>
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: words.frame.nav.today, href: paths.today(locale) },
            { label: words.referrals.cases.title, href: paths.cases(locale) },
            { label: <span className="ref">{reference}</span> },
          ],
        }}
        title={`${person.firstName} ${person.lastName}`}
        lede={said.status(words.codes.caseStatus[status ?? 'draft'])}
      >
        <p className="since">{said.opened(datesIn(locale).at(new Date(createdAt), at))}</p>
        <Buttons>
          <LinkButton href={`${paths.newReferral(locale)}?case=${id}`} primary>
            {said.another}
          </LinkButton>
        </Buttons>
      </Top>
      {distress && (
        <Part id="distress" title={said.distress} told={said.distressTold}>
          <Helplines
            locale={locale}
            lines={linesFor(locale, at, await helplines(payload, locale))}
          />
        </Part>
      )}
      <div className="cols">
        <div>
          <Part id="referrals" title={said.referrals}>
            {referrals.length === 0 ? (
              <Empty title={said.noReferral.title}>{said.noReferral.told}</Empty>
            ) : (
              <ol className="rows">
                {referrals.map((one) => (
                  <CaseRow key={one.id} {...lineOf(one, locale, at)} clock={undefined} />
                ))}
              </ol>
            )}
          </Part>
          <Consents visit={visit} consents={consents} />
          <Stopping visit={visit} referrals={referrals} />
        </div>
        <div className="side">
          <Identity visit={visit} found={found} />
          <Situation visit={visit} found={found} />
          <Near
            visit={visit}
            needs={(found.needs ?? []).flatMap((need) => idOf(need) ?? [])}
            stage={found.situation.stage}
          />
        </div>
      </div>
    </SiteFrame>
  )
}
