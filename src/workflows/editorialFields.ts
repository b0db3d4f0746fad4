import type { EditorialFacts } from './editorialConditions'
import { lacksLanguage } from './editorialConditions'
import { absent, isMoment, isObject, type Fault, type Need } from './stepFields'

/** The fields of the editorial steps; `!` says that the body is malformed without it, the others are asked as conditions. */
export type EditorialField =
  | 'title'
  | 'summary'
  | 'axis'
  | 'factsAsOf'
  | 'reviewOn'
  | 'missingLanguage'
  | 'publishAt!'
  | 'statusReason!'

type Body = Record<string, unknown>
type Shape = {
  need: (facts: EditorialFacts) => Need
  check: (body: Body) => Fault[]
}

const malformed = (path: string): Fault[] => [{ path, problem: 'malformed' }]

const text = (name: 'title' | 'summary'): Shape => ({
  need: ({ headings, original }) => ({ field: name, required: !headings[original][name] }),
  check: (body) => (absent(body[name]) || typeof body[name] === 'string' ? [] : malformed(name)),
})

const day = (name: 'factsAsOf' | 'reviewOn'): Shape => ({
  need: (facts) => ({ field: name, required: !facts[name] }),
  check: (body) => (absent(body[name]) || isMoment(body[name]) ? [] : malformed(name)),
})

function reasonFaults(said: unknown): Fault[] {
  if (absent(said)) return [{ path: 'statusReason.text', problem: 'missing' }]
  if (!isObject(said)) return malformed('statusReason')
  if (absent(said.text)) return [{ path: 'statusReason.text', problem: 'missing' }]
  if (typeof said.text !== 'string') return malformed('statusReason.text')
  return said.text.trim() ? [] : [{ path: 'statusReason.text', problem: 'missing' }]
}

const shapes: Record<EditorialField, Shape> = {
  title: text('title'),
  summary: text('summary'),
  axis: {
    need: ({ hasAxis }) => ({ field: 'axis', required: !hasAxis }),
    check: ({ axis }) => (absent(axis) || typeof axis === 'string' ? [] : malformed('axis')),
  },
  factsAsOf: day('factsAsOf'),
  reviewOn: day('reviewOn'),
  missingLanguage: {
    need: (facts) => ({
      field: 'missingLanguage',
      required: lacksLanguage(facts) && !facts.missingLanguage,
    }),
    check: ({ missingLanguage: said }) =>
      absent(said) || typeof said === 'boolean' ? [] : malformed('missingLanguage'),
  },
  'publishAt!': {
    need: () => ({ field: 'publishAt', required: true }),
    check: ({ publishAt }) => {
      if (absent(publishAt)) return [{ path: 'publishAt', problem: 'missing' }]
      return isMoment(publishAt) ? [] : malformed('publishAt')
    },
  },
  'statusReason!': {
    need: () => ({ field: 'statusReason.text', required: true }),
    check: ({ statusReason }) => reasonFaults(statusReason),
  },
}

/** What the form of a step asks. */
export const editorialNeedsOf = (
  fields: readonly EditorialField[],
  facts: EditorialFacts,
): Need[] => fields.map((field) => shapes[field].need(facts))

/** What is wrong with the body of a step, before anything else is asked. */
export const editorialFaultsOf = (fields: readonly EditorialField[], body: Body): Fault[] =>
  fields.flatMap((field) => shapes[field].check(body))
