import { randomUUID } from 'node:crypto'
import type { ActorKind, FunctionCode, Role } from '@/src/codes/people'
import { now } from '@/src/clocks/now'
import { systemOf } from '@/src/payloadAs'
import type { Answer, Answered, Relais } from './relais'
import { storedPassword } from './signIn'

export type Actor = { id: string; name: string; relais: Relais; languages: string[] }

/** Somebody signed in: `await karim.get('/referrals')` is their request at the REST door. */
export type Person = {
  id: string
  email: string
  token: string
  actor: Actor | null
  relais: Relais
  get: <Body = Answered>(address: string) => Promise<Answer<Body>>
  post: <Body = Answered>(address: string, body: unknown) => Promise<Answer<Body>>
  patch: <Body = Answered>(address: string, body: unknown) => Promise<Answer<Body>>
  delete: <Body = Answered>(address: string) => Promise<Answer<Body>>
}

type ActorFacts = {
  name?: string
  kind?: ActorKind
  receives?: 'referrals' | 'sheet' | 'nothing'
  membership?: 'member' | 'invited' | 'outside'
  creditorSide?: boolean
  parent?: string
  languages?: string[]
  communes?: string[]
}

/** An operator; it takes referrals once it has a service for the need (`aService`). */
export async function anActor(relais: Relais, facts: ActorFacts = {}): Promise<Actor> {
  const name = facts.name ?? `Operator ${randomUUID().slice(0, 4)}`
  const languages = facts.languages ?? ['fr', 'nl']
  const data = {
    kind: 'general-support' as const,
    receives: 'referrals' as const,
    membership: 'member' as const,
    creditorSide: false,
    communes: [],
    ...facts,
    name,
    languages,
    slug: `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${randomUUID().slice(0, 4)}`,
  }
  const { id } = await systemOf(relais.payload).create({
    collection: 'actors',
    data: data as never,
  })
  return { id, name, relais, languages }
}

type ServiceFacts = { name?: string; needs: string[]; capacity?: 'open' | 'waiting-list' | 'full' }

export async function aService(actor: Actor, { needs, ...facts }: ServiceFacts): Promise<string> {
  const data = {
    actor: actor.id,
    name: `A service of ${actor.name}`,
    needs,
    stages: ['prevention', 'early-warning', 'restructuring', 'closure', 'restart'],
    audience: ['self-employed', 'company'],
    languages: actor.languages,
    communes: [],
    capacity: 'open',
    checkedOn: now().toISOString(),
    ...facts,
  }
  const made = await systemOf(actor.relais.payload).create({
    collection: 'services',
    data: data as never,
  })
  return made.id
}

export async function aNeed(relais: Relais, code: string, facts: { sensitive?: boolean } = {}) {
  const data = { code, label: `Need ${code}`, sensitive: false, ...facts }
  const { id } = await systemOf(relais.payload).create({ collection: 'needs', data: data as never })
  return id
}

/** A member of an operator with these functions in it. */
export const aMember = (actor: Actor, ...functions: FunctionCode[]): Promise<Person> =>
  somebody(actor.relais, { actor, roles: ['member'], functions })

/** One of the platform's own people. */
export const oneOfUs = (relais: Relais, ...roles: Role[]): Promise<Person> =>
  somebody(relais, { actor: null, roles, functions: [] })

type PersonFacts = {
  actor: Actor | null
  roles: Role[]
  functions: FunctionCode[]
  name?: string
  email?: string
  locale?: 'fr' | 'nl' | 'en'
  active?: boolean
  /** null: somebody who has not accepted the terms yet. */
  termsAcceptedAt?: string | null
}

/** Written past the collection's hooks with a password hashed once: a world of a dozen people would take seconds. */
export async function somebody(relais: Relais, facts: PersonFacts): Promise<Person> {
  const email = facts.email ?? `${facts.roles[0]}-${randomUUID().slice(0, 8)}@example.org`
  const data = {
    id: randomUUID(),
    name: email,
    locale: 'fr',
    active: true,
    termsVersion: '1',
    termsAcceptedAt: now().toISOString(),
    ...facts,
    email,
    actor: facts.actor?.id ?? null,
    ...storedPassword,
  }
  const { id } = await relais.payload.db.create({ collection: 'users', data })
  return personOf(relais, String(id), email, facts.actor)
}

async function personOf(
  relais: Relais,
  id: string,
  email: string,
  actor: Actor | null,
): Promise<Person> {
  const token = await relais.login(email)
  return {
    id,
    email,
    token,
    actor,
    relais,
    get: (address) => relais.api('GET', address, { token }),
    post: (address, body) => relais.api('POST', address, { token, body }),
    patch: (address, body) => relais.api('PATCH', address, { token, body }),
    delete: (address) => relais.api('DELETE', address, { token }),
  }
}
