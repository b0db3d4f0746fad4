'use server'

import { redirect } from 'next/navigation'
import { locales } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { payloadAs } from '@/src/payloadAs'
import { paths } from '@/src/paths'
import { leadsGroups } from '@/src/queries/leadsGroups'
import { requireMember, type MemberVisit } from '@/src/session'
import { refusal, type FieldError, type FormState } from '@/src/ui/formState'
import type { Meeting } from '@/src/payload-types'
import { mendable } from '../../../mendable'
import { typed } from '../../../typed'
import { whenTyped } from '../typedMeeting'
import { newItems } from './newItems'

/** Sets a meeting; nobody is told before the invitations are sent. */
export async function callMeeting(asked: string, _: FormState, form: FormData): Promise<FormState> {
  const visit = await requireMember(asked, `/${asked}/meetings/new`)
  const { as, locale, words } = visit
  const { plenaries, groups } = await leadsGroups(visit)
  const body = typed(form, 'body')
  const group = groups.find(({ id }) => id === body)
  const isPlenary = body === 'plenary' && plenaries
  const { when, errors: wrong } = whenTyped(form, words)
  const errors: FieldError[] = [
    ...(group || isPlenary ? [] : [{ path: 'body', message: words.meetingPages.form.kindMissing }]),
    ...wrong,
  ]
  if (!when || errors.length) return refusal(form, words.frame.errors.title(errors.length), errors)
  let made: Meeting
  try {
    const isStandard = typed(form, 'standard') === 'yes'
    made = await as.create({
      collection: 'meetings',
      depth: 0,
      data: {
        ...when,
        kind: isPlenary ? 'plenary' : 'group',
        group: isPlenary ? null : group?.id,
        agenda: itemsIn(form).map((title) => ({ title })),
        ...(isStandard && {
          evaluation: { questions: words.meetingPages.questions.map((question) => ({ question })) },
        }),
      },
    })
    if (isStandard) await askInEveryLanguage(visit, made)
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${paths.meeting(locale, made.id)}?done=created`)
}

const itemsIn = (form: FormData): string[] =>
  Array.from({ length: newItems }, (_, n) => typed(form, `item.${n}`).slice(0, 300)).filter(Boolean)

/** The usual questions are known in each language: everyone is asked in theirs. */
async function askInEveryLanguage({ payload, user, locale }: MemberVisit, meeting: Meeting) {
  const rows = meeting.evaluation?.questions ?? []
  for (const other of locales.filter((one) => one !== locale)) {
    const { questions } = wordsIn(other).meetingPages
    const said = rows.map(({ id }, n) => ({ id, question: questions[n] ?? '' }))
    await payloadAs(payload, user, { locale: other }).update({
      collection: 'meetings',
      id: meeting.id,
      depth: 0,
      data: { evaluation: { questions: said } },
    })
  }
}
