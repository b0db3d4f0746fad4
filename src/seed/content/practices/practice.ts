import type { Stage } from '@/src/codes/situation'
import type { Audience } from '@/src/codes/people'

/**
 * The text of one practice in one language. Paragraphs are separated by an empty line, a line that begins with `- ` is a point
 * of a list, one that begins with `1. ` a numbered step.
 */
export type PracticeText = {
  title: string
  summary: string
  context: string
  problem: string
  whatWasDone: string
  resourcesNeeded: string
  results: string
  transferability: string
}

/** A practice of the demonstration: the trade is real, the persons are invented. `needs` and `actor` by code and slug. */
export type SeededPractice = {
  slug: string
  form: 'practice' | 'experience'
  axis: 1 | 2 | 3 | 4 | 5
  actor: string
  original: 'fr' | 'nl'
  stages: readonly Stage[]
  needs: readonly string[]
  serves: readonly Audience[]
  /** The day on which its facts were true. */
  factsAsOf: string
  sources: readonly { title: string; url?: string; date: string }[]
  fr: PracticeText
  nl: PracticeText
}
