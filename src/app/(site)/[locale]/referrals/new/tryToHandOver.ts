import { isLocale } from '@/src/codes/languages'
import { identityIn } from '@/src/disclosure/identityCheck'
import { allOf, knownNeeds } from '@/src/queries/knownNeeds'
import type { MemberVisit } from '@/src/session'
import type { FieldError, Typed } from '@/src/ui/formState'
import { textShown } from './chosen'
import { handOver, OnlyTried } from './handOver'
import { identityOf } from './identityOf'
import { inFormOrder } from './inFormOrder'
import { lacksOf } from './lacks'
import { refusedBy, type Refused } from './refusals'
import type { Start } from './start'
import { summaryToMend } from './summaryToMend'
import { caseIn, orderIn, said, wishIn } from './wishIn'

type Asked = {
  visit: Pick<MemberVisit, 'payload' | 'user' | 'locale' | 'words'>
  start: Start
  values: Typed
  send: boolean
}
export type Answer = { id: string } | { errors: FieldError[] }

/** Asks the door for all of it; where it says no, says everything there is to mend, in the order of the page. */
export async function tryToHandOver({ visit, start, values, send }: Asked): Promise<Answer> {
  const { user, locale, words } = visit
  const { known } = start
  const spoken = known?.found.situation.language ?? said(values, 'situation.language')
  const language = isLocale(spoken) ? spoken : locale
  const need = allOf(await knownNeeds(visit)).find(({ id }) => id === said(values, 'need'))
  const lacks = lacksOf(values, {
    mend: words.newReferral.mend,
    send,
    known: Boolean(known),
    mailable: Boolean(known?.found.person.email ?? said(values, 'person.email')),
    sensitive: Boolean(need?.sensitive),
    expected: textShown({ language, order: orderIn(values).map((id) => ({ actor: { id } })) }),
  })
  const wish = wishIn(values, { start, user, language, send })
  const answer = await answered(() => handOver(visit, wish, lacks.length > 0), words)
  if ('id' in answer) return answer
  const summary = said(values, 'summary') ?? ''
  // where the door stopped before it, the same check says what it would have said
  const findings = answer.positions.length
    ? answer.positions
    : identityIn(summary, identityOf(known?.found ?? caseIn(values)))
  const toMend = send ? summaryToMend(summary, findings, words.newReferral) : []
  return { errors: inFormOrder([...lacks, ...answer.errors, ...toMend]) }
}

async function answered(
  ask: () => Promise<{ id: string }>,
  words: MemberVisit['words'],
): Promise<{ id: string } | Refused> {
  try {
    return await ask()
  } catch (fault) {
    if (fault instanceof OnlyTried) return { errors: [], positions: [] }
    return refusedBy(fault, words)
  }
}
