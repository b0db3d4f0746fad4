import type { Answer, Relais } from '@/tests/support/relais'
import { operations, type Operation } from './rights'
import type { Asked } from './subjects'

type Door = { relais: Relais; token: string | undefined; slug: string }

/** A refusal says no, and 501 that there is no such door; of an update, 400 and 409 say that one may, but not so. */
const refused = ({ status }: Answer) => [401, 403, 404, 405, 501].includes(status)

/** Tries every operation on a document of its own; the letters of those that were answered. */
export async function tried(door: Door, asked: Asked, id: string): Promise<string> {
  let letters = ''
  for (const letter of Object.keys(operations) as Operation[])
    if (await tries[letter](door, asked, id)) letters += letter
  return letters
}

type Try = (door: Door, asked: Asked, id: string) => Promise<boolean>

const tries: Record<Operation, Try> = {
  r: async (door, _, id) => {
    const answer = await ask(door, 'GET', `/${id}?depth=0`)
    return answer.status === 200 && answer.body.id === id
  },
  l: async (door, _, id) => {
    const answer = await ask(door, 'GET', `?where[id][equals]=${id}&depth=0`)
    return answer.status === 200 && answer.body.docs.some((doc) => doc.id === id)
  },
  n: async (door, _, id) => {
    const answer = await ask(door, 'GET', `/count?where[id][equals]=${id}`)
    return answer.status === 200 && answer.body.totalDocs === 1
  },
  c: async (door, asked) => {
    const body = await asked.create()
    const answer = asked.file
      ? await upload(door, body, asked.file())
      : await ask(door, 'POST', '', body)
    return answer.status === 201
  },
  u: async (door, asked, id) => !refused(await ask(door, 'PATCH', `/${id}`, await asked.update())),
  v: async (door) => (await ask(door, 'GET', '/versions')).status === 200,
  x: async (door, _, id) => (await ask(door, 'POST', `/${id}/duplicate`, {})).status < 300,
  b: async (door, asked, id) => {
    const where = `?where[id][equals]=${id}`
    const update = await ask(door, 'PATCH', where, await asked.update())
    const removal = await ask(door, 'DELETE', where)
    return [update, removal].some(({ status, body }) => status === 200 && body.docs.length > 0)
  },
  d: async (door, _, id) => !refused(await ask(door, 'DELETE', `/${id}`)),
}

async function ask(
  door: Door,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  tail: string,
  body?: object,
) {
  const answer = await door.relais.api(method, `/${door.slug}${tail}`, { token: door.token, body })
  if (answer.status >= 500 && answer.status !== 501)
    throw new Error(
      `${method} /${door.slug}${tail}: ${answer.status} ${JSON.stringify(answer.body)}`,
    )
  return answer
}

async function upload({ relais, token, slug }: Door, body: object, file: Blob): Promise<Answer> {
  const form = new FormData()
  form.set('_payload', JSON.stringify(body))
  form.set('file', file, 'image.png')
  return relais.api('POST', `/${slug}`, { token, form })
}
