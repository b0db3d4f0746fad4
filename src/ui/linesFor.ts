import { isLocale, type Locale } from '@/src/codes/languages'
import { capital } from '@/src/i18n/numbers'
import { wordsIn, type Words } from '@/src/i18n/words'
import { datesIn } from './dates'
import { isOpenNow, type Hours } from './openNow'

/** A helpline as data keeps it. The part of the name before the first comma is the short name. */
export type Helpline = Hours & {
  number: string
  name: string
  languages?: readonly string[] | null
  source?: string | null
  checkedOn?: string | null
}

/** One line, ready to draw. `nameIn`: the language of a name that is not the reader's. */
export type Line = {
  number: string
  href: string
  name: string
  rest: string
  nameIn?: string
  short: string
  note: string
  /** Where the hours come from and when they were checked, or that nobody has. */
  source: string
}

/** The lines for a reader: the emergency number, then those who speak their language. */
export function linesFor(locale: Locale, now: Date, helplines: readonly Helpline[]): Line[] {
  const speaks = (line: Helpline) => (line.languages?.includes(locale) ? 0 : 1)
  const [first, ...others] = helplines
  if (!first) return []
  return [first, ...others.toSorted((a, b) => speaks(a) - speaks(b))].map((line) =>
    drawn(locale, now, line),
  )
}

function drawn(locale: Locale, now: Date, line: Helpline): Line {
  const words = wordsIn(locale).lines
  const [name = line.name, ...rest] = line.name.split(', ')
  const only = line.languages?.length === 1 ? line.languages[0] : undefined
  const hours = hoursIn(locale, words, line)
  return {
    number: line.number.replaceAll(' ', '\u00a0'),
    href: `tel:${line.number.replaceAll(' ', '')}`,
    name,
    rest: rest.join(', '),
    ...(only && only !== locale && { nameIn: only }),
    short: hours.short,
    note: [hours.long, openness(words, line, now)].filter(Boolean).join(' '),
    source: sourceOf(locale, words, line),
  }
}

function sourceOf(
  locale: Locale,
  words: Words['lines'],
  { hours, source, checkedOn }: Helpline,
): string {
  if (hours === 'unknown') return words.unknown
  return source && checkedOn ? words.source(source, datesIn(locale).month(new Date(checkedOn))) : ''
}

const everyone = (line: Helpline) => (line.languages?.length ?? 0) > 2

function openness(words: Words['lines'], line: Helpline, now: Date): string {
  if (line.hours === 'always' && everyone(line)) return ''
  const open = isOpenNow(line, now)
  return open === null ? '' : open ? words.open : words.closed
}

function hoursIn(
  locale: Locale,
  words: Words['lines'],
  line: Helpline,
): { short: string; long: string } {
  const tongue = spokenIn(words, line.languages ?? [])
  const sentence = (text: string) => [text, tongue].filter(Boolean).join(', ') + '.'
  if (line.hours === 'always')
    return everyone(line)
      ? { short: '', long: words.always }
      : { short: words.shortDayAndNight, long: sentence(words.dayAndNight) }
  if (line.hours === 'unknown') return { short: '', long: tongue && `${capital(tongue)}.` }
  const at = (time: string) => wordsIn(locale).time.hour(Number(time.slice(0, 2)), time.slice(3))
  const [from, to] = [at(line.opensAt ?? ''), at(line.closesAt ?? '')]
  const days = [...(line.days ?? [])].map(Number)
  return {
    short: words.shortWeekly(daysIn(words.days.short, days, '–'), from, to),
    long: sentence(
      words.weekly(
        days.join() === '1,2,3,4,5' ? words.days.workdays : daysIn(words.days.each, days, ', '),
        from,
        to,
      ),
    ),
  }
}

/** lu–ve for days in a row, otherwise each of them. */
function daysIn(names: readonly string[], days: readonly number[], between: string): string {
  const said = days.map((day) => names[day - 1] ?? '')
  const inARow = days.every((day, n) => n === 0 || day === (days[n - 1] ?? 0) + 1)
  return between === '–' && inARow && said.length > 2
    ? `${said[0]}–${said.at(-1)}`
    : said.join(', ')
}

function spokenIn(words: Words['lines'], languages: readonly string[]): string {
  if (languages.length > 2) return ''
  if (languages.includes('fr') && languages.includes('nl')) return words.inBoth
  const [one] = languages
  return isLocale(one) ? words.in[one] : ''
}
