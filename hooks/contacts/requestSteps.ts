import { now } from '@/src/clocks/now'
import type { ContactRequest } from '@/src/payload-types'
import { requestWorkflow, termsOf, type Terms } from '@/src/workflows/contacts'
import { absent } from '@/src/workflows/stepFields'
import { takeStepAt } from './takeStep'

type Body = Record<string, unknown>

const dateOf = (said: unknown): Date | null => (absent(said) ? null : new Date(said as string))

/** What this answer would give of what was asked; null where it would be more. */
export function grantedBy({ channels, until }: ContactRequest, body: Body): Terms | null {
  const said = {
    ...(absent(body.channels) ? {} : { channels: body.channels as string[] }),
    ...(absent(body.until) ? {} : { until: dateOf(body.until) }),
  }
  return termsOf({ channels: channels ?? [], until: dateOf(until) }, said, now())
}

const reasonIn = ({ statusReason }: Body) => ({
  statusReason: { text: (statusReason as { text?: string } | null | undefined)?.text ?? null },
})

export const takeRequestStep = takeStepAt<ContactRequest>({
  collection: 'contact-requests',
  workflow: requestWorkflow,
  effects: (row, step, body) => {
    if (step === 'grant' && !grantedBy(row, body)) return null
    return {
      ...(step === 'refuse' || step === 'cancel' ? reasonIn(body) : {}),
      ...(step === 'grant' || step === 'refuse' ? { answeredAt: now().toISOString() } : {}),
    }
  },
})
