import type { Locale } from '@/src/codes/languages'
import { stages } from '@/src/codes/situation'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { MapLine, OnMap } from '@/src/queries/mapOfActors'
import { Matrix, type Helper } from '@/src/ui/Matrix'
import { Part } from '@/src/ui/Part'

type Props = { locale: Locale; lines: readonly MapLine[]; checked: string }

/** Need by stage, operators in each cell; a cell without any says so. */
export function NeedsByStage({ locale, lines, checked }: Props) {
  const { map, codes } = wordsIn(locale)
  const all = lines.flatMap(({ cells }) => Object.values(cells).flat())
  const tongues = [...new Set(all.flatMap((one) => onlyTongue(one, locale) ?? []))]
  return (
    <Part id="matrix" title={map.matrix} beside={checked}>
      <Matrix
        caption={map.caption}
        head={map.need}
        columns={stages.map((stage) => codes.stage[stage])}
        nobody={map.nobody}
        rows={lines.map(({ need, cells }) => ({
          key: need.id,
          head: need.label,
          cells: stages.map((stage) => cells[stage].map((one) => helperOf(one, locale))),
        }))}
      />
      <p className="source">
        {tongues.map((tongue) => (
          <span key={tongue}>
            <span className="tongue">{tongue.toUpperCase()}</span>{' '}
            {map.only(languageIn(locale, tongue))}{' '}
          </span>
        ))}
        {all.some(({ actor }) => actor.way === 'sheet') && `${map.sheetTold} `}
        <span className="none">{map.nobody}</span>
        {map.nobodyTold}
      </p>
    </Part>
  )
}

function helperOf(one: OnMap, locale: Locale): Helper {
  const { actor } = one
  const tongue = onlyTongue(one, locale)?.toUpperCase()
  const [own] = actor.languages
  return {
    name: actor.way === 'sheet' ? wordsIn(locale).map.sheet(actor.name) : actor.name,
    href: paths.actor(locale, actor.slug),
    ...(actor.languages.length === 1 && own !== locale && { lang: own }),
    ...(tongue && { tongue }),
  }
}

/** The one language in which an operator helps here, where it is not the reader's. */
const onlyTongue = ({ languages: [one, ...others] }: OnMap, locale: Locale) =>
  one && others.length === 0 && one !== locale ? one : undefined

const languageIn = (locale: Locale, code: string) => {
  const name = (wordsIn(locale).codes.language as Record<string, string>)[code] ?? code
  return locale === 'fr' ? name.toLowerCase() : name
}
