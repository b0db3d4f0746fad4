import type { Metadata } from 'next'
import { paths } from '@/src/paths'
import { mapOfActors, type ActorMap } from '@/src/queries/mapOfActors'
import { requireMember, whoIsHere, type MemberVisit } from '@/src/session'
import { communeOptions } from '@/src/ui/communeNames'
import { datesIn } from '@/src/ui/dates'
import { Field } from '@/src/ui/Field'
import { PrintButton } from '@/src/ui/PrintButton'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { filterIn, queryOf, type Asked } from './filterIn'
import { NeedsByStage } from './NeedsByStage'
import { Places } from './Places'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.map.where }
}

/** Who helps with what, at which stage, and where nobody does. */
export default async function MapPage({ params, searchParams }: Props) {
  const filter = filterIn(await searchParams)
  const { locale: spoken } = await params
  const visit = await requireMember(spoken, `/${spoken}/map${queryOf(filter)}`)
  const { locale, words } = visit
  const drawn = await mapOfActors(visit, filter)
  const said = words.map
  return (
    <SiteFrame visit={visit} here={(l) => `${paths.map(l)}${queryOf(filter)}`} current="map">
      <Top
        where={said.where}
        title={
          <>
            {said.heading} <span>{said.empty(drawn.empty)}</span>
          </>
        }
        lede={said.lede}
      />
      <details className="fold">
        <summary>{said.filter}</summary>
        <Filters visit={visit} filter={filter} />
      </details>
      <NeedsByStage locale={locale} lines={drawn.lines} checked={checkedIn(visit, drawn)} />
      <Places locale={locale} places={drawn.places} />
      <p className="btns">
        <PrintButton label={said.print} without={said.printHint} />{' '}
        <a href={paths.actors(locale)}>{said.list}</a>
      </p>
    </SiteFrame>
  )
}

function checkedIn({ locale, words }: MemberVisit, { checked }: ActorMap): string {
  if (!checked) return words.map.unchecked
  const { date } = datesIn(locale)
  return words.map.checked(date(checked.from), date(checked.to))
}

function Filters({
  visit: { locale, words },
  filter,
}: {
  visit: MemberVisit
  filter: ReturnType<typeof filterIn>
}) {
  const { form, download } = words.map
  const languages = Object.entries(words.codes.language).map(([value, label]) => ({ value, label }))
  return (
    <form className="filters two" action={paths.map(locale)} aria-label={form.label}>
      <Field
        name="language"
        label={form.language}
        kind="select"
        value={filter.language ?? ''}
        options={[{ value: '', label: form.anyLanguage }, ...languages]}
      />
      <Field
        name="commune"
        label={form.commune}
        kind="select"
        value={filter.commune ?? ''}
        options={[{ value: '', label: form.anywhere }, ...communeOptions(locale)]}
      />
      <p>
        <button className="btn">{form.act}</button>
      </p>
      <p>
        <a href={`${paths.mapTable(locale)}${queryOf(filter)}`}>{download}</a>
      </p>
    </form>
  )
}
