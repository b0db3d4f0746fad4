import ICAL from 'ical.js'
import type { ContactChannel } from '@/src/codes/contacts'
import { withoutControls } from '@/src/contacts/plainText'

export const vcardVersions = ['4.0', '3.0'] as const
export type VcardVersion = (typeof vcardVersions)[number]

/** What a reader may see of a contact; without a name its function stands for it. */
export type Card = {
  id: string
  isPerson: boolean
  name: string | null
  function: string
  operator: string
  languages: readonly string[]
  channels: readonly { kind: ContactChannel; value: string }[]
  /** ISO-8601. */
  changedAt: string
}

type Property = [
  name: string,
  params: Record<string, string | string[]>,
  type: string,
  ...values: unknown[],
]

const types: Record<ContactChannel, string[]> = {
  'shared-mailbox': ['work'],
  email: ['work'],
  phone: ['work', 'voice'],
  direct: ['work', 'voice'],
  mobile: ['cell'],
}

/** The card as text (RFC 6350 or RFC 2426): lines folded at 75 bytes, everything a person wrote escaped. */
export function vcardOf(card: Card, version: VcardVersion): string {
  const said = (text: string) => withoutControls(text).trim()
  const title = said(card.function)
  const shown = said(card.name ?? '') || title || said(card.operator)
  const isFour = version === '4.0'
  const properties: Property[] = [
    ['version', {}, 'text', version],
    ['uid', {}, 'text', `urn:uuid:${card.id}`],
    ['rev', {}, isFour ? 'timestamp' : 'date-time', toSecond(card.changedAt)],
    ['fn', {}, 'text', shown],
    ['n', {}, 'text', [shown, '', '', '', '']],
    ...(isFour ? [textOf('kind', card.isPerson && card.name ? 'individual' : 'group')] : []),
    ['org', {}, 'text', [said(card.operator)]],
    textOf('title', title),
    ...(isFour ? card.languages.map((code): Property => ['lang', {}, 'language-tag', code]) : []),
    ...card.channels.map(({ kind, value }) => reachedBy(kind, said(value), isFour)),
  ]
  return ICAL.stringify(['vcard', properties, []])
}

const textOf = (name: string, value: string): Property => [name, {}, 'text', value]

/** A number of 3.0 has a type of its own, which escapes nothing; 4.0, and what is no number, is text. */
const reachedBy = (kind: ContactChannel, value: string, isFour: boolean): Property => {
  const params = { type: types[kind] }
  if (kind === 'email' || kind === 'shared-mailbox') return ['email', params, 'text', value]
  return ['tel', params, isFour || !isNumber.test(value) ? 'text' : 'phone-number', value]
}

const isNumber = /^\+?[\d ./()-]+$/

const toSecond = (moment: string) => `${new Date(moment).toISOString().slice(0, 19)}Z`
