import type { Locale } from '@/src/codes/languages'
import { now } from '@/src/clocks/now'
import { wordsIn } from '@/src/i18n/words'
import { helplines } from '@/src/queries/helplines'
import type { Visit } from '@/src/session'
import { HelplinesSmall } from '@/src/ui/Helplines'
import { linesFor } from '@/src/ui/linesFor'
import { Part } from '@/src/ui/Part'

type Props = { payload: Visit['payload']; locale: Locale }

/** Whom to call before any search. */
export async function Distress({ payload, locale }: Props) {
  const { distress } = wordsIn(locale).find
  return (
    <Part id="distress" title={distress.title}>
      <p>{distress.told}</p>
      <HelplinesSmall lines={linesFor(locale, now(), await helplines(payload, locale))} />
    </Part>
  )
}
