import type { Metadata } from 'next'
import { env } from '@/src/env'
import { paths } from '@/src/paths'
import { requireMember, whoIsHere, type MemberVisit } from '@/src/session'
import { LinkButton } from '@/src/ui/Buttons'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { HandOverForm } from './HandOverForm'
import { mayHandOver } from './mayHandOver'
import { openingIn, startOf, type Start } from './start'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.newReferral.title }
}

/** A relay, from the call to the last button. */
export default async function NewReferral({ params, searchParams }: Props) {
  const opening = openingIn(await searchParams)
  const query = Object.keys(opening).length > 0 ? `?${new URLSearchParams(opening)}` : ''
  const { locale: spoken } = await params
  const visit = await requireMember(spoken, `/${spoken}/referrals/new${query}`)
  const { user, words } = visit
  const may = mayHandOver(user)
  const start = may ? await startOf(visit, opening) : null
  return (
    <SiteFrame visit={visit} here={(l) => `${paths.newReferral(l)}${query}`} current="find">
      {start ? (
        <>
          <Head visit={visit} start={start} />
          <HandOverForm {...{ visit, opening, start }} />
        </>
      ) : (
        <Top title={words.newReferral.notYours.title} lede={words.newReferral.notYours.told}>
          <p className="btns">
            <LinkButton href={paths.find(visit.locale)}>
              {words.newReferral.notYours.find}
            </LinkButton>
          </p>
        </Top>
      )}
    </SiteFrame>
  )
}

function Head({ visit: { locale, words }, start }: { visit: MemberVisit; start: Start }) {
  const said = words.newReferral
  const { frame, time } = words
  const undo = env.undoSeconds >= 60 ? time.minutes(Math.floor(env.undoSeconds / 60)) : null
  const steps = [
    { label: frame.nav.today, href: paths.today(locale) },
    { label: frame.nav.find, href: paths.find(locale) },
    { label: said.title },
  ]
  return (
    <Top
      crumb={{ label: frame.crumb, steps }}
      title={said.title}
      lede={undo ? said.lede(undo) : said.ledeNoUndo}
    >
      {start.draft && <p className="since">{said.draft(start.draft.reference)}</p>}
      {!start.draft && start.basedOn && (
        <p className="since">{said.continues(start.basedOn.reference)}</p>
      )}
    </Top>
  )
}
