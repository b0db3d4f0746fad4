import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isLocale, type Locale } from '@/src/codes/languages'
import type { ConsentMethod } from '@/src/codes/referral'
import { now } from '@/src/clocks/now'
import {
  consentTextHash,
  currentConsentText,
  isConsentTextVersion,
  type ConsentTextVersion,
} from '@/src/consentTexts'
import { idOf } from '@/src/idOf'
import type { Consent } from '@/src/payload-types'
import { answered } from '@/src/workflows/consent'
import type { Fault } from '@/src/workflows/stepFields'
import { ownCase } from '../referrals/ownCase'
import { wrongBody } from '../refusals'
import { evidenceFaults, type Evidence } from './evidence'

/** A consent is recorded on a case of the asker's operator, with its evidence; read aloud or on paper it stands at once. */
export const recordConsent: CollectionBeforeChangeHook<Consent> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const { who, case: own } = await ownCase(req, 'consents', data.case)
  const method = data.method as ConsentMethod
  const evidence = (data.evidence ?? {}) as Evidence
  const faults = [...evidenceFaults(method, evidence), ...(await unknownIds(req, data, evidence))]
  if (faults.length) throw wrongBody(req, 'consents', faults)
  const text = textOf(method, evidence, own.situation.language)
  return {
    ...data,
    ...text,
    actor: who.actor,
    collectedBy: who.id,
    createdAt: now().toISOString(),
    withdrawnActors: [],
    ...(method === 'link'
      ? { status: 'proposed', givenAt: null, expiresAt: null }
      : answered(now())),
  }
}

function textOf(method: ConsentMethod, evidence: Evidence, spoken: string) {
  const version: ConsentTextVersion = isConsentTextVersion(evidence.textVersion)
    ? evidence.textVersion
    : currentConsentText
  const asked = method === 'link' ? spoken : evidence.language
  const language: Locale = isLocale(asked) ? asked : 'fr'
  return { textVersion: version, textHash: consentTextHash(version, language), language }
}

/** Operators and people named in the consent exist. */
async function unknownIds(
  req: PayloadRequest,
  data: Partial<Consent>,
  evidence: Evidence,
): Promise<Fault[]> {
  const actors = (Array.isArray(data.actors) ? data.actors : []).map(idOf)
  const person = evidence.readBy ?? evidence.heldBy
  const [known, people] = await Promise.all([
    req.payload.db.count({ collection: 'actors', where: { id: { in: actors } }, req }),
    person
      ? req.payload.db.count({ collection: 'users', where: { id: { equals: person } }, req })
      : null,
  ])
  const faults: Fault[] = []
  if (actors.length && known.totalDocs < new Set(actors).size)
    faults.push({ path: 'actors', problem: 'unknown' })
  if (people && !people.totalDocs)
    faults.push({
      path: evidence.readBy ? 'evidence.readBy' : 'evidence.heldBy',
      problem: 'unknown',
    })
  return faults
}
