import { isLocale } from '@/src/codes/languages'
import type { ConsentMethod } from '@/src/codes/referral'
import { isConsentTextVersion } from '@/src/consentTexts'
import { normaliseTelephone } from '@/src/numbers/telephone'
import { absent, isMoment, type Fault } from '@/src/workflows/stepFields'

/** How a consent was given: read aloud by somebody, or on a paper that somebody holds. Users by id. */
export type Evidence = {
  textVersion?: unknown
  language?: unknown
  readBy?: unknown
  heldBy?: unknown
  at?: unknown
  place?: unknown
  confirmationTo?: unknown
}

const needed: Record<ConsentMethod, readonly (keyof Evidence)[]> = {
  oral: ['textVersion', 'language', 'readBy', 'at'],
  paper: ['textVersion', 'language', 'heldBy', 'at', 'place'],
  link: [],
}

const checks: Partial<Record<keyof Evidence, (value: unknown) => Fault['problem'] | undefined>> = {
  textVersion: (value) => (isConsentTextVersion(value) ? undefined : 'unknown'),
  language: (value) => (isLocale(value) ? undefined : 'unknown'),
  readBy: (value) => (typeof value === 'string' ? undefined : 'malformed'),
  heldBy: (value) => (typeof value === 'string' ? undefined : 'malformed'),
  at: (value) => (typeof value === 'string' && isMoment(value) ? undefined : 'malformed'),
  place: (value) => (typeof value === 'string' ? undefined : 'malformed'),
  confirmationTo: (value) => (isAddress(value) ? undefined : 'malformed'),
}

const isAddress = (value: unknown): boolean =>
  typeof value === 'string' &&
  (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) || normaliseTelephone(value) !== undefined)

const isBlank = (value: unknown): boolean =>
  absent(typeof value === 'string' ? value.trim() : value)

/** What is wrong with the evidence of a consent given in this way. */
export function evidenceFaults(method: ConsentMethod, evidence: Evidence): Fault[] {
  if (typeof evidence !== 'object' || Array.isArray(evidence))
    return [{ path: 'evidence', problem: 'malformed' }]
  const asked = needed[method] ?? []
  const missing = asked.filter((name) => isBlank(evidence[name]))
  const present = (Object.keys(checks) as (keyof Evidence)[]).filter(
    (name) => !missing.includes(name) && evidence[name] !== undefined,
  )
  return [
    ...missing.map((name): Fault => ({ path: `evidence.${name}`, problem: 'missing' })),
    ...present.flatMap((name): Fault[] => {
      const problem = checks[name]?.(evidence[name])
      return problem ? [{ path: `evidence.${name}`, problem }] : []
    }),
  ]
}
