import type { StepWords } from './stepWords'

/** What the door answers when it says no. */
type Answer = {
  errors?: {
    message?: string
    data?: { codes?: string[]; errors?: { path: string; message: string }[] }
  }[]
}

/** Why a step was not taken: beside a field where it is about one, above the fields otherwise. */
export type SaidNo = {
  all: readonly string[]
  at: Readonly<Record<string, string>>
  stale: boolean
}

/** A whole group that is missing is asked for at its first field. */
const firstFields: Record<string, string> = {
  contact: 'contact.reached',
  statusReason: 'statusReason.codes',
  outcome: 'outcome.codes',
}

export function saidNo(status: number, answer: unknown, words: StepWords): SaidNo {
  const [error] = (answer as Answer | null)?.errors ?? []
  const { codes, errors } = error?.data ?? {}
  const stale = status === 409
  if (codes) return { all: codes.map((code) => words.refusal[code] ?? code), at: {}, stale }
  if (!errors)
    return { all: [error?.message ?? words.panel.failed], at: {}, stale: stale || !error }
  const at: Record<string, string> = {}
  for (const { path: asked, message } of errors) {
    const path = firstFields[asked] ?? asked
    at[path] = (message === words.absent && words.missing[path]) || message
  }
  return { all: Object.values(at), at, stale }
}
