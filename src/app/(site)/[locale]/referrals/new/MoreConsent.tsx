'use client'

import { Check } from '@/src/ui/Choice'
import type { Words } from '@/src/i18n/words'
import { useChosen } from './Choosing'

export type MoreWords = Pick<
  Words['newReferral']['consent'],
  | 'more'
  | 'sensitive'
  | 'sensitiveHint'
  | 'alreadyFollowed'
  | 'alreadyFollowedHint'
  | 'outcome'
  | 'outcomeHint'
>

/** What is asked besides: nothing is ticked beforehand, and nothing that does not concern this need is asked. */
export function MoreConsent({ words }: { words: MoreWords }) {
  const { need, order } = useChosen()
  const supports = order.some(({ actor }) => actor.kind === 'psychological-support')
  return (
    <fieldset>
      <legend className="ask">{words.more}</legend>
      {need?.sensitive && (
        <Check name="sensitive" label={words.sensitive} hint={words.sensitiveHint} />
      )}
      <Check
        name="already-followed"
        label={words.alreadyFollowed}
        hint={words.alreadyFollowedHint}
      />
      {supports && <Check name="outcome" label={words.outcome} hint={words.outcomeHint} />}
    </fieldset>
  )
}
