import { idOf } from '@/src/idOf'
import { open, nobodys, type IndexedDocument } from '../searched'
import { about, coded, factsOf, parts, textsOf } from './build'
import { labelled } from './knowledge'
import { allOf, type Related, type Stored } from './related'

/** An operator's name is the same in every language; what it is is said in each. */
export async function actor(doc: Stored, related: Related): Promise<IndexedDocument> {
  const parent = await related('actors', doc.parent)
  const texts = textsOf(doc.name, [
    ...parts(doc, 'title', 'name', 'acronym'),
    coded('kind', ({ codes }) => labelled(codes.kind, [doc.kind])),
    about('parent', [parent], 'name'),
  ])
  const facts = {
    ...factsOf({ kind: 'actor', actor: doc.id }, texts, null),
    slug: String(doc.slug),
  }
  return { collection: 'actors', id: doc.id, audience: open, facts, texts }
}

export async function service(doc: Stored, related: Related): Promise<IndexedDocument> {
  const needs = await allOf(related, 'needs', doc.needs)
  const operator = await related('actors', doc.actor)
  const texts = textsOf(doc.name, [
    ...parts(doc, 'title', 'name'),
    ...parts(doc, 'summary', 'description'),
    about('needs', needs, 'label'),
    about('actor', [operator], 'name'),
    ...parts(doc, 'body', 'howToReach', 'cost'),
  ])
  const known = {
    kind: 'service',
    stage: doc.stages,
    need: doc.needs,
    serves: doc.audience,
    actor: doc.actor,
  }
  const facts = { ...factsOf(known, texts, doc.checkedOn), slug: String(operator?.slug ?? '') }
  return { collection: 'services', id: doc.id, audience: open, facts, texts }
}

/** What a group decided is the group's; what a plenary decided is everybody's. */
export async function decision(doc: Stored, related: Related): Promise<IndexedDocument | null> {
  const meeting = await related('meetings', doc.meeting)
  if (!meeting) return null
  const owner = await related('actors', doc.owner)
  const texts = textsOf(doc.text, [
    ...parts(doc, 'title', 'text'),
    coded('kind', ({ knowledgeCodes }) => labelled(knowledgeCodes.decisionKind, [doc.kind])),
    about('owner', [owner], 'name'),
    about('meeting', [meeting], 'title'),
  ])
  const audience = meeting.kind === 'plenary' ? open : (idOf(meeting.group) ?? nobodys)
  const facts = factsOf({ kind: 'decision', actor: doc.owner }, texts, meeting.startsAt)
  return { collection: 'decisions', id: doc.id, audience, facts, texts }
}

/** What was closed by its author is no longer looked for. */
export async function expertise(doc: Stored, related: Related): Promise<IndexedDocument | null> {
  if (doc.status === 'closed') return null
  const needs = await allOf(related, 'needs', doc.needs)
  const operator = await related('actors', doc.actor)
  const texts = textsOf(doc.title, [
    ...parts(doc, 'title', 'title'),
    coded('kind', ({ knowledgeCodes }) => labelled(knowledgeCodes.expertiseKind, [doc.kind])),
    about('needs', needs, 'label'),
    about('actor', [operator], 'name'),
  ])
  const facts = factsOf(
    { kind: 'expertise', need: doc.needs, actor: doc.actor },
    texts,
    doc.createdAt,
  )
  return { collection: 'expertise', id: doc.id, audience: open, facts, texts }
}
