import { randomUUID } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import { now } from '@/src/clocks/now'
import { systemOf } from '@/src/payloadAs'
import { aMember, aNeed, aService } from '@/tests/support/people'
import { aCase, aConsent, aReferral } from '@/tests/support/referral'
import { aText } from '@/tests/support/text'
import type { World } from '@/tests/support/world'
import type { Subject } from './rights'

/** A document to ask for, and what to send about it. */
export type Asked = {
  make: () => Promise<string>
  /** A body that the collection accepts from whoever may create. */
  create: () => Promise<object> | object
  update: () => Promise<object> | object
  /** The file that goes with a new document. */
  file?: () => Blob
}

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export function subjectsOf(world: World): Record<Subject, Asked> {
  const { relais, referrer, colleague, intake, operators, needs } = world
  const any = () => randomUUID().slice(0, 8)
  /** Past access and hooks: rows that only the system writes. */
  const row = async (collection: string, data: Record<string, unknown>) => {
    const ours = collection.startsWith('payload-') ? {} : { id: randomUUID() }
    const made = await relais.payload.db.create({
      collection: collection as CollectionSlug,
      data: { ...ours, ...data },
    })
    return String(made.id)
  }
  const kept = async (collection: CollectionSlug, data: object) => {
    const made = await systemOf(relais.payload).create({ collection, data: data as never })
    return String(made.id)
  }
  const someCase = () => aCase(referrer, [needs.debt])
  const need = () => ({ code: `need-${any()}`, label: 'Besoin' })
  /** There are five and no more: the next one that is free. */
  const axis = async () => {
    const { totalDocs } = await systemOf(relais.payload).count({ collection: 'thematic-axes' })
    return { number: totalDocs + 1, title: `Axe ${any()}` }
  }
  const anyAxis = async () => {
    const { docs } = await systemOf(relais.payload).find({ collection: 'thematic-axes', limit: 1 })
    return docs[0]?.id ?? kept('thematic-axes', await axis())
  }
  const helpline = () => ({ number: `0800 ${any()}`, name: 'Écoute', rank: 1 })
  const mail = () => ({ kind: 'referral-sent', state: 'waiting', attempts: 0, key: any() })
  const referral = async () => {
    const opened = await someCase()
    return { case: opened, need: needs.debt, owner: { actor: operators.advice.id }, summary: 'x' }
  }
  const consent = async () => {
    const evidence = { textVersion: '1', language: 'fr', readBy: referrer.id, at: now() }
    const to = [operators.advice.id]
    const about = { case: await someCase(), actors: to, categories: ['contact'] }
    return { ...about, purpose: 'referral', method: 'oral', evidence }
  }
  const nothing = () => ({})
  const written = { by: referrer, editor: world.editor }
  const idea = () => ({ title: 'Une idée', original: 'fr' })
  /** By the system, at once: what is made about it is what is asked for. */
  const published = () =>
    kept('good-practices', { ...idea(), status: 'published', audience: 'members' })
  const use = async () => ({ practice: await published(), result: 'worked' })
  const marker = async () => ({
    about: { relationTo: 'good-practices', value: await published() },
  })
  const remark = async () => ({ ...(await marker()), text: 'Chez nous aussi.' })

  return {
    'referrals: a draft of A for B': {
      make: async () =>
        (await aReferral({ from: referrer, to: intake, need: needs.debt }).draft()).id,
      create: referral,
      update: nothing,
    },
    'referrals: sent by A to B': {
      make: async () =>
        (await aReferral({ from: referrer, to: intake, need: needs.debt }).sent()).id,
      create: referral,
      update: nothing,
    },
    'cases: opened by A': {
      make: someCase,
      create: () => ({
        person: { firstName: 'Awa', lastName: 'Diallo' },
        situation: { stage: 'prevention', language: 'fr' },
        needs: [needs.debt],
      }),
      update: () => ({ distress: true }),
    },
    'consents: recorded by A': {
      make: async () => aConsent(referrer, await someCase(), [operators.advice]),
      create: consent,
      update: () => ({ categories: ['contact', 'documents'] }),
    },
    'actors: operator A': {
      make: async () => operators.desk.id,
      create: () => ({ name: 'New', slug: any(), kind: 'legal', languages: ['fr'] }),
      update: () => ({ acronym: 'D' }),
    },
    'services: of operator A': {
      make: () => aService(operators.desk, { needs: [needs.debt] }),
      create: () => ({ actor: operators.desk.id, name: 'Permanence', needs: [needs.debt] }),
      update: () => ({ capacity: 'full' }),
    },
    'needs: any': {
      make: () => aNeed(relais, `n-${any()}`),
      create: need,
      update: () => ({ label: 'Autre' }),
    },
    'thematic-axes: any': {
      make: anyAxis,
      create: axis,
      update: () => ({ title: 'Autre' }),
    },
    'helplines: any': {
      make: () => kept('helplines', helpline()),
      create: helpline,
      update: () => ({ rank: 2 }),
    },
    'media: by a referrer of A, carried by nothing': {
      make: async () => {
        const file = {
          data: pixel,
          mimetype: 'image/png',
          name: `${any()}.png`,
          size: pixel.length,
        }
        const data = { uploadedBy: referrer.id }
        const made = await systemOf(relais.payload).create({ collection: 'media', data, file })
        return String(made.id)
      },
      create: () => ({ title: 'Image' }),
      file: () => new Blob([pixel], { type: 'image/png' }),
      update: () => ({ title: 'Autre' }),
    },
    'users: oneself': {
      make: async () => 'oneself',
      create: () => ({ ...account(), actor: operators.desk.id }),
      update: () => ({ locale: 'nl' }),
    },
    'users: a colleague in A': {
      make: async () => (await aMember(operators.desk, 'referrer')).id,
      create: () => ({ ...account(), actor: operators.desk.id }),
      update: () => ({ locale: 'nl' }),
    },
    'contacts: of a person of A': {
      make: aContact,
      create: () => ({ kind: 'person', function: 'Accueil' }),
      update: () => ({ languages: ['fr'] }),
    },
    'contact-requests: by B, to a person of A': {
      make: async () => row('contact-requests', await contactRequest()),
      create: async () => {
        const contact = await aContact()
        return { contact, channels: await channelsOf(contact), purpose: 'x' }
      },
      update: nothing,
    },
    'contact-grants: to B, by a person of A': {
      make: async () => row('contact-grants', await contactGrant()),
      create: contactGrant,
      update: nothing,
    },
    'good-practices: a draft of A': {
      make: async () => (await aText(written).draft()).id,
      create: idea,
      update: nothing,
    },
    'good-practices: published by A': {
      make: async () => (await aText(written).published()).id,
      create: idea,
      update: nothing,
    },
    'outputs: a draft of A': {
      make: async () => (await aText({ ...written, collection: 'outputs' }).draft()).id,
      create: idea,
      update: nothing,
    },
    'applications: by A': {
      make: async () => kept('applications', { ...(await use()), actor: operators.desk.id }),
      create: use,
      update: () => ({ where: 'Ailleurs' }),
    },
    'comments: by a referrer of A': {
      make: async () => kept('comments', { ...(await remark()), author: referrer.id }),
      create: remark,
      update: () => ({ text: 'Autre' }),
    },
    'bookmarks: of a referrer of A': {
      make: async () => kept('bookmarks', { ...(await marker()), user: referrer.id }),
      create: marker,
      update: marker,
    },
    'working-groups: any': {
      make: async () => kept('working-groups', { name: 'Groupe', axis: await anyAxis() }),
      create: async () => ({ name: 'Groupe', axis: await anyAxis() }),
      update: () => ({ purpose: 'Autre' }),
    },
    'meetings: a plenary': {
      make: () => kept('meetings', meeting()),
      create: meeting,
      update: () => ({ place: 'Ailleurs' }),
    },
    'meetings: of a group of B': {
      make: aGroupMeeting,
      create: async () => ({ ...meeting(), kind: 'group', group: await aGroup() }),
      update: () => ({ place: 'Ailleurs' }),
    },
    'decisions: of a group, owned by B': {
      make: async () => kept('decisions', await decision()),
      create: decision,
      update: () => ({ status: 'done' }),
    },
    'expertise: by a referrer of A': {
      make: () => kept('expertise', { kind: 'offer', title: 'Bilan', author: referrer.id }),
      create: () => ({ kind: 'offer', title: 'Bilan' }),
      update: () => ({ title: 'Autre' }),
    },
    'field-signals: by a referrer of A': {
      make: () => kept('field-signals', { kind: 'rent', author: referrer.id }),
      create: () => ({ kind: 'rent' }),
      update: () => ({ strength: 2 }),
    },
    'synonyms: any': {
      make: () => kept('synonyms', { concept: any(), fr: ['faillite'], nl: ['faillissement'] }),
      create: () => ({ concept: any() }),
      update: () => ({ en: ['bankruptcy'] }),
    },
    'unanswered-searches: any': {
      make: () => row('unanswered-searches', { q: any(), locale: 'fr', count: 1 }),
      create: () => ({ q: any(), locale: 'fr', count: 1 }),
      update: () => ({ count: 2 }),
    },
    'follows: of a referrer of A': {
      make: async () => kept('follows', { ...(await follow()), user: referrer.id }),
      create: follow,
      update: follow,
    },
    'saved-searches: of a referrer of A': {
      make: () => kept('saved-searches', { q: 'loyer', notify: 'never', user: referrer.id }),
      create: () => ({ q: 'loyer', notify: 'never' }),
      update: () => ({ q: 'bail' }),
    },
    'feed-tokens: any': {
      make: () => row('feed-tokens', { user: referrer.id, kind: 'news', hash: any() }),
      create: () => ({ user: referrer.id, kind: 'news', hash: any() }),
      update: () => ({ revokedAt: null }),
    },
    'audit-events: any': {
      make: () => row('audit-events', auditEvent()),
      create: auditEvent,
      update: () => ({ reason: 'x' }),
    },
    'outbox: any': {
      make: () => row('outbox', mail()),
      create: mail,
      update: () => ({ attempts: 3 }),
    },
    'links: of a case of A': {
      make: async () => row('links', await link()),
      create: link,
      update: () => ({ generation: 9 }),
    },
    'leases: any': {
      make: () => row('leases', { name: any(), count: 0 }),
      create: () => ({ name: any() }),
      update: () => ({ holder: 'me' }),
    },
    'payload-kv: any': {
      make: () => row('payload-kv', { key: any(), data: {} }),
      create: () => ({ key: any(), data: {} }),
      update: () => ({ data: { a: 1 } }),
    },
    'payload-locked-documents: any': {
      make: () => row('payload-locked-documents', lock()),
      create: lock,
      update: () => ({ globalSlug: 'x' }),
    },
    'payload-preferences: a colleague’s': {
      make: () => row('payload-preferences', preference()),
      create: preference,
      update: () => ({ value: { theirs: true } }),
    },
    'payload-migrations: any': {
      make: () => row('payload-migrations', { name: any(), batch: 1 }),
      create: () => ({ name: any(), batch: 1 }),
      update: () => ({ batch: 2 }),
    },
  }

  function account() {
    const email = `${any()}@example.org`
    return {
      email,
      password: 'correct-horse-battery',
      name: email,
      locale: 'fr',
      roles: ['member'],
    }
  }
  /** A contact of the referrer's own, with one channel. */
  function aContact() {
    const channels = [{ kind: 'phone', visibility: 'on-request', value: '1' }]
    const whose = { actor: operators.desk.id, user: referrer.id }
    return kept('contacts', { ...whose, kind: 'person', function: 'Accueil', channels })
  }
  async function channelsOf(contact: string) {
    const { channels } = await systemOf(relais.payload).findByID({
      collection: 'contacts',
      id: contact,
    })
    return (channels ?? []).map(({ id }) => id)
  }
  async function contactRequest() {
    const requester = { actor: operators.advice.id, user: intake.id }
    const asked = { contact: await aContact(), channels: [any()], purpose: 'x', requester }
    return { ...asked, status: 'requested', rev: 1 }
  }
  async function contactGrant() {
    const holder = { actor: operators.advice.id, user: intake.id }
    const given = { contact: await aContact(), channels: [any()], holder }
    return { ...given, status: 'active', rev: 1 }
  }
  function meeting() {
    return { kind: 'plenary', title: 'Plénière', startsAt: now().toISOString() }
  }
  /** Of operator B, by its intake. */
  async function aGroup() {
    const members = [{ actor: operators.advice.id, user: intake.id }]
    return kept('working-groups', { name: 'Groupe', axis: await anyAxis(), members })
  }
  async function aGroupMeeting() {
    return kept('meetings', { ...meeting(), kind: 'group', group: await aGroup() })
  }
  async function decision() {
    const owner = { ownerKind: 'actor', owner: operators.advice.id }
    return { text: 'À faire', kind: 'action', meeting: await aGroupMeeting(), ...owner }
  }
  async function follow() {
    return { subject: { relationTo: 'needs', value: await aNeed(relais, `n-${any()}`) } }
  }
  function auditEvent() {
    const seq = 1_000_000 + Math.floor(Math.random() * 1_000_000)
    const sealed = { previousHash: any(), hash: any() }
    return { seq, at: now().toISOString(), action: 'x', by: { kind: 'system' }, ...sealed }
  }
  async function link() {
    const expiresAt = now().toISOString()
    return { case: await someCase(), language: 'fr', generation: 1, acts: 0, expiresAt }
  }
  function lock() {
    return {
      document: { relationTo: 'actors', value: operators.desk.id },
      user: { relationTo: 'users', value: colleague.id },
    }
  }
  function preference() {
    return { key: any(), value: { a: 1 }, user: { relationTo: 'users', value: colleague.id } }
  }
}
