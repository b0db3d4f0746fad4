import { isOpenAtD0 } from './paths'

/** A question to the database, in Payload's shape. */
export type Question = { [path: string]: unknown; and?: Question[]; or?: Question[] }

const closedStates = ['rejected', 'cancelled', 'expired', 'entered-in-error']

/** Rows on which this operator is back at D0: it was asked, and it is over. */
export const closedTo = (actor: string): Question => ({
  and: [
    { 'owner.actor': { equals: actor } },
    { 'requester.actor': { not_equals: actor } },
    { status: { in: closedStates } },
  ],
})

const openTo = (actor: string): Question => ({
  or: [
    { 'owner.actor': { not_equals: actor } },
    { 'requester.actor': { equals: actor } },
    { status: { not_in: closedStates } },
  ],
})

/** Rows whose end is kept from this operator. */
export const sealedTo = (actor: string): Question => ({
  and: [{ 'requester.actor': { equals: actor } }, { sealed: { equals: true } }],
})

/**
 * The same question, asked of what this operator may read: a path that its level does not open behaves as if the field were
 * absent on that row, and a status that is kept from it is the one it reads.
 */
export function withinReachOf(actor: string, question: Question): Question {
  const parts = Object.entries(question).map(([path, asked]) => {
    if (/^(and|or)$/i.test(path))
      return {
        [path.toLowerCase()]: (asked as Question[]).map((part) => withinReachOf(actor, part)),
      }
    return {
      and: Object.entries(asked as object).map(([operator, value]) =>
        leaf(actor, path.replaceAll('__', '.'), operator, value),
      ),
    }
  })
  return parts.length === 1 && parts[0] ? parts[0] : { and: parts }
}

function leaf(actor: string, path: string, operator: string, value: unknown): Question {
  const asked = { [path]: { [operator]: value } }
  if (path === 'status')
    return {
      or: [
        {
          and: [
            { 'requester.actor': { equals: actor } },
            { requesterStatus: { [operator]: value } },
          ],
        },
        { and: [{ 'requester.actor': { not_equals: actor } }, asked] },
      ],
    }
  if (isOpenAtD0(path)) return asked
  return matchesAbsence(operator, value)
    ? { or: [asked, closedTo(actor)] }
    : { and: [asked, openTo(actor)] }
}

/** Whether an absent field answers yes to this. */
export const matchesAbsence = (operator: string, value: unknown): boolean =>
  operator.startsWith('not_')
    ? value !== null
    : operator === 'exists'
      ? String(value) === 'false'
      : operator === 'equals' && value === null
