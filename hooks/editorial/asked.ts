import type { PayloadRequest } from 'payload'
import type { EditorialCollection } from '@/src/codes/knowledge'
import type { EditorialRow, Standing } from '@/src/knowledge/copies'
import type { AnyEditorialStep } from '@/src/workflows/editorial'
import type { Fault } from '@/src/workflows/stepFields'

/** What was asked of a practice or an output, kept before field access strips it. */
export type EditorialAsked = {
  collection: EditorialCollection
  id: string
  step: unknown
  rev: unknown
  body: Record<string, unknown>
  standing: Standing
  /** Texts that cannot be kept. */
  faults: readonly Fault[]
}

/** What was done, for the hooks that follow it in the same transaction. */
export type EditorialTaken = {
  id: string
  step: AnyEditorialStep | null
  repeated: boolean
  /** Which copy answers. */
  copy: 'working' | 'live'
  before: Standing
  after: Partial<EditorialRow>
}

declare module 'payload' {
  interface RequestContext {
    askedOfText?: EditorialAsked
    takenOnText?: EditorialTaken
    /** Faults of a text that is being created. */
    proseFaults?: readonly Fault[]
    /** The working copies that this reader is shown in place of the live ones, by collection and id. */
    workingCopies?: Map<string, Map<string, EditorialRow>>
  }
}

export const askedOfText = (req: PayloadRequest, id: string): EditorialAsked | undefined =>
  req.context.askedOfText?.id === id ? req.context.askedOfText : undefined

export const takenOnText = (req: PayloadRequest, id: string): EditorialTaken | undefined =>
  req.context.takenOnText?.id === id ? req.context.takenOnText : undefined
