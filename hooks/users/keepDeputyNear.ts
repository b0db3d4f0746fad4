import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/src/idOf'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import { accountOf } from '@/src/people/accountOf'

/** Who stands in gets the mails: a colleague of the same operator, and not oneself. */
export const keepDeputyNear: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const deputy = idOf(data.deputy)
  if (!deputy || deputy === idOf(originalDoc?.deputy)) return data
  const actor = idOf('actor' in data ? data.actor : originalDoc?.actor)
  const person = await accountOf(req, deputy)
  if (person && idOf(person.actor) === actor && deputy !== originalDoc?.id) return data
  const errors = [{ path: 'deputy', message: inLanguageOf(req).account.deputyElsewhere }]
  throw new ValidationError({ collection: 'users', errors, req }, req.t)
}
