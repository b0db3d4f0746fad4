import { DAY } from '@/src/clocks/brussels'
import { toldAt } from '@/src/clocks/now'
import { locales, type Locale } from '@/src/codes/languages'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import type { EditorialCollection, EditorialStep } from '@/src/codes/knowledge'
import type { Library } from './library'

type Text = Record<string, unknown>
type Made = { id: string; rev: number }
/** What is the same in every language, and what each says; the original is written first. */
export type TextSaid = { tags: Text & { original: Locale }; said: Partial<Record<Locale, Text>> }

/** Writes a text as a person would, one language after the other, on the day it was written. */
export async function writeText(
  { payload }: Library,
  collection: EditorialCollection,
  author: User,
  at: Date,
  { tags, said }: TextSaid,
): Promise<Made> {
  const { original } = tags
  const first = { collection, draft: true, depth: 0, data: { ...tags, ...said[original] } }
  const inOriginal = payloadAs(payload, author, { locale: original })
  const { id } = await toldAt(at, () => inOriginal.create(first as never))
  const made = { id: String(id), rev: 1 }
  for (const locale of locales) {
    if (locale === original || !said[locale]) continue
    const data = { ...said[locale], rev: made.rev }
    const edit = { collection, id: made.id, draft: true, depth: 0, data }
    await toldAt(at, () => payloadAs(payload, author, { locale }).update(edit as never))
    made.rev += 1
  }
  return made
}

/** Takes one step through the door of everybody, on its day. */
export async function takeTextStep(
  { payload }: Library,
  collection: EditorialCollection,
  made: Made,
  by: User,
  at: Date,
  step: EditorialStep,
  more: Text = {},
): Promise<void> {
  const data = { step, rev: made.rev, ...more }
  const { rev } = (await toldAt(at, () =>
    payloadAs(payload, by).update({ collection, id: made.id, depth: 0, data } as never),
  )) as unknown as { rev: number }
  made.rev = rev
}

/** From the pen to the readers: a fortnight between the first line and the publication. */
export async function publishText(
  library: Library,
  collection: EditorialCollection,
  author: User,
  publishedAt: Date,
  text: TextSaid,
): Promise<Made> {
  const before = (days: number) => new Date(publishedAt.getTime() - days * DAY)
  const made = await writeText(library, collection, author, before(14), text)
  await takeTextStep(library, collection, made, author, before(12), 'draft')
  await takeTextStep(library, collection, made, author, before(6), 'submit')
  const editor = library.editors.find(({ id }) => id !== author.id) ?? author
  const reviewOn = new Date(publishedAt.getTime() + 365 * DAY).toISOString()
  await takeTextStep(library, collection, made, editor, publishedAt, 'publish', { reviewOn })
  return made
}
