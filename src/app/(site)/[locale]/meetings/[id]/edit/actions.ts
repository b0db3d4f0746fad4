'use server'

import { redirect } from 'next/navigation'
import { attendanceStatuses } from '@/src/codes/knowledge'
import { DAY, momentOf } from '@/src/clocks/brussels'
import type { Meeting } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { refusal, type FieldError, type FormState } from '@/src/ui/formState'
import { mendable } from '../../../../mendable'
import { isAddress, ticked, typed } from '../../../../typed'
import { whenTyped } from '../../typedMeeting'
import { requireLead } from '../readMeeting'
import { fingerprint } from './fingerprint'
import { mostRows } from './rows'
import { agendaTyped, keepDocuments, questionsTyped } from './typedAgenda'

/** The meeting as its form says; what somebody else saved meanwhile is not written over unseen. */
export async function saveMeeting(
  asked: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { visit, meeting } = await requireLead(asked, String(id))
  const { as, locale, words } = visit
  const said = words.meetingPages.form
  const unkept = await keepDocuments(visit, form)
  const { when, errors: wrong } = whenTyped(form, words)
  const { agenda, errors: missing } = agendaTyped(form, visit)
  const errors: FieldError[] = [...wrong, ...unkept, ...missing]
  if (!when || errors.length) return refusal(form, words.frame.errors.title(errors.length), errors)
  const stands = fingerprint(meeting)
  if (typed(form, 'stood') !== stands) {
    form.set('stood', stands)
    return refusal(form, said.raced, [{ path: '', message: said.racedWhat }])
  }
  const isAnswered = meeting.questions.some(({ answers }) => answers.some((n) => n > 0))
  try {
    const evaluation = isAnswered ? {} : { evaluation: { questions: questionsTyped(form) } }
    const data: Partial<Meeting> = { ...when, agenda, ...evaluation }
    await as.update({ collection: 'meetings', id: meeting.id, depth: 0, data })
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${paths.meeting(locale, meeting.id)}?done=saved`)
}

/** Who was there; an operator that came without being asked stands on the list from now on. */
export async function markPresence(
  asked: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { visit, meeting } = await requireLead(asked, String(id))
  const { as, locale, words } = visit
  const add = typed(form, 'add')
  const seats = meeting.seats.map(({ id: seat, actor, user, status }) => ({
    id: seat,
    actor: actor?.id ?? null,
    user: user?.id ?? null,
    status: ticked(form, `seat.${seat}`, attendanceStatuses)[0] ?? status,
  }))
  try {
    const attendance = [...seats, ...(add ? [{ actor: add, status: 'present' as const }] : [])]
    await as.update({ collection: 'meetings', id: meeting.id, depth: 0, data: { attendance } })
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${paths.meeting(locale, meeting.id)}?done=presence`)
}

/** Those who are invited for one occasion; each until the end of a day. */
export async function saveGuests(
  asked: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { visit, meeting } = await requireLead(asked, String(id))
  const { as, locale, words } = visit
  const said = words.meetingPages.guests
  const errors: FieldError[] = []
  const rows = Array.from({ length: mostRows }, (_row, n) => `guest.${n}`)
  const guests = rows.flatMap((row) => {
    const email = typed(form, `${row}.email`)
    if (!email || form.has(`${row}.drop`)) return []
    const until = endOfDay(typed(form, `${row}.until`))
    if (!isAddress(email)) errors.push({ path: `${row}.email`, message: said.emailMissing })
    if (!until) errors.push({ path: `${row}.until`, message: said.untilMissing })
    const guest = typed(form, `${row}.id`)
    return [
      {
        ...(guest && { id: guest }),
        email,
        until: until ?? '',
        items: textsIn(form, `${row}.items`),
        outputs: textsIn(form, `${row}.outputs`),
      },
    ]
  })
  if (errors.length) return refusal(form, words.frame.errors.title(errors.length), errors)
  try {
    await as.update({ collection: 'meetings', id: meeting.id, depth: 0, data: { guests } })
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${paths.meeting(locale, meeting.id)}?done=guests`)
}

const textsIn = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((one) => typeof one === 'string')

/** "Until" a day means: that day included, as Brussels counts it. */
function endOfDay(day: string): string | null {
  const start = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN
  return Number.isNaN(start)
    ? null
    : new Date(momentOf({ day: start / DAY + 1, time: 0 }).getTime() - 60_000).toISOString()
}
