import type { Where } from 'payload'
import type { ExpertiseKind, ExpertiseStatus } from '@/src/codes/knowledge'
import { saidIn, type Said, type Spoken } from '@/src/i18n/saidIn'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Actor, Expertise, User } from '@/src/payload-types'
import type { Asking } from './asking'
import { inEveryTongue } from './inEveryTongue'
import { unlessClosed } from './unlessClosed'

export type Who = { id: string; name: string; actor: { id: string; name: string } | null }
export type ExpertiseRead = {
  id: string
  kind: ExpertiseKind
  title: Said
  status: ExpertiseStatus
  since: string
  author: Who | null
  answeredBy: Who | null
  needs: { id: string; label: string }[]
  own: boolean
}
export type Offered = { requests: ExpertiseRead[]; offers: ExpertiseRead[]; mine: ExpertiseRead[] }

const most = 100

/** What is offered and asked for among members now; one's own, answered and closed ones too. */
export async function openExpertise(asking: Asking): Promise<Offered> {
  const [open, mine] = await Promise.all([
    expertiseWhere(asking, { status: { equals: 'open' } }),
    expertiseWhere(asking, { author: { equals: asking.user.id } }),
  ])
  return {
    requests: open.filter(({ kind }) => kind === 'request'),
    offers: open.filter(({ kind }) => kind === 'offer'),
    mine,
  }
}

/** One offer or request; null where it is not there. */
export const oneExpertise = async (asking: Asking, id: string): Promise<ExpertiseRead | null> =>
  (await expertiseWhere(asking, { id: { equals: id } }))[0] ?? null

export async function expertiseWhere(
  { payload, user, locale }: Asking,
  where: Where,
): Promise<ExpertiseRead[]> {
  const asked = { collection: 'expertise', where, sort: '-createdAt', limit: most } as const
  const [read, spoken] = await Promise.all([
    payloadAs(payload, user, { locale })
      .find({ ...asked, depth: 2 })
      .catch(unlessClosed),
    inEveryTongue({ payload, user })
      .find({ ...asked, depth: 0, select: { title: true } })
      .catch(unlessClosed),
  ])
  const titles = new Map(
    (spoken?.docs ?? []).map(({ id, title }) => [
      id,
      saidIn(title as unknown as Spoken, locale, null),
    ]),
  )
  return (read?.docs ?? []).flatMap((doc) => {
    const title = titles.get(doc.id)
    return title ? [asRead(doc, title, user)] : []
  })
}

function asRead(doc: Expertise, title: Said, user: User): ExpertiseRead {
  const { id, kind, status, createdAt, author, answeredBy, needs, actor } = doc
  return {
    id,
    kind,
    title,
    status: status ?? 'open',
    since: createdAt,
    author: whoOf(author, actor),
    answeredBy: whoOf(answeredBy),
    needs: (needs ?? []).flatMap((need) =>
      typeof need === 'object' ? [{ id: need.id, label: need.label }] : [],
    ),
    own: idOf(author) === user.id,
  }
}

function whoOf(value: User | string | null | undefined, given?: Actor | string | null): Who | null {
  if (!value || typeof value !== 'object') return null
  const actor = given && typeof given === 'object' ? given : value.actor
  return {
    id: value.id,
    name: value.name,
    actor: actor && typeof actor === 'object' ? { id: actor.id, name: actor.name } : null,
  }
}
