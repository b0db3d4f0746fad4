import type { Named } from '@/src/disclosure/seen'
import { Part } from '@/src/ui/Part'
import { OwnerActs } from './OwnerActs'
import type { Reading } from './reading'
import { RequesterActs } from './RequesterActs'

type Props = { reading: Reading; colleagues: readonly Named[] }

/** The part where one acts, built from the steps that are open to this reader and from nothing else. */
export function Acts({ reading, colleagues }: Props) {
  const { visit, referral, steps, shown } = reading
  const { act } = visit.words.referral
  const answering = steps.some(({ step }) => step === 'accept')
  return (
    <Part id="act" act title={answering ? act.answer : act.now}>
      {shown ? (
        <StepsShown reading={reading} />
      ) : steps.length === 0 ? (
        <p className="small">{referral.side === 'coordinator' ? act.coordination : act.nothing}</p>
      ) : referral.side === 'owner' ? (
        <OwnerActs reading={reading} colleagues={colleagues} />
      ) : (
        <RequesterActs reading={reading} />
      )}
    </Part>
  )
}

/** Through somebody else's eyes one sees their acts and takes none. */
function StepsShown({ reading: { visit, steps } }: { reading: Reading }) {
  const { act, step: named } = visit.words.referral
  return (
    <>
      <p className="small">{act.shown}</p>
      {steps.length > 0 && (
        <>
          <p className="small soft">{act.shownSteps}</p>
          <ul className="plainlist">
            {steps.map(({ step }) => (
              <li key={step}>{named[step]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
