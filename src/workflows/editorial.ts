import type { EditorialRefusal, EditorialStatus, EditorialStep } from '@/src/codes/knowledge'
import {
  dated,
  inBothLanguages,
  onAnAxis,
  reviewIsDated,
  seenByAnother,
  summarised,
  titled,
  type EditorialCondition,
  type EditorialFacts,
} from './editorialConditions'
import type { EditorialField } from './editorialFields'

/** Who may take a step: who saved the text, another member of its group, an editor, or nobody but the system. */
export type EditorialParty = 'author' | 'group' | 'editor' | 'clock'

/** What people may ask, and what only the clock does: a text comes due for review, a publication that may not be is held. */
export type AnyEditorialStep = EditorialStep | ClockStep
type ClockStep = 'fall-due' | 'hold'

export type EditorialRule = {
  /** Which of the two copies it is about. */
  copy: 'working' | 'live'
  from: readonly EditorialStatus[]
  to: EditorialStatus
  by: readonly EditorialParty[]
  requires: readonly EditorialCondition[]
  fields: readonly EditorialField[]
}

const toSubmit = [titled, summarised, onAnAxis, dated]
const toPublish = [...toSubmit, inBothLanguages, reviewIsDated, seenByAnother]
const readable = ['published', 'review-due'] as const

/** A practice or an output, as a table: which copy, from which state, to which, by whom, under which conditions, with which fields. */
// prettier-ignore
export const editorialWorkflow = {
  draft:      { copy: 'working', from: ['idea'],      to: 'draft',      by: ['author', 'editor'], requires: [],              fields: [] },
  submit:     { copy: 'working', from: ['draft'],     to: 'review',     by: ['author', 'editor'], requires: toSubmit,        fields: ['title', 'summary', 'axis', 'factsAsOf'] },
  return:     { copy: 'working', from: ['review'],    to: 'draft',      by: ['group', 'editor'],  requires: [],              fields: ['statusReason!'] },
  publish:    { copy: 'working', from: ['review'],    to: 'published',  by: ['editor', 'clock'],  requires: toPublish,       fields: ['reviewOn', 'missingLanguage'] },
  schedule:   { copy: 'working', from: ['review'],    to: 'review',     by: ['editor'],           requires: toPublish,       fields: ['publishAt!', 'reviewOn', 'missingLanguage'] },
  renew:      { copy: 'live',    from: readable,      to: 'published',  by: ['editor'],           requires: [reviewIsDated], fields: ['reviewOn', 'statusReason!'] },
  archive:    { copy: 'live',    from: readable,      to: 'archived',   by: ['editor'],           requires: [],              fields: ['statusReason!'] },
  restore:    { copy: 'live',    from: ['archived'],  to: 'draft',      by: ['editor'],           requires: [],              fields: ['statusReason!'] },
  'fall-due': { copy: 'live',    from: ['published'], to: 'review-due', by: ['clock'],            requires: [],              fields: [] },
  hold:       { copy: 'working', from: ['review'],    to: 'review',     by: ['clock'],            requires: [],              fields: [] },
} as const satisfies Record<AnyEditorialStep, EditorialRule>

/** The states of the copy that is worked on, and of the one that is read. */
export const workingStatuses = [
  'idea',
  'draft',
  'review',
] as const satisfies readonly EditorialStatus[]
export const readableStatuses: readonly EditorialStatus[] = readable

/** Where a document stands: the status of each copy it has. */
export type Copies = { working: EditorialStatus | null; live: EditorialStatus | null }

export const editorialRuleOf = (step: AnyEditorialStep): EditorialRule => editorialWorkflow[step]
export const editorialStepNames = Object.keys(editorialWorkflow) as AnyEditorialStep[]
const onlyByTheClock = (step: AnyEditorialStep): boolean =>
  editorialRuleOf(step).by.every((party) => party === 'clock')
/** What may be asked from outside: what only the clock does is not known there. */
export const isEditorialStep = (name: unknown): name is EditorialStep =>
  isAnyEditorialStep(name) && !onlyByTheClock(name)
export const isAnyEditorialStep = (name: unknown): name is AnyEditorialStep =>
  editorialStepNames.includes(name as AnyEditorialStep)

/** Whether the copy that a step is about stands where the step begins. */
export const isOpenFrom = (step: AnyEditorialStep, copies: Copies): boolean => {
  const { copy, from } = editorialRuleOf(step)
  const status = copies[copy]
  return status !== null && from.includes(status)
}

/** Whether any of these parties may ever take this step. */
export const mayTakeEditorial = (
  step: AnyEditorialStep,
  parties: readonly EditorialParty[],
): boolean => editorialRuleOf(step).by.some((party) => parties.includes(party))

/** The steps that these parties may take now, conditions left aside: the source of every button. */
export const openEditorialSteps = (
  copies: Copies,
  parties: readonly EditorialParty[],
): EditorialStep[] =>
  editorialStepNames
    .filter(isEditorialStep)
    .filter((step) => isOpenFrom(step, copies) && mayTakeEditorial(step, parties))

/** Whoever saved the text, and every editor, may go on writing it. */
export const mayEdit = (parties: readonly EditorialParty[]): boolean =>
  parties.includes('author') || parties.includes('editor')

/** What an edit makes of the working copy, or null where there is nothing to edit: a readable text is reworked beside itself. */
export function editedStatus({ working, live }: Copies): EditorialStatus | null {
  if (working) return working
  return live && readableStatuses.includes(live) ? 'draft' : null
}

/** All refusals that hold, in the order in which they are answered. */
export const editorialRefusalsOf = (
  step: AnyEditorialStep,
  facts: EditorialFacts,
): EditorialRefusal[] =>
  editorialRuleOf(step)
    .requires.map((condition) => condition(facts))
    .filter((refusal): refusal is EditorialRefusal => Boolean(refusal))
