import type { ReferralStep } from '@/src/codes/referral'
import { paths } from '@/src/paths'
import { Field } from '@/src/ui/Field'
import type { Reading } from './reading'
import { StepForm, WhyFields } from './StepForm'
import { Way, WithdrawWay } from './Ways'

/** What the side that asks can do: send, take back, stop for the person. Undoing stands where the sending is told. */
export function RequesterActs({ reading }: { reading: Reading }) {
  const open = new Map<ReferralStep, boolean>(
    reading.steps.map(({ step, needs }) => [step, needs.some(({ required }) => required)]),
  )
  const { words } = reading.visit
  const { told, ask, act, field, visible } = words.referral
  const { id, to, status, overrideReason } = reading.referral
  const isDraft = status === 'draft'
  return (
    <>
      {open.has('send') ? (
        <StepForm reading={reading} step="send" primary>
          <p className="small">{told.send(to.actor.name)}</p>
          {open.get('send') && (
            <Field
              name="overrideReason"
              label={field.overrideReason}
              kind="textarea"
              rows={3}
              value={overrideReason ?? undefined}
            />
          )}
        </StepForm>
      ) : (
        <p className="small">{act.nothing}</p>
      )}
      <ul className="ways">
        {isDraft && (
          <Way told={told.edit}>
            <p>
              <a href={`${paths.newReferral(reading.visit.locale)}?draft=${id}`}>{ask.edit}</a>
            </p>
          </Way>
        )}
        {open.has('cancel') && (
          <Way told={isDraft ? told.dropDraft : told.cancel(to.actor.name)}>
            <StepForm
              reading={reading}
              step="cancel"
              ask={isDraft ? ask.dropDraft : ask.cancel}
              act={isDraft ? ask.dropDraft : undefined}
              halt
            >
              <WhyFields
                reading={reading}
                step="cancel"
                legend={field.why}
                visible={visible.owner(to.actor.name)}
              />
            </StepForm>
          </Way>
        )}
        <WithdrawWay reading={reading} />
      </ul>
    </>
  )
}
