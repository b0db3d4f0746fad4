import type {
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { asker } from '@/access/vocabulary'
import type { EditorialCollection } from '@/src/codes/knowledge'
import { locales } from '@/src/codes/languages'
import { standingOf, type Standing } from '@/src/knowledge/copies'
import { editorialRuleOf, isAnyEditorialStep } from '@/src/workflows/editorial'
import { isRepeat } from '../isRepeat'
import { readTexts } from './readTexts'

type Body = Record<string, unknown>
type Update = { id: string; data?: Body; collection: { config: SanitizedCollectionConfig } }

/** Whether this request is a person’s or the clock’s: the system alone writes as it is told. */
export const isAsked = (req: PayloadRequest): boolean => Boolean(asker(req) ?? req.context.actingAs)

/** What Payload lets a caller say about which copy is written: here the step says it. */
const ownWays = {
  autosave: false,
  publishAllLocales: undefined,
  publishSpecificLocale: undefined,
  unpublishAllLocales: undefined,
}

/**
 * Keeps the step, its fields and the rev asked before field access strips them, and chooses the copy that is written.
 * `draft` comes from the query string: left there, a pending text would be written into the live row.
 */
export const rememberAsked: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if ((operation !== 'create' && operation !== 'update') || !isAsked(req)) return args
  // a text is written in one language at a time
  if ((req.locale as string) === 'all') req.locale = locales[0]
  const sent = ((args as { data?: Body }).data ?? {}) as Body
  const { body, faults } = readTexts(collection, sent)
  if (operation === 'create') {
    req.context.proseFaults = faults
    return { ...args, ...ownWays, draft: false, data: contentOf(body) }
  }
  const update = args as unknown as Update
  const slug = collection.slug as EditorialCollection
  const standing = await standingOf(req, slug, String(update.id))
  if (!standing) return args
  const asked = { step: body.step, rev: body.rev }
  req.context.askedOfText = {
    collection: slug,
    id: String(update.id),
    ...asked,
    body,
    standing,
    faults,
  }
  return {
    ...args,
    ...ownWays,
    ...writingOf(update, standing, isRepeat(req, standing.row, asked) ? 'none' : asked.step),
    data: asked.step === undefined ? contentOf(body) : ownFieldsOf(asked.step, body),
  }
}

/** The texts and facts of a document: where it stands is not among them. */
function contentOf(body: Body): Body {
  const { step: _step, rev: _rev, _status, ...content } = body
  return content
}

/** What a step takes from the body into the document as it is. */
function ownFieldsOf(step: unknown, body: Body): Body {
  if (!isAnyEditorialStep(step)) return {}
  const named = editorialRuleOf(step).fields.filter((field) => !field.endsWith('!'))
  return Object.fromEntries(
    named.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]),
  )
}

/**
 * Which rows are written. A live copy with a pending one beside it is written alone: with versions, Payload would take the
 * pending text as what there was. A repeat writes the row back as it is, and leaves no version behind.
 */
function writingOf(update: Update, { live, working }: Standing, step: unknown): object {
  const rule = isAnyEditorialStep(step) ? editorialRuleOf(step) : null
  const onLive = rule?.copy === 'live' && step !== 'restore'
  if (step === 'none' || (onLive && working)) return { draft: false, ...rowAlone(update) }
  if (onLive || step === 'publish' || step === 'restore') return { draft: false }
  return { draft: Boolean(live) }
}

const rowAlone = ({ collection }: Update) => ({
  collection: { ...collection, config: { ...collection.config, versions: false } },
})
