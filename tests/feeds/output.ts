import { randomUUID } from 'node:crypto'
import { now } from '@/src/clocks/now'
import type { Stage } from '../meetings/stage'

type Tongues = { fr: string; nl: string }
type Facts = {
  title: string | Tongues
  summary?: string | Tongues
  status?: string
  _status?: string
  audience?: string
  group?: string
  axis?: string
  body?: object
}

/** An output as it stands once it is published, written past its steps: what they ask has its own tests. */
export async function anOutput(stage: Stage, { title, summary, ...facts }: Facts): Promise<string> {
  const at = now().toISOString()
  const data = {
    id: randomUUID(),
    kind: 'report',
    title: typeof title === 'string' ? { fr: title } : title,
    summary: typeof summary === 'object' ? summary : { fr: summary ?? 'En bref' },
    original: 'fr',
    audience: 'members',
    status: 'published',
    _status: 'published',
    rev: 1,
    publishedAt: at,
    createdAt: at,
    updatedAt: at,
    ...facts,
  }
  const made = await stage.relais.payload.db.create({ collection: 'outputs', data, req: {} })
  return String(made.id)
}
