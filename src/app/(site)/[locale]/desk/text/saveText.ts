'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { editorialCollections, type EditorialCollection } from '@/src/codes/knowledge'
import { paths } from '@/src/paths'
import { oneText, type TextAtWork } from '@/src/queries/oneText'
import { requireMember, type MemberVisit } from '@/src/session'
import { refusal, typedIn, type FormState } from '@/src/ui/formState'
import type { Flat } from '@/src/writing/flat'
import { changesBetween, merge, type Was } from '@/src/writing/merge'
import { conflictState } from './conflictState'
import { beginText, changeText } from './keepText'
import { placesOf } from './kinds'
import { askReading } from './takeTextStep'
import { refusedWrite, statusOf } from './textRefusals'
import { rowsIn, typedText } from './typedText'
import { keepUploads } from './uploads'

type Asked = { locale: string; collection: EditorialCollection; id: string | null }

/** Keeps a text, and asks for its reading where the button said so; what is refused comes back with all that was typed. */
export async function saveText(asked: Asked, _: FormState, form: FormData): Promise<FormState> {
  const visit = await requireMember(asked.locale, '')
  const { words } = visit
  const [collection] = editorialCollections.filter((one) => one === asked.collection)
  if (!collection) redirect(paths.desk(visit.locale))
  const unkept = await keepUploads(visit, form)
  if (form.has('more')) return { values: { ...typedIn(form), rows: String(rowsIn(form) + 2) } }
  const { flat, errors } = typedText(collection, form, words)
  const original = flat.original ?? (asked.id ? null : visit.locale)
  if (original && flat[`title.${original}`] === '')
    errors.unshift({ path: `title.${original}`, message: words.writing.wrong.title })
  const all = [...unkept, ...errors]
  if (all.length) return refusal(form, words.frame.errors.title(all.length), all)
  return asked.id
    ? change(visit, collection, asked.id, flat, form)
    : begin(visit, collection, flat, form)
}

async function begin(
  visit: MemberVisit,
  collection: EditorialCollection,
  flat: Flat,
  form: FormData,
): Promise<FormState> {
  const { locale, words } = visit
  let kept
  try {
    kept = await beginText(visit, collection, flat)
  } catch (fault) {
    return refusedWrite(fault, form, words, flat)
  }
  const there = placesOf(collection).edit(locale, kept.id)
  if (form.get('then') !== 'submit') redirect(`${there}?done=saved&at=${kept.rev}`)
  const asked = await askReading(visit, collection, kept, 'idea', form)
  redirect(`${there}?done=${'no' in asked ? 'lacks' : 'submit'}&at=${asked.rev}`)
}

async function change(
  visit: MemberVisit,
  collection: EditorialCollection,
  id: string,
  mine: Flat,
  form: FormData,
): Promise<FormState> {
  const { locale, words } = visit
  const there = placesOf(collection).edit(locale, id)
  const stored = await oneText(visit, collection, id)
  if (!stored) redirect(there)
  const seen = Number(form.get('rev'))
  const was = wasIn(form) ?? {}
  const chosen = seen === stored.rev ? withTheirs(mine, stored, form) : mine
  const merged = merge(was, chosen, stored.flat)
  if (seen !== stored.rev && merged.both.length + merged.theirs.length > 0) {
    revalidatePath(there)
    return conflictState(visit, stored, merged, form)
  }
  const changed = changesBetween(stored.flat, merged.text)
  let kept = { id, rev: stored.rev }
  try {
    if (changed.length) kept = await changeText(visit, collection, kept, merged.text, changed)
  } catch (fault) {
    const again = statusOf(fault) === 409 ? await oneText(visit, collection, id) : null
    if (again) {
      revalidatePath(there)
      return conflictState(visit, again, merge(was, chosen, again.flat), form)
    }
    return refusedWrite(fault, form, words, merged.text)
  }
  if (form.get('then') === 'submit') {
    const asked = await askReading(visit, collection, kept, stored.status, form)
    if (!('no' in asked)) redirect(`${there}?done=submit&at=${asked.rev}`)
    revalidatePath(there)
    return asked.no
  }
  revalidatePath(there)
  const { saved, nothing } = words.desk.edit
  return {
    flash: { tone: changed.length ? 'open' : 'told', text: changed.length ? saved : nothing },
  }
}

/** Where two had written, the writer said whose words stay. */
const withTheirs = (mine: Flat, { flat }: TextAtWork, form: FormData): Flat =>
  Object.fromEntries(
    Object.entries(mine).map(([name, text]) => [
      name,
      form.get(`take.${name}`) === 'theirs' ? (flat[name] ?? '') : text,
    ]),
  )

function wasIn(form: FormData): Was | null {
  try {
    const was: unknown = JSON.parse(String(form.get('was')))
    return typeof was === 'object' ? (was as Was) : null
  } catch {
    return null
  }
}
