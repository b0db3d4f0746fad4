import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { FoundService } from '@/src/queries/findOperators'
import type { KnownActor } from '@/src/queries/knownActors'
import type { KnownNeed } from '@/src/queries/knownNeeds'
import { Part } from '@/src/ui/Part'
import { Table, type Row } from '@/src/ui/Table'
import { lackOf } from './saying'
import { queryOf, type PageSearch } from './searchIn'

type Props = {
  locale: Locale
  others: readonly FoundService[]
  /** Those one writes to oneself, and that no service above names. */
  sheets: readonly KnownActor[]
  needs: readonly KnownNeed[]
  search: PageSearch
  open: boolean
}

/** Who does not fit, why, and what would change it. */
export function SetAside({ locale, others, sheets, needs, search, open }: Props) {
  const words = wordsIn(locale).find.out
  const rows = [
    ...others.map((one) => setAside(locale, one, search, needs)),
    ...sheets.map((one) => byItself(locale, one)),
  ]
  if (rows.length === 0) return null
  return (
    <Part id="out" title={words.title} told={words.told}>
      <details open={open}>
        <summary>{words.show(rows.length)}</summary>
        <Table
          caption={words.caption}
          hush
          head={words.service}
          columns={[
            { title: words.why, short: words.whyShort },
            { title: words.change, short: words.changeShort },
          ]}
          rows={rows}
        />
      </details>
    </Part>
  )
}

function setAside(
  locale: Locale,
  one: FoundService,
  search: PageSearch,
  needs: readonly KnownNeed[],
): Row {
  const { why, change } = lackOf(locale, one, search, needs)
  const { offer } = one
  return {
    key: offer.id,
    head: `${offer.title}, ${offer.actor.name}`,
    cells: [
      why,
      change && <a href={`${paths.find(locale)}${queryOf(change.search)}`}>{change.label}</a>,
    ],
  }
}

function byItself(locale: Locale, { id, name, slug }: KnownActor): Row {
  const { find } = wordsIn(locale)
  return {
    key: id,
    head: name,
    cells: [
      find.sheetOnly,
      <a key="sheet" href={paths.sheet(locale, slug)}>
        {find.sheet}
      </a>,
    ],
  }
}
