import type { Words } from '@/src/i18n/words'
import { Flash, type FlashTone } from '@/src/ui/Flash'

/** What the last act did, by its word in the address. */
export function Told({ words, done }: { words: Words; done: unknown }) {
  const { act, form } = words.groupPages
  const told: Record<string, [FlashTone, string]> = {
    open: ['open', act.opened],
    closed: ['stopped', act.closed],
    refused: ['alert', act.refused],
    saved: ['open', form.saved],
    sent: ['open', form.sent],
  }
  const found = typeof done === 'string' && Object.hasOwn(told, done) ? told[done] : undefined
  return found ? <Flash tone={found[0]} text={found[1]} /> : null
}
