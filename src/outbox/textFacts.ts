import type { MailFacts } from '@/src/codes/mail'
import type { EditorialCollection } from '@/src/codes/knowledge'
import type { Outbox } from '@/src/payload-types'
import { paths } from '@/src/paths'

/**
 * A mail about a practice or an output names nothing of it: what is not published yet stays where it is. What is published
 * is opened where it is read, anything else where one acts on it.
 */
export function textFacts({ kind, about, language }: Outbox): MailFacts {
  const [collection, id = ''] = (about ?? '').split(':') as [EditorialCollection, string]
  const { read, act } =
    collection === 'outputs'
      ? { read: paths.output, act: paths.editOutput }
      : { read: paths.practice, act: paths.editPractice }
  const to = kind === 'text-published' ? read : act
  return { reference: '', requester: '', owner: '', path: to(language ?? 'fr', id) }
}
