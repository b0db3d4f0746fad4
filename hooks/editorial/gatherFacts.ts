import type { PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import { locales, type Locale } from '@/src/codes/languages'
import { idOf } from '@/src/idOf'
import type { EditorialRow, Standing } from '@/src/knowledge/copies'
import { editorialRuleOf, type AnyEditorialStep } from '@/src/workflows/editorial'
import type { EditorialFacts, Heading } from '@/src/workflows/editorialConditions'

type Body = Record<string, unknown>

/** What the conditions of a step look at: the copy it is about, with what the step brings. */
export function editorialFactsOf(
  req: PayloadRequest,
  step: AnyEditorialStep,
  { live, working, row }: Standing,
  body: Body,
): EditorialFacts {
  const rule = editorialRuleOf(step)
  const copy = (rule.copy === 'live' ? live : working) ?? row
  const brought: Body = {}
  for (const field of rule.fields) if (body[field] !== undefined) brought[field] = body[field]
  const said = (name: string) => (name in brought ? brought[name] : copy[name])
  return {
    original: copy.original ?? 'fr',
    headings: headingsOf(copy, brought, req.locale as Locale),
    hasAxis: Boolean(said('axis')),
    factsAsOf: momentOf(said('factsAsOf')),
    // a text is renewed until a new day: the old one says nothing
    reviewOn: momentOf(rule.copy === 'live' ? brought.reviewOn : said('reviewOn')),
    missingLanguage: Boolean(said('missingLanguage')),
    isOnlyAuthor: isOnlyAuthor(copy, publisherOf(req, copy)),
  }
}

const headingsOf = (copy: EditorialRow, brought: Body, spoken: Locale): Record<Locale, Heading> =>
  Object.fromEntries(
    locales.map((locale) => {
      const word = (name: 'title' | 'summary') =>
        String((locale === spoken && name in brought ? brought[name] : copy[name]?.[locale]) ?? '')
      return [locale, { title: word('title').trim(), summary: word('summary').trim() }]
    }),
  ) as Record<Locale, Heading>

const momentOf = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString() : typeof value === 'string' && value ? value : null

/** The clock publishes for the one who scheduled it. */
const publisherOf = (req: PayloadRequest, copy: EditorialRow): string | null =>
  asker(req)?.id ?? idOf(copy.scheduledBy)

const isOnlyAuthor = ({ authors }: EditorialRow, publisher: string | null): boolean =>
  Boolean(authors?.length) && (authors ?? []).every((author) => idOf(author) === publisher)
