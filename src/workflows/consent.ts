import type { ConsentCategory, ConsentStatus } from '@/src/codes/referral'

/** A consent in ids and moments (ISO-8601), as the rules read it. */
export type ConsentFacts = {
  status?: ConsentStatus | null
  actors: readonly string[]
  withdrawnActors: readonly string[]
  categories: readonly ConsentCategory[]
  expiresAt?: string | null
}

const monthsItStands = 6

/** What a yes writes: it stands from now on, for six months. */
export const answered = (at: Date) => ({
  status: 'active' as const,
  givenAt: at.toISOString(),
  expiresAt: inSixMonths(at).toISOString(),
})

function inSixMonths(at: Date): Date {
  const end = new Date(at)
  end.setUTCMonth(end.getUTCMonth() + monthsItStands)
  return end
}

/** Given, and not yet past its date. */
export const stands = ({ status, expiresAt }: ConsentFacts, now: Date): boolean =>
  status === 'active' && (!expiresAt || new Date(expiresAt) > now)

/** The operators that it names and that the person did not withdraw it from. */
export const stillNamed = ({
  actors,
  withdrawnActors,
}: Pick<ConsentFacts, 'actors' | 'withdrawnActors'>): string[] =>
  actors.filter((actor) => !withdrawnActors.includes(actor))

/** It stands, names this operator, and was not withdrawn from it. */
export const covers = (consent: ConsentFacts, actor: string, now: Date): boolean =>
  stands(consent, now) && stillNamed(consent).includes(actor)
