import { DAY, momentOf } from '@/src/clocks/brussels'
import type { Words } from '@/src/i18n/words'
import type { FieldError } from '@/src/ui/formState'
import { typed } from '../../typed'

export type WhenTyped = {
  title: string
  startsAt: string
  endsAt: string | null
  place: string | null
}

const HOUR = 3_600_000
const MINUTE = 60_000

/** The instant that a day and an hour typed for Brussels mean. */
function momentTyped(day: string, time: string): Date | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(time) ?? []
  const start = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN
  if (Number.isNaN(start) || !hours || !minutes) return null
  return momentOf({ day: start / DAY, time: Number(hours) * HOUR + Number(minutes) * MINUTE })
}

/** What a meeting is called, when and where, or what to mend. */
export function whenTyped(
  form: FormData,
  words: Words,
): { errors: FieldError[]; when: WhenTyped | null } {
  const said = words.meetingPages.form
  const day = typed(form, 'day')
  const title = typed(form, 'title').slice(0, 300)
  const starts = momentTyped(day, typed(form, 'from'))
  const to = typed(form, 'to')
  const ends = to ? momentTyped(day, to) : null
  const errors: FieldError[] = [
    ...(title ? [] : [{ path: 'title', message: said.titleMissing }]),
    ...(starts ? [] : [{ path: 'day', message: said.dayMissing }]),
    ...(starts && ends && ends < starts ? [{ path: 'to', message: said.wrongOrder }] : []),
  ]
  if (!starts || errors.length) return { errors, when: null }
  return {
    errors,
    when: {
      title,
      startsAt: starts.toISOString(),
      endsAt: ends?.toISOString() ?? null,
      place: typed(form, 'place').slice(0, 500) || null,
    },
  }
}
