import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import { oneExpertise, type ExpertiseRead } from '@/src/queries/openExpertise'
import { requireMember, type MemberVisit } from '@/src/session'
import { Button } from '@/src/ui/Buttons'
import { Flash } from '@/src/ui/Flash'
import { searches } from '@/src/ui/nav'
import { Part } from '@/src/ui/Part'
import { Seen } from '@/src/ui/Seen'
import { Status } from '@/src/ui/Status'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { knowledgeCrumb } from '../../knowledgeCrumb'
import { Near } from '../../Near'
import { answerExpertise, settleExpertise } from '../actions'
import { standingOf } from '../Line'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<{ said?: string }>
}

/** Read once for the page and its title. */
const read = cache(async (locale: string, id: string) => {
  const visit = await requireMember(locale, `/${locale}/expertise/${encodeURIComponent(id)}`)
  if (!searches(visit.person)) notFound()
  return { visit, one: await oneExpertise(visit, id) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const { one } = await read(locale, id)
  return one ? { title: one.title.text } : {}
}

/** One offer or request: who, since when, and the one thing to do with it. */
export default async function OneExpertisePage({ params, searchParams }: Props) {
  const { locale: spoken, id } = await params
  const { said } = await searchParams
  const { visit, one } = await read(spoken, id)
  if (!one) notFound()
  const { locale, words } = visit
  const { expertise } = words.fieldwork
  const { tone, text } = standingOf(visit, one)
  return (
    <SiteFrame visit={visit} here={(l) => paths.expertise(l, id)} current="knowledge">
      {said === 'answered' && <Flash tone="open" text={expertise.answer.saved} />}
      {said === 'first' && <Flash tone="alert" text={expertise.answer.first} />}
      {said === 'saved' && <Flash tone="open" text={expertise.saved} />}
      <Top
        crumb={knowledgeCrumb(
          visit,
          { label: expertise.title, href: paths.expertises(locale) },
          { label: words.knowledgeCodes.expertiseKind[one.kind] },
        )}
        title={<span lang={langOf(one.title, locale)}>{one.title.text}</span>}
      >
        <Status tone={tone}>{text}</Status>
        {one.needs.length > 0 && (
          <p className="since">
            {expertise.forNeeds(one.needs.map(({ label }) => label).join(', '))}
          </p>
        )}
        {one.own && one.answeredBy && (
          <p>
            <a href={reachOf(visit, one)}>{expertise.reach}</a>
          </p>
        )}
      </Top>
      <div className="cols acting">
        <div>
          <Near visit={visit} needs={one.needs.map((need) => need.id)} />
          <p className="after">
            <a href={paths.expertises(locale)}>{expertise.all}</a>
          </p>
        </div>
        <div className="side">
          {one.own ? <Own visit={visit} one={one} /> : <Answer visit={visit} one={one} />}
        </div>
      </div>
    </SiteFrame>
  )
}

const reachOf = ({ locale }: MemberVisit, { answeredBy }: ExpertiseRead) =>
  `${paths.contacts(locale)}${answeredBy?.actor ? `?actor=${answeredBy.actor.id}` : ''}`

type ActProps = { visit: MemberVisit; one: ExpertiseRead }

function Answer({ visit: { locale, words }, one }: ActProps) {
  const { answer } = words.fieldwork.expertise
  if (one.status !== 'open' || one.answeredBy) return null
  const isRequest = one.kind === 'request'
  return (
    <Part id="answer" title={isRequest ? answer.title : answer.titleOffer} act>
      <form action={answerExpertise.bind(null, locale, one.id)} className="reply">
        <p>{answer.told}</p>
        <Seen label={words.frame.visibleTo} by={[answer.seen]} />
        <p>
          <Button primary>{isRequest ? answer.request : answer.offer}</Button>
        </p>
      </form>
    </Part>
  )
}

function Own({ visit: { locale, words }, one }: ActProps) {
  const { own } = words.fieldwork.expertise
  return (
    <Part id="settle" title={own.title} act>
      <form action={settleExpertise.bind(null, locale, one.id)} className="reply">
        <p className="btns">
          {one.status === 'open' ? (
            <>
              <Button primary name="status" value="answered">
                {own.answered}
              </Button>{' '}
              <Button name="status" value="closed">
                {own.close}
              </Button>
            </>
          ) : (
            <Button name="status" value="open">
              {own.reopen}
            </Button>
          )}{' '}
          <Button halt name="status" value="remove">
            {own.remove}
          </Button>
        </p>
      </form>
    </Part>
  )
}
