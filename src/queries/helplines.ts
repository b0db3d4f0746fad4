import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import { payloadAs } from '@/src/payloadAs'

/** Whom to call when somebody may be in danger: asked as nobody, since everyone may. */
export async function helplines(payload: Payload, locale: Locale) {
  const { docs } = await payloadAs(payload, null, { locale }).find({
    collection: 'helplines',
    sort: 'rank',
    limit: 20,
    depth: 0,
    pagination: false,
  })
  return docs
}
