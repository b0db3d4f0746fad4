import { notFound } from 'next/navigation'
import { requireMember, type MemberVisit } from '@/src/session'
import { searches } from '@/src/ui/nav'

/** Groups are known to every member; to a guest they do not exist. */
export async function requireGroups(locale: string, path: string): Promise<MemberVisit> {
  const visit = await requireMember(locale, path)
  if (!searches(visit.person)) notFound()
  return visit
}
