import { notFound } from 'next/navigation'
import { requireMember, type MemberVisit } from '@/src/session'

/** To everybody else these pages do not exist. */
export async function requireCoordinator(locale: string, path: string): Promise<MemberVisit> {
  const visit = await requireMember(locale, path)
  if (!visit.user.roles.includes('coordinator')) notFound()
  return visit
}
