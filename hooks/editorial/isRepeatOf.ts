import type { PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import type { EditorialRow } from '@/src/knowledge/copies'

/** Whether this is the last step again: the same step, asked on the same rev, by the same person. */
export const isRepeatOf = (
  req: PayloadRequest,
  { lastStep }: EditorialRow,
  { step, rev }: { step: unknown; rev: unknown },
): boolean =>
  Boolean(lastStep?.step) &&
  lastStep?.step === step &&
  lastStep?.rev === rev &&
  (lastStep?.user ?? null) === (asker(req)?.id ?? null)
