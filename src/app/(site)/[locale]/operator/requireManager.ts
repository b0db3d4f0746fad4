import { notFound } from 'next/navigation'
import { idOf } from '@/src/idOf'
import type { Actor } from '@/src/payload-types'
import { requireMember, type MemberVisit } from '@/src/session'

export type OperatorVisit = MemberVisit & { actor: Actor; isManager: boolean }

/** A person of an operator, on its pages; the platform's own people have none. */
export async function requireOperator(locale: string, path: string): Promise<OperatorVisit> {
  const visit = await requireMember(locale, path)
  const id = idOf(visit.user.actor)
  if (!id) notFound()
  const actor = await visit.as.findByID({ collection: 'actors', id, depth: 0, disableErrors: true })
  if (!actor) notFound()
  return { ...visit, actor, isManager: Boolean(visit.user.functions?.includes('manager')) }
}

/** Whoever keeps the operator's pages; to others they do not exist. */
export async function requireManager(locale: string, path: string): Promise<OperatorVisit> {
  const visit = await requireOperator(locale, path)
  if (!visit.isManager) notFound()
  return visit
}
