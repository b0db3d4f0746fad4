import type { Refusal } from '@/src/codes/referral'
import type { Span } from '@/src/numbers/span'
import type { FindingKind } from '@/src/disclosure/identityCheck'
import type { Words } from '@/src/i18n/words'
import type { FieldError } from '@/src/ui/formState'

export type Position = Span & { kind: FindingKind }
/** What the door said no to, at the fields of this form; `positions` where the summary tells who it is. */
export type Refused = { errors: FieldError[]; positions: Position[] }

type DoorError = {
  status?: number
  message?: string
  data?: {
    code?: string
    codes?: Refusal[]
    positions?: Position[]
    errors?: { path: string; message: string }[]
  }
}

/** Reads a refusal of the door. @throws what is none: a fault of ours is told as one */
export function refusedBy(fault: unknown, words: Words): Refused {
  const { status, data, message = '' } = fault as DoorError
  const { mend } = words.newReferral
  if (status === 400 && data?.errors)
    return { errors: data.errors.map((one) => atField(one, mend)), positions: [] }
  if (status === 422 && data?.codes)
    return {
      errors: data.codes
        .filter((code) => code !== 'identity-in-summary')
        .map((code) => ofCondition(code, words)),
      positions: data.positions ?? [],
    }
  if (status === 409) return { errors: [{ path: '', message }], positions: [] }
  if (status === 403)
    return { errors: [{ path: '', message: data?.code ? message : mend.forbidden }], positions: [] }
  throw fault
}

type Mend = Words['newReferral']['mend']

/** Where the door names a field otherwise than this form does. */
const fields: Record<string, string> = {
  needs: 'need',
  actors: 'order',
  service: 'order',
  'owner.actor': 'order',
  'evidence.place': 'place',
  'evidence.confirmationTo': 'person.email',
}

function atField({ path, message }: { path: string; message: string }, mend: Mend): FieldError {
  const field = fields[path] ?? path.replace(/^hardDates\.\d+/, 'hardDates')
  const said: Record<string, Omit<FieldError, 'path'>> = {
    'person.firstName': { message: mend.firstName },
    'person.lastName': { message: mend.lastName },
    'person.phone': { message: mend.phone, mend: mend.phoneMend },
    'person.email': { message: mend.email, mend: mend.emailMend },
    'firm.enterpriseNumber': { message: mend.enterpriseNumber, mend: mend.enterpriseNumberMend },
    'situation.stage': { message: mend.stage },
    'situation.language': { message: mend.language },
    need: { message: mend.need },
    order: { message: mend.order },
    place: { message: mend.place },
  }
  return { path: field, ...(said[field] ?? { message }) }
}

function ofCondition(code: Refusal, { errors, newReferral: { mend } }: Words): FieldError {
  const message = errors.refusal[code]
  switch (code) {
    case 'consent-missing':
    case 'not-covered-by-consent':
      return { path: 'consent', message }
    case 'contact-missing':
      return { path: 'person.phone', message: mend.contact, mend: mend.contactMend }
    case 'full':
      return { path: 'overrideReason', message }
    default:
      return { path: 'order', message }
  }
}
