import type { EditorialCollection, EditorialStatus } from '@/src/codes/knowledge'
import { idOf } from '@/src/idOf'
import { payloadAs, systemOf } from '@/src/payloadAs'
import { flatOf, type Flat } from '@/src/writing/flat'
import type { Asking } from './asking'
import { named } from './oneText'

/** One save of a text. */
export type TextVersion = {
  id: string
  rev: number
  status: EditorialStatus
  at: Date
  /** Who saved it; several where only that much is known, none where it was the clock. */
  by: readonly string[]
  byClock: boolean
  flat: Flat
}

type Stored = {
  id: string
  updatedAt: string
  version: Record<string, unknown> & {
    rev?: number
    status?: EditorialStatus
    authors?: unknown[]
    savedBy?: unknown
    updatedAt?: string
  }
}

/** Which versions of this text may this reader see, the latest first? */
export async function textVersions(
  asking: Asking,
  collection: EditorialCollection,
  id: string,
): Promise<TextVersion[]> {
  const { payload, user, locale } = asking
  const { docs } = await payloadAs(payload, user).findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    locale: 'all',
    depth: 0,
    limit: 60,
  } as never)
  const stored = docs as unknown as Stored[]
  const people = payloadAs(payload, user, { locale })
  const steps = await stepsOn(asking, id)
  const authors = stored.flatMap(({ version }) =>
    [...(version.authors ?? []), version.savedBy].map(idOf),
  )
  const names = await named(people, [...new Set([...authors, ...steps.map(({ user: by }) => by)])])
  const nameOf = (one: string | null) => names.find((person) => person.id === one)?.name
  return stored.map(({ id: versionId, version, updatedAt }, n) => {
    const at = new Date(version.updatedAt ?? updatedAt)
    const step = steps.find((event) => Math.abs(Number(event.at) - Number(at)) < sameMoment)
    const saver = idOf(version.savedBy)
    const savers = saver ? [saver] : step ? [step.user] : saversOf(version, stored[n + 1]?.version)
    return {
      id: versionId,
      rev: version.rev ?? 1,
      status: version.status ?? 'idea',
      at,
      by: savers.flatMap((one) => nameOf(one) ?? []),
      byClock: !saver && Boolean(step && !step.user),
      flat: flatOf(collection, version),
    }
  })
}

/** A step and the version it leaves are written in one transaction. */
const sameMoment = 1500

/** Saved before this was kept: whoever joined the authors; otherwise it was one of those who had. */
function saversOf(
  version: Stored['version'],
  before: Stored['version'] | undefined,
): (string | null)[] {
  const authors = (version.authors ?? []).map(idOf)
  const known = (before?.authors ?? []).map(idOf)
  const joined = authors.filter((one) => !known.includes(one))
  return joined.length ? joined : authors
}

type Step = { at: Date; user: string | null }

/** The record of the steps: who took them, and when. Asked only for a text whose versions the reader may see. */
async function stepsOn({ payload }: Asking, id: string): Promise<Step[]> {
  const { docs } = await systemOf(payload).find({
    collection: 'audit-events',
    where: { target: { equals: id } },
    sort: '-seq',
    limit: 100,
    depth: 0,
  })
  return docs
    .filter(({ action }) => /^(output|practice)\./.test(action))
    .map(({ at, by }) => ({ at: new Date(at), user: idOf(by.user) }))
}
