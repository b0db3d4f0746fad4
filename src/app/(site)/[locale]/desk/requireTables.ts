import { notFound } from 'next/navigation'
import { requireMember, type MemberVisit } from '@/src/session'

/** Tables go out to editors and the coordination, and come in from editors; to others these pages do not exist. */
export async function requireTables(
  locale: string,
  way: 'import' | 'export',
): Promise<MemberVisit> {
  const visit = await requireMember(locale, `/${locale}/desk/${way}`)
  const { roles } = visit.user
  const may = roles.includes('editor') || (way === 'export' && roles.includes('coordinator'))
  if (!may) notFound()
  return visit
}
