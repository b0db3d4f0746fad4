import type { Person } from '../../support/people'
import type { Doc, Relais } from '../../support/relais'
import type { World } from '../../support/world'
import { referralPaths } from '@/src/disclosure/paths'
import { deadlineNames } from '@/src/codes/referral'

type About = {
  relais: Relais
  /** Who asks: of the operator that was asked, and back at D0. */
  asker: Person
  /** Referrals that tell the asker nothing any more. */
  closed: readonly string[]
  /** The asker's own, between which the closed ones could be placed. */
  own: readonly string[]
  world: World
}

/** What a recipient at D0 still reads: these may be asked. */
const open = [
  'reference',
  'status',
  'requester.actor',
  'owner.actor',
  'owner.user',
  'sentAt',
  'answeredAt',
  'endedAt',
]

/** Paths that nobody may name, spelt in every way that Payload reads. */
const barred = [
  'person.firstName', 'case.person.firstName', 'case.firm.name', 'case.status', 'case.distress', 'case.situation.stage',
  'disclosed', 'disclosed.level', 'disclosed.person.lastName', 'requester.user.email', 'owner.user.email', 'owner.actor.name',
  'overrideReason', 'alreadyFollowed', 'sealed', 'requesterStatus', 'lastStep.user', 'statusReason.text', 'statusReason.codes',
  'outcome.text', 'outcome.codes', 'attempts.by', 'attempts.reached', 'need.label', 'service.name', 'basedOn.summary', 'rev',
] // prettier-ignore

/** Everything that the answers to questions told and should not have, as sentences; none is what one hopes for. */
export async function askingAbout(about: About): Promise<string[]> {
  const told: string[] = []
  for (const path of askable()) {
    told.push(...(await byFilter(about, path)))
    told.push(...(await bySort(about, path)))
  }
  for (const path of barred) told.push(...(await byBarredPath(about, path)))
  return told
}

const askable = (): string[] =>
  referralPaths
    .flatMap((path) =>
      path === 'deadlines.*' ? deadlineNames.map((name) => `deadlines.${name}`) : [path],
    )
    .filter((path) => !open.includes(path))

const operators = ['equals', 'not_equals', 'in', 'not_in', 'like', 'contains', 'exists', 'greater_than', 'less_than', 'greater_than_equal', 'less_than_equal'] as const // prettier-ignore

/** A closed row answers every filter as if it had nothing there: the true value does what any other does. */
async function byFilter({ relais, asker, closed }: About, path: string): Promise<string[]> {
  const told: string[] = []
  for (const id of closed.slice(0, 1)) {
    const truth = await storedAt(relais, id, path)
    for (const operator of operators) {
      const answers = new Set<string>()
      for (const value of operator === 'exists' ? ['true'] : values(truth)) {
        const where = `where[id][equals]=${id}&where[${path}][${operator}]=${encodeURIComponent(value)}`
        const list = await asker.get(`/referrals?${where}&depth=0`)
        const count = await asker.get(`/referrals/count?${where}`)
        if (list.status === 200 && list.body.totalDocs !== count.body.totalDocs)
          told.push(`count of ${path} ${operator}`)
        answers.add(`${list.status === 200 ? list.body.totalDocs : 'refused'}`)
      }
      if (answers.size > 1) told.push(`${path} ${operator}: ${[...answers].join(' or ')}`)
      if (operator === 'exists' && answers.has('1')) told.push(`${path} exists`)
    }
  }
  return told
}

/** The stored value and others on both sides of it: what bisection would try. */
function values(truth: string): string[] {
  if (/^\d{4}-\d\d-\d\dT/.test(truth))
    return [truth, '2000-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z']
  if (/^[0-9a-f-]{36}$/.test(truth)) return [truth, '00000000-0000-4000-8000-000000000000']
  return [truth, 'aaaa', 'zzzz']
}

async function storedAt({ payload }: Relais, id: string, path: string): Promise<string> {
  const row = await payload.db.findOne({ collection: 'referrals', where: { id: { equals: id } } })
  const value = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], row)
  const at = (value as { id?: string } | null)?.id ?? value
  return at instanceof Date ? at.toISOString() : String(at ?? 'none')
}

/** The closed ones stand together at one end, whatever they hold: none is placed between two of the asker's own. */
async function bySort({ relais, asker, closed, own: all }: About, path: string): Promise<string[]> {
  const told: string[] = []
  // one that holds nothing there stands among those that seem to hold nothing
  const held = await Promise.all(all.map((id) => storedAt(relais, id, path)))
  const own = all.filter((_, n) => held[n] !== 'none')
  for (const sign of ['', '-']) {
    const where = `where[id][in]=${[...closed, ...own].join(',')}`
    const { body } = await asker.get(`/referrals?${where}&sort=${sign}${path}&limit=100&depth=0`)
    const marks = body.docs.map(({ id }: Doc) => (closed.includes(id) ? 'c' : 'o')).join('')
    if (marks.length !== closed.length + own.length) told.push(`sort ${sign}${path}: ${marks}`)
    if (/co+c/.test(marks)) told.push(`sort ${sign}${path}: ${marks}`)
  }
  return told
}

async function byBarredPath({ asker, world }: About, path: string): Promise<string[]> {
  const told: string[] = []
  const spelt = path.replaceAll('.', '__')
  const asked = [
    `where[${path}][exists]=true`, `where[${path}][like]=a`, `where[${spelt}][exists]=true`, `sort=${path}`, `sort=-${path}`,
    `sort=createdAt,${path}`, `where[or][0][${path}][exists]=true`, `where[and][0][or][0][${path}][exists]=true`,
    `where[OR][0][${path}][exists]=true`,
  ] // prettier-ignore
  for (const who of [asker, world.coordinator])
    for (const question of asked)
      for (const at of question.startsWith('sort')
        ? ['/referrals']
        : ['/referrals', '/referrals/count']) {
        const { status } = await who.get(`${at}?${question}`)
        if (status !== 400) told.push(`${at}?${question}: ${status}`)
      }
  return told
}
