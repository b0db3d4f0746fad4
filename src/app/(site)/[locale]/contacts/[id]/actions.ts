'use server'

import { redirect } from 'next/navigation'
import { now } from '@/src/clocks/now'
import { grantedTo } from '@/src/codes/contacts'
import type { ContactRequest } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { refusal, type FieldError, type FormState } from '@/src/ui/formState'
import { ticked, typed } from '../../../typed'
import { requireContacts } from '../requireContacts'
import { saidNo } from '../saidNo'
import { untilIn } from '../untilChoices'

/** Asks the person, or the manager of a function, for channels. */
export async function askForContact(
  asked: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { as, locale, words } = await requireContacts(asked, '')
  const said = words.directory.ask
  const here = paths.contact(locale, String(id))
  const channels = form.getAll('channels').filter((one) => typeof one === 'string')
  const purpose = typed(form, 'purpose')
  const [to = 'person'] = ticked(form, 'to', grantedTo)
  const until = untilIn(typed(form, 'until'), now())
  const errors: FieldError[] = [
    ...(channels.length ? [] : [{ path: 'channels', message: said.channelsMissing }]),
    ...(purpose ? [] : [{ path: 'purpose', message: said.purposeMissing }]),
  ]
  if (errors.length) return refusal(form, words.frame.errors.unsent(errors.length), errors)
  try {
    await as.create({
      collection: 'contact-requests',
      data: {
        contact: String(id),
        channels,
        purpose,
        to,
        ...(until && { until }),
      } as ContactRequest,
      depth: 0,
    })
  } catch (fault) {
    const no = saidNo(fault, form, words)
    if (typeof no === 'object') return no
    redirect(here)
  }
  redirect(`${here}?asked=1`)
}
