import type { PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import type { Referral } from '@/src/payload-types'
import type { Asked } from './asked'

/** Whether this is the last step again: the same step, asked on the same rev, by the same person. */
export function isRepeat(
  req: PayloadRequest,
  { lastStep }: Pick<Referral, 'lastStep'>,
  { step, rev }: Asked,
): boolean {
  const user = asker(req)?.id ?? null
  return (
    Boolean(lastStep?.step) &&
    lastStep?.step === step &&
    lastStep?.rev === rev &&
    (lastStep?.user ?? null) === user
  )
}
