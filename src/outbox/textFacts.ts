import type { MailFacts } from '@/src/codes/mail'
import type { EditorialCollection } from '@/src/codes/knowledge'
import type { Outbox } from '@/src/payload-types'
import { paths } from '@/src/paths'

/** A mail about a practice or an output names nothing of it: what is not published yet stays where it is. */
export function textFacts({ about, language }: Outbox): MailFacts {
  const [collection, id = ''] = (about ?? '').split(':') as [EditorialCollection, string]
  const to = collection === 'outputs' ? paths.output : paths.practice
  return { reference: '', requester: '', owner: '', path: to(language ?? 'fr', id) }
}
