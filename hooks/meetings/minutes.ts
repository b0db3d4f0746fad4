import type { PayloadRequest } from 'payload'
import { languageOf } from '@/src/i18n/ofRequest'
import { wordsIn } from '@/src/i18n/words'
import { isLocale } from '@/src/codes/languages'
import type { Meeting } from '@/src/payload-types'

/** A page to write the minutes on: under each item of the agenda the three things that minutes say; what is written stays. */
export function withMinutes(req: PayloadRequest, { agenda }: Meeting): Partial<Meeting> {
  const locale = isLocale(req.locale) ? req.locale : languageOf(req)
  const { template } = wordsIn(locale).meetings.minutes
  return { agenda: (agenda ?? []).map((item) => ({ ...item, minutes: item.minutes || template })) }
}
