import { addBusinessDays } from '@/src/clocks/businessTime'
import { releaseUntil } from '@/src/clocks/deadlines'
import { needMet, outcomes, type ReferralStep } from '@/src/codes/referral'
import { channels } from '@/src/codes/situation'
import type { Named } from '@/src/disclosure/seen'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button } from '@/src/ui/Buttons'
import { Choice } from '@/src/ui/Choice'
import { datesIn, isoDay, isoMinute } from '@/src/ui/dates'
import { Field } from '@/src/ui/Field'
import { Seen } from '@/src/ui/Seen'
import { noteCall } from './actions'
import type { Reading } from './reading'
import { StepForm, WhyFields } from './StepForm'
import { Way, WithdrawWay } from './Ways'

type Props = { reading: Reading; colleagues: readonly Named[] }

/** What the side that was asked can do: answer, call, give news, end. */
export function OwnerActs({ reading, colleagues }: Props) {
  const open = new Set<ReferralStep>(reading.steps.map(({ step }) => step))
  const { words } = reading.visit
  const { told, ask, field, visible } = words.referral
  const { from, to } = reading.referral
  const calls = open.has('start')
  return (
    <>
      {open.has('accept') && <Accept reading={reading} colleagues={colleagues} />}
      {calls && <Call reading={reading} />}
      {open.has('log-contact') && !calls && <News reading={reading} />}
      <ul className="ways">
        {open.has('receive') && (
          <Way told={told.receive(reviewTime(reading), from.actor.name)}>
            <StepForm reading={reading} step="receive" />
          </Way>
        )}
        {open.has('complete') && (
          <Way told={told.complete(from.actor.name)}>
            <Complete reading={reading} />
          </Way>
        )}
        {open.has('reject') && (
          <Way told={told.reject(from.actor.name)}>
            <StepForm reading={reading} step="reject" ask={ask.reject} halt>
              <WhyFields
                reading={reading}
                step="reject"
                legend={field.whyNot(to.actor.name)}
                visible={visible.refusal(from.actor.name)}
              />
            </StepForm>
          </Way>
        )}
        {open.has('release') && (
          <Way told={told.release(releaseTime(reading))}>
            <StepForm reading={reading} step="release" ask={ask.release} halt>
              <WhyFields
                reading={reading}
                step="release"
                legend={field.why}
                visible={visible.refusal(from.actor.name)}
              />
            </StepForm>
          </Way>
        )}
        {open.has('fail') && (
          <Way told={told.fail}>
            <StepForm reading={reading} step="fail" ask={ask.fail} halt>
              <WhyFields
                reading={reading}
                step="fail"
                legend={field.why}
                visible={visible.outcome(from.actor.name)}
              />
            </StepForm>
          </Way>
        )}
        <WithdrawWay reading={reading} />
      </ul>
    </>
  )
}

function Accept({ reading, colleagues }: Props) {
  const { visit, referral, now } = reading
  const { field, told, you } = visit.words.referral
  return (
    <StepForm reading={reading} step="accept" primary>
      <p className="small">{told.accept(referral.from.actor.name)}</p>
      <Field
        name="owner.user"
        label={field.contactPerson}
        kind="select"
        value={referral.to.user?.id ?? visit.user.id}
        options={colleagues.map(({ id, name }) => ({
          value: id,
          label: id === visit.user.id ? you(name) : name,
        }))}
      />
      <Field
        name="firstContactOn"
        label={field.firstCall}
        kind="date"
        value={isoDay(addBusinessDays(now, referral.priority === 'urgent' ? 1 : 2))}
        min={isoDay(now)}
      />
    </StepForm>
  )
}

/** The first call: reached, the support begins; in vain, it is an attempt. */
function Call({ reading }: { reading: Reading }) {
  const { visit, referral } = reading
  const { locale, words } = visit
  const { id, rev, from, contacts } = referral
  const vain = contacts.filter(({ reached }) => !reached).length
  return (
    <ActionForm
      id="call"
      action={noteCall.bind(null, { locale, id, rev })}
      kept={words.frame.errors.kept}
      className="reply"
    >
      <p className="small">{words.referral.told.call}</p>
      <ContactFields reading={reading} vain={words.referral.field.vain(vain + 1)} />
      <Seen
        label={words.frame.visibleTo}
        by={[words.referral.visible.requesterAndPerson(from.actor.name)]}
      />
      <p>
        <Button primary>{words.referral.step['log-contact']}</Button>
      </p>
    </ActionForm>
  )
}

function News({ reading }: { reading: Reading }) {
  const { words } = reading.visit
  const { told, visible } = words.referral
  const { from } = reading.referral
  return (
    <StepForm reading={reading} step="log-contact" primary>
      <p className="small">{told['log-contact'](from.actor.name)}</p>
      <ContactFields reading={reading} />
      <Seen label={words.frame.visibleTo} by={[visible.requesterAndPerson(from.actor.name)]} />
    </StepForm>
  )
}

function ContactFields({ reading, vain }: { reading: Reading; vain?: string }) {
  const { words } = reading.visit
  const { field } = words.referral
  return (
    <>
      <Choice
        name="contact.reached"
        legend={field.reached}
        options={[
          { value: 'yes', label: field.reachedYes },
          { value: 'no', label: field.reachedNo, hint: vain },
        ]}
      />
      <Field
        name="contact.channel"
        label={field.channel}
        kind="select"
        value="phone"
        options={channels.map((value) => ({ value, label: words.codes.channel[value] }))}
      />
      <Field
        name="contact.at"
        label={field.at}
        kind="datetime-local"
        value={isoMinute(reading.now)}
        max={isoMinute(reading.now)}
      />
    </>
  )
}

function Complete({ reading }: { reading: Reading }) {
  const { words } = reading.visit
  const { ask, field, visible } = words.referral
  const { codes } = words
  return (
    <StepForm reading={reading} step="complete" ask={ask.complete}>
      <Choice
        name="outcome.codes"
        several
        legend={field.outcome}
        options={outcomes.map((value) => ({ value, label: codes.outcome[value] }))}
      />
      <Choice
        name="outcome.needMet"
        legend={field.needMet}
        options={needMet.map((value) => ({ value, label: codes.needMet[value] }))}
      />
      <Field
        name="outcome.text"
        label={field.outcomeWord}
        hint={field.wordHint}
        kind="textarea"
        rows={3}
      />
      <Seen
        label={words.frame.visibleTo}
        by={[visible.outcome(reading.referral.from.actor.name)]}
      />
    </StepForm>
  )
}

/** How long a review may last at least, in words. */
const reviewTime = ({ visit, referral }: Reading) =>
  visit.words.time.businessDays(referral.priority === 'urgent' ? 2 : 10)

const releaseTime = ({ visit, referral, now }: Reading) =>
  datesIn(visit.locale).at(releaseUntil(referral.answeredAt ?? now), now)
