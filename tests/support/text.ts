import { now } from '@/src/clocks/now'
import { systemOf } from '@/src/payloadAs'
import type { Person } from './people'
import type { Answer, Doc, Relais } from './relais'

type Collection = 'good-practices' | 'outputs'
type Asked = {
  by: Person
  /** Who publishes; the first editor of the test. */
  editor: Person
  collection?: Collection
  group?: string
  axis?: string
  fields?: Record<string, unknown>
  /** The same in Dutch. */
  dutch?: Record<string, unknown>
}

/** A practice or an output on its way, with the `rev` it stands at. */
export type Text = {
  id: string
  rev: number
  address: string
  doc: Doc
  take: (who: Person, step: string, fields?: Record<string, unknown>) => Promise<Text>
  edit: (who: Person, fields: Record<string, unknown>, locale?: string) => Promise<Text>
}

export const inAYear = () => new Date(now().getTime() + 365 * 86_400_000).toISOString()
export const because = (text = 'Because of this.') => ({ statusReason: { text } })

/** A text in stages, each taken through the real door: `await aText({ by: lea, editor }).published()`. */
export function aText(asked: Asked) {
  const idea = () => written(asked)
  const draft = async () => (await idea()).take(asked.by, 'draft')
  const review = async () => (await draft()).take(asked.by, 'submit')
  const published = async (fields: Record<string, unknown> = {}) =>
    (await review()).take(asked.editor, 'publish', { reviewOn: inAYear(), ...fields })
  return {
    idea,
    draft,
    review,
    published,
    pending: async () => (await published()).edit(asked.by, { title: 'Titre retravaillé' }),
    archived: async () => (await published()).take(asked.editor, 'archive', because()),
  }
}

/** Complete: French and Dutch, an axis, dated facts. */
async function written(asked: Asked): Promise<Text> {
  const { by, collection = 'good-practices', group, fields, dutch } = asked
  const kind = collection === 'outputs' ? { kind: 'report' } : { form: 'practice' }
  const made = await by.post(`/${collection}`, {
    ...kind,
    title: 'Un titre',
    summary: 'Un résumé',
    original: 'fr',
    axis: asked.axis ?? (await someAxis(by.relais)),
    factsAsOf: '2026-06-01T00:00:00.000Z',
    ...(group ? { group } : {}),
    ...fields,
  })
  const idea = text(`/${collection}`, answered(made, 201, 'create').doc)
  return idea.edit(by, { title: 'Een titel', summary: 'Een samenvatting', ...dutch }, 'nl')
}

function text(collection: string, doc: Doc): Text {
  const address = `${collection}/${doc.id}`
  const send = async (who: Person, body: object, what: string, query = '') =>
    text(
      collection,
      answered(await who.patch(`${address}${query}`, { rev: doc.rev, ...body }), 200, what).doc,
    )
  return {
    id: doc.id,
    rev: doc.rev,
    address,
    doc,
    take: (who, step, fields = {}) => send(who, { step, ...fields }, step),
    edit: (who, fields, locale = 'fr') => send(who, fields, 'edit', `?locale=${locale}`),
  }
}

export async function someAxis(relais: Relais): Promise<string> {
  const system = systemOf(relais.payload)
  const { docs } = await system.find({ collection: 'thematic-axes', limit: 1 })
  const data = { number: 1, title: 'Un axe' } as never
  return docs[0]?.id ?? (await system.create({ collection: 'thematic-axes', data })).id
}

type Seat = { actor?: string; user?: string }

/** A working group with these people in it. */
export async function aGroup(relais: Relais, members: Seat[], chair?: string): Promise<string> {
  const data = {
    name: 'Un groupe',
    axis: await someAxis(relais),
    members,
    chair,
    status: 'open',
  } as never
  return (await systemOf(relais.payload).create({ collection: 'working-groups', data })).id
}

function answered<Body>({ status, body }: Answer<Body>, expected: number, what: string): Body {
  if (status === expected) return body
  throw new Error(`${what}: ${status} ${JSON.stringify(body)}`)
}
