import type { EditorialCollection } from '@/src/codes/knowledge'

/** A line, a few lines, or a text with paragraphs and lists. */
export type TextKind = 'line' | 'lines' | 'prose'

/** What a reader reads of each, in the order of the page; every one stands in three languages. */
export const textFields = {
  'good-practices': {
    title: 'line',
    summary: 'lines',
    context: 'prose',
    problem: 'prose',
    whatWasDone: 'prose',
    resourcesNeeded: 'prose',
    results: 'prose',
    transferability: 'prose',
  },
  outputs: { title: 'line', summary: 'lines', body: 'prose' },
} as const satisfies Record<EditorialCollection, Record<string, TextKind>>

export type TextField =
  keyof (typeof textFields)['good-practices'] | keyof (typeof textFields)['outputs']

/** An experience is told in these; the rest can follow. */
export const experienceFields: readonly TextField[] = ['title', 'summary', 'whatWasDone', 'results']

export const textsOf = (collection: EditorialCollection): [TextField, TextKind][] =>
  Object.entries(textFields[collection]) as [TextField, TextKind][]

/** How a fact is typed: one value, several, a day, or rows. */
type FactKind = 'one' | 'several' | 'day' | 'words' | 'sources'

const onBoth = {
  original: 'one',
  axis: 'one',
  group: 'one',
  actor: 'one',
  audience: 'one',
  factsAsOf: 'day',
  reviewOn: 'day',
  sources: 'sources',
  files: 'several',
} as const satisfies Record<string, FactKind>

/** What stands around the texts, by the name of its field in the form. */
export const factFields = {
  'good-practices': {
    form: 'one',
    output: 'one',
    contact: 'one',
    stages: 'several',
    needs: 'several',
    serves: 'several',
    'evaluation.source': 'words',
    'evaluation.on': 'day',
    ...onBoth,
  },
  outputs: {
    kind: 'one',
    meeting: 'one',
    decision: 'one',
    addressee: 'words',
    'answer.status': 'one',
    'answer.text': 'words',
    'answer.date': 'day',
    ...onBoth,
  },
} as const satisfies Record<EditorialCollection, Record<string, FactKind>>

export type FactField =
  keyof (typeof factFields)['good-practices'] | keyof (typeof factFields)['outputs']

export const factsOf = (collection: EditorialCollection): [FactField, FactKind][] =>
  Object.entries(factFields[collection]) as [FactField, FactKind][]
