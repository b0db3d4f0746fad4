import type { Metadata } from 'next'
import { paths } from '@/src/paths'
import { findOperators } from '@/src/queries/findOperators'
import { allOf } from '@/src/queries/knownNeeds'
import { sheetActors } from '@/src/queries/sheetActors'
import { requireMember, whoIsHere } from '@/src/session'
import { SiteFrame } from '../../SiteFrame'
import { Near } from '../Near'
import { mayHandOver } from '../referrals/new/mayHandOver'
import { Distress } from './Distress'
import { Filters } from './Filters'
import { FindTop } from './FindTop'
import { Results } from './Results'
import { queryOf, searchIn, type Asked } from './searchIn'
import { Start } from './Start'
import { Understood } from './Understood'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.find.title }
}

/** Who fits, why; who does not, and why. */
export default async function Find({ params, searchParams }: Props) {
  const asked = searchIn(await searchParams)
  const { locale: spoken } = await params
  const visit = await requireMember(spoken, `/${spoken}/find${queryOf(asked)}`)
  const { locale, user, words } = visit
  const finding = await findOperators(visit, asked)
  const { need, families } = finding
  const search = { ...asked, text: undefined, need: need?.code }
  const unknown = asked.text && !need ? asked.text : undefined
  return (
    <SiteFrame visit={visit} here={(l) => `${paths.find(l)}${queryOf(search)}`} current="find">
      <FindTop locale={locale} finding={finding} search={search} unknown={unknown} />
      <details className="fold" open={!need}>
        <summary>{words.find.change}</summary>
        <Filters locale={locale} families={families} need={need} search={search} text={unknown} />
      </details>
      {asked.text && <Understood locale={locale} finding={finding} search={search} />}
      <div className="cols">
        <div>
          {need ? (
            <Results
              {...{ locale, finding, need, search }}
              needs={allOf(families)}
              sheets={await sheetActors(visit)}
              mayHandOver={mayHandOver(user)}
            />
          ) : (
            <Start locale={locale} families={families} search={search} />
          )}
        </div>
        <div className="side">
          <Distress payload={visit.payload} locale={locale} />
          {need && <Near visit={visit} needs={[need.id]} stage={search.stage} />}
        </div>
      </div>
    </SiteFrame>
  )
}
