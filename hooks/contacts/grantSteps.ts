import { now } from '@/src/clocks/now'
import type { ContactGrant } from '@/src/payload-types'
import { grantWorkflow, latestEnd } from '@/src/workflows/contacts'
import { absent } from '@/src/workflows/stepFields'
import { takeStepAt } from './takeStep'

export const takeGrantStep = takeStepAt<ContactGrant>({
  collection: 'contact-grants',
  workflow: grantWorkflow,
  effects: (_, step, { until }) => {
    if (step !== 'renew') return {}
    const latest = latestEnd(now())
    const end = absent(until) ? latest : new Date(until as string)
    return end > latest ? null : { until: end.toISOString() }
  },
})
