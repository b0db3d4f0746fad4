import { DAY, HOUR, momentOf } from './brussels'

/** "2026-11-24T14:00" is typed by the clock on the wall in Brussels; anything else goes on as it is, to be refused. */
export function momentTyped(value: string | undefined): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(value ?? '')
  const day = Date.parse(`${match?.[1]}T00:00:00Z`) / DAY
  if (!match || Number.isNaN(day)) return value
  const time = Number(match[2]) * HOUR + Number(match[3]) * (HOUR / 60)
  return momentOf({ day, time }).toISOString()
}
