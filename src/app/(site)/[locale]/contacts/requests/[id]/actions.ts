'use server'

import { redirect } from 'next/navigation'
import { now } from '@/src/clocks/now'
import { requestSteps, type RequestStep } from '@/src/codes/contacts'
import { payloadAs } from '@/src/payloadAs'
import type { ContactRequest } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { refusal, type FormState } from '@/src/ui/formState'
import { typed } from '../../../../typed'
import { requireContacts } from '../../requireContacts'
import { saidNo } from '../../saidNo'
import { untilIn } from '../../untilChoices'

/** Which step, of which request, as it stood on the page that was drawn. */
type Asked = { locale: string; id: string; rev: number; step: RequestStep }

/** Takes one step through the one door, and shows the request as it is then. */
export async function takeRequestStep(
  { locale: spoken, id, rev, step }: Asked,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { payload, user, locale, words } = await requireContacts(spoken, '')
  const here = paths.contactRequest(locale, String(id))
  if (!requestSteps.includes(step)) redirect(here)
  const body = bodyOf(step, form)
  if (body.channels?.length === 0)
    return refusal(form, words.directory.request.refusedSave(1), [
      { path: 'channels', message: words.directory.request.channelsMissing },
    ])
  try {
    const headers = new Headers({ 'accept-language': locale })
    await payloadAs(payload, user, { locale, req: { headers } }).update({
      collection: 'contact-requests',
      id: String(id),
      depth: 0,
      data: { step, rev, ...body },
    })
  } catch (fault) {
    const no = saidNo(fault, form, words)
    if (typeof no === 'object') return no
    redirect(no === 'first' ? `${here}?first=1` : here)
  }
  redirect(here)
}

/** Only what the step asks; no end said is the one that was asked for. */
function bodyOf(step: RequestStep, form: FormData): Partial<ContactRequest> {
  if (step === 'grant') {
    const until = untilIn(typed(form, 'until'), now())
    const channels = form.getAll('channels').filter((one) => typeof one === 'string')
    return { channels, ...(until && { until }) }
  }
  const text = typed(form, 'reason')
  return step === 'refuse' && text ? { statusReason: { text } } : {}
}
