import type { Locale } from '@/src/codes/languages'
import { ownSide } from '@/src/i18n/ownSide'
import { wordsIn } from '@/src/i18n/words'
import { formatTelephone } from '@/src/numbers/telephone'
import type { Sheet } from '@/src/queries/sheetOf'
import { listed } from '../../../find/listed'
import { languageName } from '../../../find/saying'

/** One term of the sheet, and its lines. */
export type SheetFact = { term: string; lines: string[] }

/** Who, where, when, how, what it costs, what to bring: in that order, on paper and in a mail. */
export function factsOf(locale: Locale, { actor, sections, services }: Sheet): SheetFact[] {
  const words = wordsIn(locale).sheet
  const desks = actor.contactPoints ?? []
  const hours = desks.flatMap(({ name, hours }) => (hours ? [[name, hours].filter(Boolean).join(' : ')] : []))
  const facts: SheetFact[] = [
    { term: words.who, lines: services.map(({ name, description }) => [name, description].filter(Boolean).join('. ')) },
    { term: words.sections, lines: sections.map((one) => `${one.name}, ${tongues(locale, one.languages)}`) },
    { term: words.where, lines: desks.length ? desks.map(deskLine) : [words.contactUnknown] },
    { term: words.when, lines: hours.length ? hours : [words.hoursUnknown] },
    { term: words.how, lines: unique(services.map(({ howToReach }) => howToReach)) },
    { term: words.cost, lines: unique(services.map(({ cost }) => ownSide(locale, cost ?? ''))) },
    { term: words.prepare, lines: [words.prepared] },
  ]
  return facts.filter(({ lines }) => lines.length > 0)
} // prettier-ignore

const tongues = (locale: Locale, languages: readonly string[] | null | undefined) =>
  listed(
    locale,
    (languages ?? []).map((code) => wordsIn(locale).find.spoken(languageName(locale, code))),
  )

type Desk = NonNullable<Sheet['actor']['contactPoints']>[number]
const deskLine = ({ name, phone, email }: Desk) =>
  [name, phone && formatTelephone(phone), email].filter(Boolean).join(', ')

const unique = (lines: readonly (string | null | undefined)[]) => [
  ...new Set(lines.filter((line): line is string => Boolean(line))),
]
