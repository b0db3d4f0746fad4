import { colleaguesOf } from '@/src/queries/colleaguesOf'
import type { MemberVisit } from '@/src/session'
import { refusal, type FormState } from '@/src/ui/formState'
import { ticked, typedDay } from './typed'

type Absence = { absentFrom: string | null; absentUntil: string | null; deputy: string | null }

/** What `AbsenceForm` was filled in with for this person, or what is wrong with it. */
export async function absenceIn(
  visit: MemberVisit,
  person: string,
  form: FormData,
): Promise<{ absence: Absence } | { refused: FormState }> {
  const [absentFrom, absentUntil] = [typedDay(form, 'absentFrom'), typedDay(form, 'absentUntil')]
  const { words } = visit
  if (absentFrom && absentUntil && absentUntil < absentFrom)
    return {
      refused: refusal(form, words.frame.errors.title(1), [
        { path: 'absentUntil', message: words.account.away.wrongOrder },
      ]),
    }
  const others = (await colleaguesOf(visit)).map(({ id }) => id).filter((id) => id !== person)
  const [deputy = null] = ticked(form, 'deputy', others)
  return { absence: { absentFrom, absentUntil, deputy } }
}
