import { z } from 'zod'
import { isLocale } from '@/src/codes/languages'
import type { Words } from '@/src/i18n/words'
import type { FieldError, Typed } from '@/src/ui/formState'
import { ranksIn } from './chosen'
import { orderIn, said } from './wishIn'

type Mend = Words['newReferral']['mend']
export type About = {
  mend: Mend
  send: boolean
  /** The person is known already: nothing is asked about them. */
  known: boolean
  /** There is an address to send a link to. */
  mailable: boolean
  sensitive: boolean
  /** What the text said that stood beside the answer, and what it should have said. */
  expected: string
}

const chosen = z.string().min(1)
const toKeep = z.object({ need: chosen })
const toSend = toKeep.extend({
  safe: z.enum(['yes', 'unsure', 'no']),
  consent: z.enum(['standing', 'oral', 'paper', 'link']),
  summary: z.string().trim().min(1),
})

/** What the form alone can see missing: the door never hears of a question left unanswered, or of a text read too soon. */
export function lacksOf(values: Typed, about: About): FieldError[] {
  const { mend, send } = about
  const result = (send ? toSend : toKeep).safeParse(values)
  const unanswered = (result.error?.issues ?? []).flatMap(({ path: [name] }) => {
    const path = String(name) as 'safe' | 'need' | 'consent' | 'summary'
    return { path, message: mend[path] }
  })
  return [
    ...unanswered,
    ...ofOrder(values, mend),
    ...ofDate(values, about),
    ...ofAnswer(values, about),
  ]
}

function ofOrder(values: Typed, mend: Mend): FieldError[] {
  const places = Object.values(ranksIn(values))
  if (places.length === 0) return [{ path: 'order', message: mend.order }]
  return new Set(places).size < places.length ? [{ path: 'order', message: mend.orderTwice }] : []
}

function ofDate(values: Typed, { mend, known }: About): FieldError[] {
  const half = Boolean(said(values, 'hardDates.kind')) !== Boolean(said(values, 'hardDates.date'))
  return half && !known ? [{ path: 'hardDates.date', message: mend.hardDate }] : []
}

function ofAnswer(
  values: Typed,
  { mend, send, mailable, sensitive, expected }: About,
): FieldError[] {
  const answer = said(values, 'consent')
  const heard = answer === 'oral' || answer === 'paper'
  const errors: FieldError[] = []
  if (heard && orderIn(values).length > 0 && said(values, 'read') !== expected)
    errors.push({ path: 'consent', message: mend.read })
  if (answer === 'paper' && !said(values, 'place'))
    errors.push({ path: 'place', message: mend.place })
  if (!send) return errors
  if (answer === 'link' && !mailable)
    errors.push({ path: 'person.email', message: mend.emailForLink, mend: mend.emailMend })
  if ((heard || answer === 'link') && sensitive && !said(values, 'sensitive'))
    errors.push({ path: 'sensitive', message: mend.sensitive })
  return errors
}

/** Whether the answer was given to a text that named others, or in another language, than what is chosen now. */
export function heardAnother(values: Typed): boolean {
  const [language, actors] = (said(values, 'read') ?? '').split(':')
  const spoken = said(values, 'situation.language')
  return (
    said(values, 'need') !== said(values, 'rankedFor') ||
    actors !== orderIn(values).slice(0, 3).join(',') ||
    (isLocale(spoken) && spoken !== language)
  )
}
