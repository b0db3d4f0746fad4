import { notFound } from 'next/navigation'
import { requireMember, type MemberVisit } from '@/src/session'

/** Contacts are for members; to a guest they do not exist. */
export async function requireContacts(locale: string, path: string): Promise<MemberVisit> {
  const visit = await requireMember(locale, path)
  if (visit.user.roles.includes('guest')) notFound()
  return visit
}
