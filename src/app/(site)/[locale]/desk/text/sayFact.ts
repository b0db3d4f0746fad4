import { locales, type Locale } from '@/src/codes/languages'
import { capital } from '@/src/i18n/numbers'
import { wordsIn } from '@/src/i18n/words'
import type { TextChoices } from '@/src/queries/textChoices'
import { datesIn } from '@/src/ui/dates'
import type { FactField, TextField } from '@/src/writing/fields'
import { listed, type Source } from '@/src/writing/flat'

export type SaidField = { label: string; lang?: Locale; text: string }

/** The name and the value of one field of a text, in the reader's words; a text stays in its own language. */
export function sayField(
  locale: Locale,
  choices: TextChoices,
  files: ReadonlyMap<string, string>,
  name: string,
  value: string,
): SaidField {
  const { desk, writing } = wordsIn(locale)
  const [field = '', tongue] = name.split('.')
  const lang = locales.find((one) => one === tongue)
  if (lang && field in writing.texts) {
    const label = desk.versions.in(writing.texts[field as TextField], desk.tongues[lang])
    return { label, lang, text: value }
  }
  return {
    label: writing.field[name as FactField],
    text: value ? sayFact(locale, choices, files, name as FactField, value) : '',
  }
}

function sayFact(
  locale: Locale,
  choices: TextChoices,
  files: ReadonlyMap<string, string>,
  name: FactField,
  value: string,
): string {
  const { codes, knowledgeCodes, frame } = wordsIn(locale)
  const day = (date: string) => (date ? datesIn(locale).date(new Date(`${date}T12:00:00Z`)) : '')
  const all = (words: Readonly<Record<string, string>>) =>
    listed(value)
      .map((code) => words[code] ?? code)
      .join(', ')
  switch (name) {
    case 'original':
      return frame.tongues[value as Locale] ?? value
    case 'form':
      return all(knowledgeCodes.practiceForm)
    case 'kind':
      return all(knowledgeCodes.outputKind)
    case 'audience':
      return all(knowledgeCodes.readership)
    case 'answer.status':
      return all(knowledgeCodes.answerStatus)
    case 'stages':
      return all(codes.stage)
    case 'serves':
      return all(codes.audience)
    case 'needs':
      return all(
        Object.fromEntries(
          choices.needs
            .flatMap(({ head, below }) => [head, ...below])
            .map(({ id, label }) => [id, label]),
        ),
      )
    case 'files':
      return all(Object.fromEntries(files))
    case 'sources':
      return (JSON.parse(value) as Source[])
        .map(({ title, url, date }) => [title, url, day(date)].filter(Boolean).join(', '))
        .join('\n')
    case 'factsAsOf':
    case 'reviewOn':
    case 'answer.date':
    case 'evaluation.on':
      return capital(day(value))
    case 'axis':
    case 'group':
    case 'output':
    case 'meeting':
    case 'decision':
    case 'actor':
    case 'contact':
      return choices[name].find((pick) => pick.value === value)?.label ?? ''
    default:
      return value
  }
}
