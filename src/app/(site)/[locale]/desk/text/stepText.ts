'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { now } from '@/src/clocks/now'
import {
  editorialCollections,
  editorialSteps,
  type EditorialCollection,
  type EditorialStep,
} from '@/src/codes/knowledge'
import { paths } from '@/src/paths'
import { requireMember } from '@/src/session'
import { refusal, type FormState } from '@/src/ui/formState'
import { placesOf } from './kinds'
import { bodyOfStep, isPlannedTooLate } from './bodyOfStep'
import { refusedStep, takeTextStep } from './takeTextStep'
import { statusOf } from './textRefusals'

type Asked = {
  locale: string
  collection: EditorialCollection
  id: string
  rev: number
  step: EditorialStep
}

/** Takes one step through the one door, and shows the text as it is then. */
export async function stepText(asked: Asked, _: FormState, form: FormData): Promise<FormState> {
  const visit = await requireMember(asked.locale, '')
  const { locale } = visit
  const collection = editorialCollections.find((one) => one === asked.collection)
  const step = editorialSteps.find((one) => one === asked.step)
  if (!collection || !step) redirect(paths.desk(locale))
  const id = String(asked.id)
  const here = placesOf(collection).edit(locale, id)
  if (isPlannedTooLate(step, form, now())) {
    const { refused, publishPast } = visit.words.desk.steps
    return refusal(form, refused(1), [{ path: 'publishAt', message: publishPast }])
  }
  let left
  try {
    left = await takeTextStep(
      visit,
      collection,
      { id, rev: Number(asked.rev) },
      step,
      bodyOfStep(step, form),
    )
  } catch (fault) {
    const no = refusedStep(fault, visit, form)
    if (!no) redirect(here)
    if (statusOf(fault) === 409) revalidatePath(here)
    return no
  }
  redirect(`${here}?done=${step}&at=${left}`)
}
