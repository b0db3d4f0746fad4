import { Forbidden, ValidationError, type PayloadRequest } from 'payload'
import { asker, type Asker } from '@/access/vocabulary'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import type { Fault } from '@/src/workflows/stepFields'

/** 400: what is missing, malformed or unknown, by path, in the reader's language. */
export function wrongBody(
  req: PayloadRequest,
  collection: string,
  faults: readonly Fault[],
): ValidationError {
  const { problem } = inLanguageOf(req).errors
  const errors = faults.map(({ path, problem: kind }) => ({ path, message: problem[kind] }))
  return new ValidationError({ collection, errors, req }, req.t)
}

/** Who acts here, once they have accepted the terms; 403 otherwise. */
export function actingMember(req: PayloadRequest): Asker {
  const who = asker(req)
  if (!who) throw new Forbidden(req.t)
  if (!who.termsAccepted)
    throw refused(403, 'terms-not-accepted', inLanguageOf(req).errors.termsNotAccepted)
  return who
}
