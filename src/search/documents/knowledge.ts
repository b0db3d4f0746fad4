import { idOf } from '@/src/idOf'
import { nobodys, open, type IndexedDocument } from '../searched'
import { about, coded, factsOf, part, parts, textsOf } from './build'
import { allOf, type Related, type Stored } from './related'

const isLive = ({ status }: Stored) => status === 'published' || status === 'review-due'

/** Read by every member, or by the group it comes from. */
const audienceOf = ({ audience, group }: Stored) =>
  audience === 'group' ? (idOf(group) ?? nobodys) : open

/** The words of the files, once they have been read. */
async function wordsOfFiles(doc: Stored, related: Related) {
  const files = await allOf(related, 'media', doc.files)
  const words = files.map((file) =>
    String(file.words ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return { field: 'files', column: 'files' as const, said: () => words }
}

export async function practice(doc: Stored, related: Related): Promise<IndexedDocument | null> {
  if (!isLive(doc)) return null
  const needs = await allOf(related, 'needs', doc.needs)
  const actor = await related('actors', doc.actor)
  const axis = await related('thematic-axes', doc.axis)
  const texts = textsOf(doc.title, [
    ...parts(doc, 'title', 'title'),
    ...parts(doc, 'summary', 'summary'),
    about('needs', needs, 'label'),
    about('actor', [actor], 'name'),
    about('axis', [axis], 'title'),
    ...parts(doc, 'body', 'context', 'problem', 'whatWasDone', 'resourcesNeeded', 'results', 'transferability'),
    await wordsOfFiles(doc, related),
  ]) // prettier-ignore
  const kind = doc.form === 'experience' ? 'experience' : 'practice'
  const { axis: onAxis, stages, serves, evidence } = doc
  const facts = factsOf(
    { kind, axis: onAxis, stage: stages, need: doc.needs, serves, actor: doc.actor, evidence },
    texts,
    doc.publishedAt,
  )
  return { collection: 'good-practices', id: doc.id, audience: audienceOf(doc), facts, texts }
}

export async function output(doc: Stored, related: Related): Promise<IndexedDocument | null> {
  if (!isLive(doc)) return null
  const actor = await related('actors', doc.actor)
  const axis = await related('thematic-axes', doc.axis)
  const texts = textsOf(doc.title, [
    ...parts(doc, 'title', 'title'),
    ...parts(doc, 'summary', 'summary'),
    coded('kind', ({ knowledgeCodes }) => labelled(knowledgeCodes.outputKind, [doc.kind])),
    about('actor', [actor], 'name'),
    about('axis', [axis], 'title'),
    part(doc, 'addressee', 'about'),
    ...parts(doc, 'body', 'body'),
    await wordsOfFiles(doc, related),
  ])
  const facts = factsOf(
    { kind: 'output', axis: doc.axis, actor: doc.actor },
    texts,
    doc.publishedAt,
  )
  return { collection: 'outputs', id: doc.id, audience: audienceOf(doc), facts, texts }
}

export const labelled = (words: Record<string, string>, codes: unknown): string[] =>
  (Array.isArray(codes) ? codes : []).flatMap((code) => words[String(code)] ?? [])
