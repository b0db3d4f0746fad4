import type { Words } from '@/src/i18n/words'
import { Flash, type FlashTone } from '@/src/ui/Flash'

/** What the last act did, by its word in the address. */
export function Told({ words, done }: { words: Words; done: unknown }) {
  const said = words.meetingPages
  const told: Record<string, [FlashTone, string]> = {
    answer: ['open', said.mine.saved],
    decision: ['open', said.decisions.act.saved],
    added: ['open', said.decisions.add.saved],
    closed: ['alert', said.decisions.act.refused],
    invited: ['open', said.lead.invited],
    saved: ['open', said.form.saved],
    created: ['open', said.form.created],
    presence: ['open', said.mark.saved],
    guests: ['open', said.guests.saved],
    cancelled: ['stopped', said.cancel.done],
    evaluated: ['open', said.evaluation.thanks],
    again: ['alert', said.evaluation.already],
    refused: ['alert', said.refused],
  }
  const found = typeof done === 'string' && Object.hasOwn(told, done) ? told[done] : undefined
  return found ? <Flash tone={found[0]} text={found[1]} /> : null
}
