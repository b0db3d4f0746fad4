'use server'

import { redirect } from 'next/navigation'
import { paths } from '@/src/paths'
import { knownAxes } from '@/src/queries/knownAxes'
import { operatorOfPeople } from '@/src/queries/peopleByOperator'
import { refusal, type FieldError, type FormState } from '@/src/ui/formState'
import { mendable } from '../../../../mendable'
import { typed } from '../../../../typed'
import { groupTyped } from '../../typedGroup'
import { requireKeeper } from './requireKeeper'
import { mostMembers } from './rows'

/** What the group is for and who sits there; the chair, where the coordination says it. */
export async function saveGroup(
  asked: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { visit, group } = await requireKeeper(asked, String(id))
  const { as, locale, words, user } = visit
  const operators = await operatorOfPeople(visit)
  const { about, errors: wrong } = groupTyped(form, words, await knownAxes(visit))
  const members = membersIn(form)
  const errors: FieldError[] = [
    ...wrong,
    ...members
      .filter(({ user: person, actor }) => person && actor && operators.get(person) !== actor)
      .map(({ row }) => ({ path: `${row}.user`, message: words.groupPages.form.mismatch })),
  ]
  if (errors.length) return refusal(form, words.frame.errors.title(errors.length), errors)
  const data = {
    ...about,
    members: members.map(({ id: seat, actor, user: person }) => ({
      ...(seat && { id: seat }),
      // a person sits there for their operator
      actor: actor || (operators.get(person) ?? null),
      user: person || null,
    })),
    ...(user.roles.includes('coordinator') && { chair: typed(form, 'chair') || null }),
  }
  try {
    await as.update({ collection: 'working-groups', id: group.id, depth: 0, data })
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${paths.group(locale, group.id)}?done=saved`)
}

const membersIn = (form: FormData) =>
  Array.from({ length: mostMembers }, (_, n) => `member.${n}`)
    .map((row) => ({
      row,
      id: typed(form, `${row}.id`),
      actor: typed(form, `${row}.actor`),
      user: typed(form, `${row}.user`),
    }))
    .filter(({ actor, user }) => actor || user)
