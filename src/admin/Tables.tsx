import type { BeforeListTableServerProps } from 'payload'
import { isLocale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { User } from '@/src/payload-types'
import './panel.css'

/** What the pages call the table of a collection. */
const kinds: Readonly<Record<string, string>> = {
  'good-practices': 'practices',
  outputs: 'outputs',
  synonyms: 'synonyms',
}

/** Above a list that comes in and goes out as a table: the way in, and the way out of what is on the screen. */
export function Tables({ collectionSlug, data, i18n, user }: BeforeListTableServerProps) {
  const locale = isLocale(i18n.language) ? i18n.language : 'fr'
  const kind = kinds[collectionSlug]
  const { roles } = user as unknown as User
  const isEditor = roles.includes('editor')
  if (!kind || !(isEditor || roles.includes('coordinator'))) return null
  const { tables } = wordsIn(locale)
  const only = (data.docs as { id: string }[]).map(({ id }) => id).join(',')
  return (
    <p className="relais-tables">
      {isEditor && kind !== 'outputs' && (
        <a href={paths.importTable(locale)}>{tables.import.title}</a>
      )}
      {only && (
        <a href={paths.exportTable(locale, `kind=${kind}&only=${only}`)}>{tables.export.shown}</a>
      )}
    </p>
  )
}
