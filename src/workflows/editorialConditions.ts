import type { EditorialRefusal } from '@/src/codes/knowledge'
import type { Locale } from '@/src/codes/languages'

/** What one language says of a text that every reader sees first. */
export type Heading = { title: string; summary: string }

/** What the conditions of a step look at; gathered by the hook that takes it, the step's own fields counted in. */
export type EditorialFacts = {
  original: Locale
  headings: Record<Locale, Heading>
  hasAxis: boolean
  factsAsOf: string | null
  reviewOn: string | null
  /** Whoever publishes says that a language is missing; the readers are told. */
  missingLanguage: boolean
  /** The one who publishes is the only one who ever saved the text. */
  isOnlyAuthor: boolean
}

/** A condition takes the facts it needs and answers a refusal, or nothing. */
export type EditorialCondition = (facts: EditorialFacts) => EditorialRefusal | undefined

/** Every text stands in both languages of the Region. */
const needed = ['fr', 'nl'] as const satisfies readonly Locale[]

export const lacksLanguage = ({ headings }: Pick<EditorialFacts, 'headings'>): boolean =>
  needed.some((locale) => !headings[locale].title || !headings[locale].summary)

export const titled: EditorialCondition = ({ headings, original }) =>
  headings[original].title ? undefined : 'title-missing'

export const summarised: EditorialCondition = ({ headings, original }) =>
  headings[original].summary ? undefined : 'summary-missing'

export const onAnAxis: EditorialCondition = ({ hasAxis }) => (hasAxis ? undefined : 'axis-missing')

export const dated: EditorialCondition = ({ factsAsOf }) =>
  factsAsOf ? undefined : 'facts-undated'

export const inBothLanguages: EditorialCondition = (facts) =>
  lacksLanguage(facts) && !facts.missingLanguage ? 'language-missing' : undefined

export const reviewIsDated: EditorialCondition = ({ reviewOn }) =>
  reviewOn ? undefined : 'review-date-missing'

/** Nobody publishes what nobody else has looked at. */
export const seenByAnother: EditorialCondition = ({ isOnlyAuthor }) =>
  isOnlyAuthor ? 'only-author' : undefined
