import type { Locale } from '@/src/codes/languages'
import { capital } from '@/src/i18n/numbers'
import { wordsIn } from '@/src/i18n/words'
import { formatEnterpriseNumber } from '@/src/numbers/enterpriseNumber'
import { paths } from '@/src/paths'
import type { KnownActor } from '@/src/queries/knownActors'
import type { Sheet } from '@/src/queries/sheetOf'
import { communeName } from '@/src/ui/communeNames'
import type { Fact } from '@/src/ui/Facts'
import { spokenList } from '../spokenList'

/** What an organisation is, a line each; what nobody has written yet is left out. */
export function inBrief(
  locale: Locale,
  { actor, sections }: Sheet,
  whole: KnownActor | undefined,
): Fact[] {
  const { actors, codes } = wordsIn(locale)
  const said = actors.page
  const { kind, membership, receives, languages, communes, enterpriseNumber } = actor
  return [
    { term: said.kind, value: codes.kind[kind], ...(whole && { note: said.partOf(whole.name) }) },
    ...(membership ? [{ term: said.membership, value: codes.membership[membership] }] : []),
    { term: said.receives, value: codes.receives[receives] },
    ...(languages?.length
      ? [{ term: said.languages, value: capital(spokenList(locale, languages)) }]
      : []),
    {
      term: said.territory,
      value: communes?.length
        ? communes.map((code) => communeName(locale, code)).join(', ')
        : said.everywhere,
    },
    ...(sections.length
      ? [{ term: said.sections, value: <Sections locale={locale} sections={sections} /> }]
      : []),
    ...(enterpriseNumber
      ? [{ term: said.number, value: formatEnterpriseNumber(enterpriseNumber) }]
      : []),
  ]
}

const Sections = ({ locale, sections }: { locale: Locale; sections: Sheet['sections'] }) => (
  <ul>
    {sections.map(({ id, slug, name }) => (
      <li key={id}>
        <a href={paths.actor(locale, slug)}>{name}</a>
      </li>
    ))}
  </ul>
)
