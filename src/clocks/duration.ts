import { DAY, HOUR } from '@/src/clocks/brussels'

const MINUTE = 60_000
const WEEK = 7 * DAY
const SECOND = 1000

const weeksOnly = /^P(?<weeks>\d+)W$/
const daysAndTime =
  /^P(?=\d|T\d)(?:(?<days>\d+)D)?(?:T(?=\d)(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+(?:[.,]\d{1,3})?)S)?)?$/

/**
 * An ISO-8601 duration (`P22D`, `PT4H30M`, `P1W`) in milliseconds. Years and months have no fixed length and a clock here only
 * moves forward: those, a sign and anything else malformed give undefined.
 */
export function parseDuration(text: string): number | undefined {
  const groups = (weeksOnly.exec(text) ?? daysAndTime.exec(text))?.groups
  if (!groups) return undefined
  const number = (name: string): number => Number((groups[name] ?? '0').replace(',', '.'))
  const milliseconds = Math.round(
    number('weeks') * WEEK +
      number('days') * DAY +
      number('hours') * HOUR +
      number('minutes') * MINUTE +
      number('seconds') * SECOND,
  )
  return Number.isSafeInteger(milliseconds) ? milliseconds : undefined
}
