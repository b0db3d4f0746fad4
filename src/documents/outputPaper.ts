import { daySaid } from '@/src/calendar/whenSaid'
import { locales, type Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import type { Output } from '@/src/payload-types'
import { heading, listOf, paragraphs, type Paper } from './piece'
import { prosePieces } from './prosePieces'

/** Every language of a localised field. */
type Spoken = Partial<Record<Locale, unknown>> | null | undefined

/** An output with its summary first and its sources last, in the reader's language where it exists; else it says so. */
export function outputPaper(output: Output, reader: Locale): Paper {
  const titles = output.title as Spoken
  const language =
    [reader, output.original, ...locales].find((locale) => locale && titles?.[locale]) ?? reader
  const inLanguage = (field: unknown) => (field as Spoken)?.[language]
  const words = wordsIn(language).meetings
  const { sources, factsAsOf } = output
  return {
    title: textOf(inLanguage(titles)),
    language,
    pieces: [
      ...(language === reader ? [] : paragraphs(wordsIn(reader).meetings.onlyInOther)),
      heading(words.summary),
      ...paragraphs(textOf(inLanguage(output.summary))),
      ...prosePieces(inLanguage(output.body)),
      ...(factsAsOf ? paragraphs(words.factsAsOf(daySaid(factsAsOf, language))) : []),
      ...(sources?.length
        ? [heading(words.sources), ...listOf(sources.map((one) => sourceIn(one)))]
        : []),
    ],
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const sourceIn = ({ title, url, date }: NonNullable<Output['sources']>[number]): string =>
  [title, url, date?.slice(0, 10)].filter(Boolean).join(' · ')
