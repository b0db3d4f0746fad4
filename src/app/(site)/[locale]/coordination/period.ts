import { DAY, momentOf } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import type { Span } from '@/src/database/tallies'
import { isoDay } from '@/src/ui/dates'

export type Asked = Record<string, string | string[] | undefined>
export type Period = Span & { fromDay: string; toDay: string }

const usual = 89 * DAY
const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^20\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** The last ninety days, or those the address asks for; the whole of the first day and of the last, in Brussels. */
export function periodIn({ from, to }: Asked): Period {
  const toDay = isDay(to) ? to : isoDay(now())
  const usualFrom = isoDay(new Date(Date.parse(toDay) - usual))
  const fromDay = isDay(from) && from <= toDay ? from : usualFrom
  return { fromDay, toDay, from: midnight(fromDay), to: new Date(midnight(toDay, 1).getTime() - 1) }
}

const midnight = (day: string, later = 0) =>
  momentOf({ day: Date.parse(day) / DAY + later, time: 0 })

export const queryOf = ({ fromDay, toDay }: Period): string =>
  `?${new URLSearchParams({ from: fromDay, to: toDay })}`
