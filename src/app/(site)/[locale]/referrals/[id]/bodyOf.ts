import { momentTyped } from '@/src/clocks/momentTyped'
import type { ReferralStep } from '@/src/codes/referral'

const asked: Record<ReferralStep, readonly string[]> = {
  send: ['overrideReason'],
  undo: [],
  receive: ['owner.user'],
  accept: ['owner.user', 'firstContactOn'],
  release: ['statusReason'],
  reject: ['statusReason'],
  cancel: ['statusReason'],
  'log-contact': ['contact'],
  start: ['contact'],
  complete: ['outcome'],
  fail: ['statusReason'],
  expire: [],
  withdraw: [],
}

/** What a form's fields say, in the shape in which a step is asked; what was left empty is left out. */
export function bodyOf(step: ReferralStep, form: FormData): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const group of asked[step]) {
    const said = readers[group]?.(form)
    if (said !== undefined) body[group.split('.')[0] ?? group] = said
  }
  return body
}

const text = (form: FormData, name: string): string | undefined => {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() ? value.trim() : undefined
}
const several = (form: FormData, name: string) => form.getAll(name).map(String)

/** Undefined where nothing at all was said. */
const group = (values: Record<string, unknown>) => {
  const said = Object.entries(values).filter(([, value]) => value !== undefined)
  return said.length ? Object.fromEntries(said) : undefined
}

const coded = (name: string) => (form: FormData) => {
  const codes = several(form, `${name}.codes`)
  return group({
    codes: codes.length ? codes : undefined,
    text: text(form, `${name}.text`),
    needMet: text(form, `${name}.needMet`),
  })
}

const readers: Record<string, (form: FormData) => unknown> = {
  overrideReason: (form) => text(form, 'overrideReason'),
  'owner.user': (form) => group({ user: text(form, 'owner.user') }),
  firstContactOn: (form) => text(form, 'firstContactOn'),
  statusReason: coded('statusReason'),
  outcome: coded('outcome'),
  contact: (form) => {
    const reached = text(form, 'contact.reached')
    return {
      at: momentTyped(text(form, 'contact.at')),
      channel: text(form, 'contact.channel'),
      ...(reached && { reached: reached === 'yes' }),
    }
  },
}
