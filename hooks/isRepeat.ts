import type { PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'

type Last = { step?: string | null; rev?: number | null; user?: string | null }

/** Whether this is the last step again: the same step, asked on the same rev, by the same person. */
export const isRepeat = (
  req: PayloadRequest,
  { lastStep }: { lastStep?: Last | null },
  { step, rev }: { step: unknown; rev: unknown },
): boolean =>
  Boolean(lastStep?.step) &&
  lastStep?.step === step &&
  lastStep?.rev === rev &&
  (lastStep?.user ?? null) === (asker(req)?.id ?? null)
