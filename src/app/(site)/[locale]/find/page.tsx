import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { findOperators } from '@/src/queries/findOperators'
import { allOf } from '@/src/queries/knownNeeds'
import { sheetActors } from '@/src/queries/sheetActors'
import { requireMember } from '@/src/session'
import { SiteFrame } from '../../SiteFrame'
import { mayHandOver } from '../referrals/new/mayHandOver'
import { Distress } from './Distress'
import { Filters } from './Filters'
import { Results } from './Results'
import { queryOf, searchIn, type Asked } from './searchIn'
import { Start } from './Start'
import { Understood } from './Understood'
import { FindTop } from './FindTop'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  return { title: wordsIn(locale === 'nl' || locale === 'en' ? locale : 'fr').find.title }
}

/** Who fits, why, who does not and why. */
export default async function Find({ params, searchParams }: Props) {
  const asked = searchIn(await searchParams)
  const visit = await requireMember((await params).locale, paths.find('fr'))
  const { locale, user } = visit
  const finding = await findOperators(visit, asked)
  const { need, families } = finding
  const search = { ...asked, text: undefined, need: need?.code }
  const unknown = asked.text && !need ? asked.text : undefined
  return (
    <SiteFrame visit={visit} here={(l) => `${paths.find(l)}${queryOf(search)}`} current="find">
      <FindTop locale={locale} finding={finding} search={search} unknown={unknown} />
      <Filters locale={locale} families={families} need={need} search={search} text={unknown} />
      {asked.text && <Understood locale={locale} finding={finding} search={search} />}
      <div className="cols">
        <div>
          {need ? (
            <Results
              {...{ locale, finding, need, search }}
              sheets={await sheetActors(visit)}
              mayHandOver={mayHandOver(user)}
              needs={allOf(families)}
            />
          ) : (
            <Start locale={locale} families={families} search={search} />
          )}
        </div>
        <div className="side">
          <Distress payload={visit.payload} locale={locale} />
        </div>
      </div>
    </SiteFrame>
  )
}
