import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { datesIn } from '@/src/ui/dates'

const choices = [12, 6, 3, 1] as const

export const monthsAfter = (moment: Date, months: number): Date => {
  const end = new Date(moment)
  end.setUTCMonth(end.getUTCMonth() + months)
  return end
}

/** How long: twelve months at most, never past `latest`. */
export const untilChoices = (locale: Locale, now: Date, latest?: Date) =>
  choices
    .filter((months) => !latest || monthsAfter(now, months) < latest)
    .map((months) => ({
      value: String(months),
      label: wordsIn(locale).directory.ask.months(
        months,
        datesIn(locale).date(monthsAfter(now, months)),
      ),
    }))

/** The end that was chosen; null for the longest there is, which is left to whoever answers. */
export function untilIn(chosen: string, now: Date): string | null {
  const months = choices.find((one) => String(one) === chosen)
  return months && months < 12 ? monthsAfter(now, months).toISOString() : null
}
