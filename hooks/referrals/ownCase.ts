import { Forbidden, type PayloadRequest } from 'payload'
import { idOf } from '@/src/idOf'
import { absent } from '@/src/workflows/stepFields'
import { actingMember, wrongBody } from '../refusals'
import { caseFactsOf, type CaseFacts } from './caseFacts'

type Own = CaseFacts & { who: { id: string; actor: string } }

/** The case that is named, of the asker's own operator: another's, and one that is not there, are told alike. */
export async function ownCase(
  req: PayloadRequest,
  collection: 'consents' | 'referrals',
  named: unknown,
): Promise<Own> {
  const { id, actor } = actingMember(req)
  if (absent(named)) throw wrongBody(req, collection, [{ path: 'case', problem: 'missing' }])
  const facts = await caseFactsOf(req, idOf(named) ?? '')
  if (!facts || !actor || idOf(facts.case.actor) !== actor) throw new Forbidden(req.t)
  return { ...facts, who: { id, actor } }
}
