import { daySaid } from '@/src/calendar/whenSaid'
import { locales, type Locale } from '@/src/codes/languages'
import { saidIn, type Spoken } from '@/src/i18n/saidIn'
import { wordsIn } from '@/src/i18n/words'
import type { Output } from '@/src/payload-types'
import { heading, listOf, paragraphs, type Paper, type Piece } from './piece'
import { prosePieces } from './prosePieces'

/**
 * An output with its summary first and its sources last, in the reader's language where it exists; else it says so, of the whole
 * or of what follows the summary.
 */
export function outputPaper(output: Output, reader: Locale): Paper {
  const titles = output.title as unknown as Spoken
  const language =
    [reader, output.original, ...locales].find((locale) => locale && titles?.[locale]) ?? reader
  const words = wordsIn(language)
  const { meetings } = words
  const { sources, factsAsOf } = output
  return {
    title: textOf(titles, language),
    language,
    pieces: [
      ...(language === reader ? [] : paragraphs(wordsIn(reader).meetings.onlyInOther)),
      ...paragraphs(words.knowledgeCodes.outputKind[output.kind]),
      ...answered(output, language),
      heading(meetings.summary),
      ...paragraphs(textOf(output.summary as unknown as Spoken, language)),
      ...bodyPieces(output, language),
      ...(factsAsOf ? paragraphs(meetings.factsAsOf(daySaid(factsAsOf, language))) : []),
      ...(sources?.length
        ? [heading(meetings.sources), ...listOf(sources.map((one) => sourceIn(one, language)))]
        : []),
    ],
  }
}

const textOf = (spoken: Spoken, language: Locale): string => {
  const text: unknown = spoken?.[language]
  return typeof text === 'string' ? text : ''
}

/** To whom a recommendation is addressed, and what became of it. */
function answered({ kind, addressee, answer }: Output, language: Locale): Piece[] {
  if (kind !== 'recommendation') return []
  const said = wordsIn(language).texts.answer
  const day = answer?.date ? daySaid(answer.date, language) : ''
  const status = said[answer?.status ?? 'awaiting'](addressee || said.region, day)
  return [...paragraphs(status), ...paragraphs(answer?.text)]
}

function bodyPieces({ body, original }: Output, language: Locale): Piece[] {
  const said = saidIn(body as unknown as Spoken<unknown>, language, original)
  if (!said) return []
  const note = said.lang === language ? '' : wordsIn(language).texts.restIn[said.lang]
  return [...paragraphs(note), ...prosePieces(said.text)]
}

type Source = NonNullable<Output['sources']>[number]
const sourceIn = ({ title, url, date }: Source, language: Locale): string =>
  [title, url, date && daySaid(date, language)].filter(Boolean).join(' · ')
