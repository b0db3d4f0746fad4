import type { Payload, Where } from 'payload'
import type { Locale } from '@/src/codes/languages'
import type { CaseStatus } from '@/src/codes/situation'
import { payloadAs } from '@/src/payloadAs'
import type { Case, User } from '@/src/payload-types'
import { perPage } from './referralFilters'

export type CaseFilters = { status?: CaseStatus; text?: string; page: number }

/** The cases of one's own operator, newest first; searched by name, firm or reference. */
export async function casesOf(
  payload: Payload,
  user: User,
  locale: Locale,
  { status, text, page }: CaseFilters,
): Promise<{ cases: Case[]; total: number }> {
  const paths = ['reference', 'person.lastName', 'person.firstName', 'firm.name']
  const where: Where[] = [
    ...(status ? [{ status: { equals: status } }] : []),
    ...(text ? [{ or: paths.map((path) => ({ [path]: { like: text } })) }] : []),
  ]
  const { docs, totalDocs } = await payloadAs(payload, user, { locale }).find({
    collection: 'cases',
    where: { and: where },
    sort: '-createdAt',
    limit: perPage,
    page,
    depth: 1,
  })
  return { cases: docs, total: totalDocs }
}
