import { undoUntil } from '@/src/clocks/deadlines'
import { env } from '@/src/env'
import { capital } from '@/src/i18n/numbers'
import { lastStepOf } from '@/src/queries/lastStepOf'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button } from '@/src/ui/Buttons'
import { datesIn } from '@/src/ui/dates'
import { Flash } from '@/src/ui/Flash'
import { takeStep } from './actions'
import type { Reading } from './reading'

/** Sent a moment ago: until when it can be undone, and the button that does. */
export function SentFlash({ reading: { visit, referral, steps, shown } }: { reading: Reading }) {
  if (shown || !referral.sentAt || !steps.some(({ step }) => step === 'undo')) return null
  const { locale, words } = visit
  const { flash, step } = words.referral
  const until = undoUntil(referral.sentAt, env.undoSeconds)
  const { id, rev, to } = referral
  return (
    <Flash
      tone="open"
      text={flash.sent(to.actor.name)}
      what={flash.undoUntil(
        datesIn(locale).time(until),
        words.time.minutes(Math.max(1, Math.round(env.undoSeconds / 60))),
      )}
    >
      <ActionForm
        id="undo"
        action={takeStep.bind(null, { locale, id, rev, step: 'undo' })}
        className="undo"
      >
        <Button>{step.undo}</Button>
      </ActionForm>
    </Flash>
  )
}

/** Somebody acted first: who, and when, for those who may know. */
export async function FirstFlash({ reading: { visit, referral, now } }: { reading: Reading }) {
  const { first, nobody, unchanged, nothing } = visit.words.referral.flash
  const last = await lastStepOf(visit.payload, referral)
  if (!last?.by) return <Flash tone="alert" text={nobody} what={nothing} />
  const say =
    last.step === 'accept' || last.step === 'receive' || last.step === 'reject'
      ? first[last.step]
      : first.other
  return (
    <Flash
      tone="alert"
      text={say(last.by)}
      what={unchanged(capital(datesIn(visit.locale).at(last.at, now)))}
    />
  )
}
