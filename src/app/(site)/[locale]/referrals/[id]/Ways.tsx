import type { ReactNode } from 'react'
import { paths } from '@/src/paths'
import type { Reading } from './reading'

/** Another way than the first act, and what it does. */
export const Way = ({ told, children }: { told: ReactNode; children: ReactNode }) => (
  <li>
    {children}
    <p className="soft">{told}</p>
  </li>
)

/** The person may always stop; what cannot be undone has a page of its own. */
export function WithdrawWay({ reading: { visit, referral, steps } }: { reading: Reading }) {
  if (!steps.some(({ step }) => step === 'withdraw')) return null
  const { ask, told } = visit.words.referral
  return (
    <Way told={told.withdraw}>
      <p>
        <a href={`${paths.referral(visit.locale, referral.id)}/withdraw`}>{ask.withdraw}</a>
      </p>
    </Way>
  )
}
