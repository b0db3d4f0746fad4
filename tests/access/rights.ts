/** Who is asked for: the columns of the world that rights distinguish, as they are called in docs/permissions.md. */
export const askers = {
  signedOut: 'signed out',
  guest: 'guest',
  administrator: 'administrator',
  coordinator: 'coordinator',
  editor: 'editor',
  referrer: 'referrer of operator A',
  manager: 'manager of operator A',
  deskIntake: 'intake of operator A',
  intake: 'intake of operator B',
  outsider: 'all functions, operator C',
  clerk: 'all functions, the court',
} as const
export type AskerName = keyof typeof askers

/** One letter an operation, in the order in which they are tried and printed. */
export const operations = {
  r: 'read one',
  l: 'list',
  n: 'count',
  c: 'create',
  u: 'update',
  v: 'versions',
  x: 'duplicate',
  b: 'bulk',
  d: 'delete',
} as const
export type Operation = keyof typeof operations

/** What each may do, by letters; who is not named may do nothing. */
export type Rights = Partial<Record<AskerName, string>>

const read = 'rln'
const everyone = (letters: string): Rights =>
  Object.fromEntries(Object.keys(askers).map((name) => [name, letters]))
/** Anyone signed in who is not a guest. */
const members = (letters: string): Rights => ({ ...everyone(letters), signedOut: '', guest: '' })
/** Whoever works for an operator, the court among them. */
const ofOperators = (letters: string): Rights => ({
  ...members(letters),
  administrator: '',
  coordinator: '',
  editor: '',
})
const nobody: Rights = {}

/** Declared by hand from the data contract, and held against what the door answers. */
// prettier-ignore
export const rights = {
  'referrals: a draft of A for B':     { referrer: `${read}cu`, manager: `${read}cu` },
  'referrals: sent by A to B':         { referrer: `${read}cu`, manager: `${read}cu`, intake: `${read}u`, coordinator: `${read}u` },
  'cases: opened by A':                { referrer: `${read}cu`, manager: `${read}cu`, outsider: 'c' },
  'consents: recorded by A':           { referrer: `${read}c`, manager: `${read}c` },
  'actors: operator A':                { ...members(read), administrator: `${read}cu`, coordinator: `${read}cu`, manager: `${read}u` },
  'services: of operator A':           { ...members(read), administrator: `${read}cud`, coordinator: `${read}cud`, manager: `${read}cud` },
  'needs: any':                        { ...members(read), administrator: `${read}cu`, coordinator: `${read}cu`, editor: `${read}cu` },
  'thematic-axes: any':                { ...members(read), administrator: `${read}cu`, coordinator: `${read}cu`, editor: `${read}cu` },
  'helplines: any':                    { ...everyone(read), administrator: `${read}cud`, coordinator: `${read}cud` },
  'media: by a referrer of A, carried by nothing': { ...members('c'), referrer: `${read}c`, coordinator: `${read}cud`, editor: `${read}cud` },
  'users: oneself':                    { ...everyone(`${read}u`), administrator: `${read}cu`, signedOut: '' },
  'users: a colleague in A':           { ...members(read), administrator: `${read}cu`, manager: `${read}u` },
  // whoever works for an operator makes their own; of operator A: its person and its manager
  'contacts: of a person of A':        { ...members(read), referrer: `${read}cu`, manager: `${read}cu`, deskIntake: `${read}c`, intake: `${read}c`, outsider: `${read}c`, clerk: `${read}c` },
  'contact-requests: by B, to a person of A': { referrer: `${read}cu`, intake: `${read}cu`, manager: 'c', deskIntake: 'c', outsider: 'c', clerk: 'c', coordinator: 'n' },
  'contact-grants: to B, by a person of A': { referrer: `${read}u`, intake: `${read}u`, coordinator: 'n' },
  // any member may see which versions are theirs to read; an author's own are
  'good-practices: a draft of A':      { ...members('cv'), referrer: `${read}cuv`, coordinator: `${read}cv`, editor: `${read}cuv` },
  'good-practices: published by A':    { ...members(`${read}cv`), referrer: `${read}cuv`, editor: `${read}cuv` },
  'outputs: a draft of A':             { ...members('cv'), referrer: `${read}cuv`, coordinator: `${read}cv`, editor: `${read}cuv` },
  'applications: by A':                { ...ofOperators(`${read}c`), referrer: `${read}cud`, manager: `${read}cud`, deskIntake: `${read}cud`, administrator: read, coordinator: read, editor: read },
  'comments: by a referrer of A':      { ...members(`${read}c`), referrer: `${read}cud` },
  'bookmarks: of a referrer of A':     { ...members('c'), referrer: `${read}cud` },
  'working-groups: any':               { ...members(`${read}c`), coordinator: `${read}cu` },
  'meetings: a plenary':               { ...members(read), coordinator: `${read}cu` },
  'meetings: of a group of B':         { intake: read, coordinator: `${read}cu`, editor: read },
  'decisions: of a group, owned by B': { intake: `${read}u`, coordinator: `${read}cu`, editor: read },
  'expertise: by a referrer of A':     { ...members(`${read}c`), referrer: `${read}cud` },
  'field-signals: by a referrer of A': { ...members(`${read}c`), referrer: `${read}cud`, clerk: '' },
  'synonyms: any':                     { ...members(read), administrator: `${read}cu`, coordinator: `${read}cu`, editor: `${read}cu` },
  'unanswered-searches: any':          { coordinator: `${read}d`, editor: `${read}d` },
  'follows: of a referrer of A':       { ...members('c'), referrer: `${read}cud` },
  'saved-searches: of a referrer of A': { ...members('c'), referrer: `${read}cud` },
  'feed-tokens: any':                  nobody,
  'audit-events: any':                 { administrator: read },
  'outbox: any':                       { administrator: read },
  'links: of a case of A':             nobody,
  'leases: any':                       nobody,
  'payload-kv: any':                   nobody,
  'payload-locked-documents: any':     nobody,
  // one’s own are made; `versions` is read as a key that nobody has, and answers null
  'payload-preferences: a colleague’s': { ...everyone('cv'), signedOut: 'v' },
  'payload-migrations: any':           nobody,
} satisfies Record<string, Rights>
export type Subject = keyof typeof rights
