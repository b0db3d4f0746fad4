import type { FieldError } from '@/src/ui/formState'

const order = [
  '', 'safe', 'person.firstName', 'person.lastName', 'person.phone', 'person.email', 'person.contactPreference', 'firm.name',
  'firm.enterpriseNumber', 'person.address.street', 'person.address.municipality', 'situation.stage', 'situation.language',
  'situation.sector', 'situation.size', 'hardDates.kind', 'hardDates.date', 'need', 'order', 'overrideReason', 'consent',
  'place', 'sensitive', 'summary',
] // prettier-ignore

/** One thing to mend for each field, in the order in which the page asks. */
export function inFormOrder(errors: readonly FieldError[]): FieldError[] {
  const first = errors.filter(({ path }, at) => errors.findIndex((one) => one.path === path) === at)
  return first.sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path))
}
