import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { practiceParts } from '@/src/codes/knowledge'
import { systemOf } from '@/src/payloadAs'
import { lexicalOf } from '@/src/prose/lexical'
import { rebuild } from '@/src/search/index/rebuild'
import type { PracticeText, SeededPractice } from '@/src/seed/content/practices/practice'
import { sixty } from '@/src/seed/content/practices/sixty'
import { keepReference } from '@/src/seed/reference'

/** What each document of the library is judged by: its slug or its key, by its id. */
export type Library = ReadonlyMap<string, string>

/** The operators, services, synonyms and sixty practices of the demonstration, all published: what the judged questions are asked of. */
export async function fillLibrary(payload: Payload): Promise<Library> {
  const { actors, needs, services } = await keepReference(payload)
  const axes = await systemOf(payload).find({ collection: 'thematic-axes', limit: 5, depth: 0 })
  const axisOf = new Map(axes.docs.map(({ number, id }) => [number, id]))
  const names = new Map([...actors, ...services].map(([name, id]) => [id, name]))
  for (const practice of sixty) {
    const id = await stored(payload, {
      ...written(practice),
      axis: axisOf.get(practice.axis),
      actor: actors.get(practice.actor),
      needs: practice.needs.flatMap((code) => needs.get(code) ?? []),
    })
    names.set(id, practice.slug)
  }
  await rebuild(payload)
  return names
}

const written = ({ form, stages, serves, original, fr, nl }: SeededPractice) => ({
  form,
  stages: [...stages],
  serves: [...serves],
  original,
  status: 'published',
  _status: 'published',
  audience: 'members',
  publishedAt: '2026-06-01T08:00:00.000Z',
  title: { fr: fr.title, nl: nl.title },
  summary: { fr: fr.summary, nl: nl.summary },
  ...Object.fromEntries(
    practiceParts.map((field) => [field, { fr: proseOf(fr, field), nl: proseOf(nl, field) }]),
  ),
})

const proseOf = (text: PracticeText, field: (typeof practiceParts)[number]) =>
  lexicalOf(text[field])

/** Past the steps that a practice takes: sixty of them published one by one would take minutes. */
async function stored(payload: Payload, data: object): Promise<string> {
  const id = randomUUID()
  const at = '2026-06-01T08:00:00.000Z'
  await payload.db.create({
    collection: 'good-practices',
    data: { id, createdAt: at, updatedAt: at, ...data },
    locale: 'all',
    req: {},
  } as never)
  return id
}
