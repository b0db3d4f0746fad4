import type { KnownWorld } from './messages'

/** What was acknowledged: a promise that a crash may not break. */
export type Promised = {
  cases: Set<string>
  consents: Set<string>
  /** The referral as it was last answered. */
  referrals: Map<string, { rev: number; status: string }>
  /** The `rev` of each practice. */
  practices: Map<string, number>
  /** How many writes were acknowledged so far. */
  kept: number
}
export const nothingPromised = (): Promised => ({
  cases: new Set(),
  consents: new Set(),
  referrals: new Map(),
  practices: new Map(),
  kept: 0,
})

type Doc = { id: string; rev: number; status: string }

/** What fetch says of a connection that broke: `fetch failed`, `terminated`. */
const isGone = (fault: unknown) =>
  fault instanceof TypeError && /^(fetch failed|terminated)$/.test(fault.message)

/** One writer: writes down what works, opens cases, sends them and answers them, until the server is gone. */
export async function write(url: string, world: KnownWorld, promised: Promised): Promise<void> {
  const { referrer, intake, advice, need, reader } = world
  const ask = async (
    token: string,
    method: string,
    address: string,
    body: object,
  ): Promise<Doc> => {
    const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
    const answer = await fetch(`${url}${address}`, { method, headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`)
    const { doc } = (await answer.json()) as { doc: Doc }
    promised.kept += 1
    return doc
  }
  const keep = ({ id, rev, status }: Doc) => void promised.referrals.set(id, { rev, status })
  const tell = async () => {
    const words = { title: 'Lire la lettre', summary: 'Dans les huit jours', original: 'fr' }
    const { id, rev } = await ask(referrer, 'POST', '/good-practices', {
      form: 'practice',
      ...words,
    })
    promised.practices.set(id, rev)
    const more = { rev, title: 'Lire la lettre de l’huissier' }
    promised.practices.set(id, (await ask(referrer, 'PATCH', `/good-practices/${id}`, more)).rev)
  }
  try {
    for (;;) {
      await tell()
      const kept = await ask(referrer, 'POST', '/cases', {
        person: { firstName: 'Awa', lastName: 'Diallo', email: 'awa@example.com' },
        situation: { stage: 'prevention', language: 'fr' },
        needs: [need],
      })
      promised.cases.add(kept.id)
      const at = new Date().toISOString()
      const evidence = { textVersion: '1', language: 'fr', readBy: reader, at }
      const about = { case: kept.id, actors: [advice], categories: ['contact', 'situation'] }
      const said = { purpose: 'referral', method: 'oral', evidence }
      promised.consents.add((await ask(referrer, 'POST', '/consents', { ...about, ...said })).id)
      const draft = { case: kept.id, need, owner: { actor: advice }, summary: 'A bakery.' }
      let referral = await ask(referrer, 'POST', '/referrals', draft)
      keep(referral)
      for (const [token, step] of [
        [referrer, 'send'],
        [intake, 'receive'],
        [intake, 'accept'],
      ] as const) {
        referral = await ask(token, 'PATCH', `/referrals/${referral.id}`, {
          step,
          rev: referral.rev,
        })
        keep(referral)
      }
    }
  } catch (fault) {
    // the server is gone, before or in the middle of an answer; one that it did give must be a yes
    if (!isGone(fault)) throw fault
  }
}
