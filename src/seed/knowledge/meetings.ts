import { DAY, HOUR, momentOf, wallTime } from '@/src/clocks/brussels'
import { isBusinessDay } from '@/src/clocks/businessTime'
import { toldAt } from '@/src/clocks/now'
import { payloadAs } from '@/src/payloadAs'
import type { Meeting, User } from '@/src/payload-types'
import { members } from '../content/actors'
import { groups } from '../content/knowledge/groups'
import {
  groupMeetings,
  plenaries,
  type Day,
  type SeededDecision,
  type SeededMeeting,
} from '../content/knowledge/meetings'
import { idIn } from '../story/cast'
import type { Kept } from '../reference'
import { daysBefore, personNamed, type Library } from './library'

/** What was said, by the name the seed gives it. */
export type Said = { meetings: Kept; decisions: Kept }

const invitedDaysAgo = 8

/** Meetings in the order of their days, so that what stays open goes from one to the next. */
export async function tellMeetings(library: Library): Promise<Said> {
  const said: Said = { meetings: new Map(), decisions: new Map() }
  const inOrder = [...plenaries, ...groupMeetings].toSorted(
    (a, b) => startOf(library, a.day).getTime() - startOf(library, b.day).getTime(),
  )
  for (const meeting of inOrder) await tellMeeting(library, said, meeting)
  return said
}

async function tellMeeting(library: Library, said: Said, seeded: SeededMeeting): Promise<void> {
  const starts = startOf(library, seeded.day)
  const isPast = starts < library.seededAt
  const caller = callerOf(library, seeded)
  // what lies behind is entered afterwards: nobody is invited to it any more
  const at = isPast ? new Date(starts.getTime() + 3 * HOUR) : daysBefore(library, invitedDaysAgo)
  const id = await call(library, seeded, { caller, starts, at })
  said.meetings.set(seeded.key, id)
  if (!isPast) await invite(library, caller, id, at)
  for (const decision of seeded.decisions) {
    const made = await writeDown(library, caller, id, decision, new Date(at.getTime() + HOUR))
    if (decision.key) said.decisions.set(decision.key, made)
  }
  if (isPast && seeded.questions) await evaluate(library, seeded, id, at)
}

/** The coordination calls plenaries, a chair the meetings of their group. */
function callerOf(library: Library, { group: key }: SeededMeeting): User {
  const group = groups.find((one) => one.key === key)
  return group ? personNamed(library, group.by) : library.coordinator
}

type Called = { caller: User; starts: Date; at: Date }

async function call(
  library: Library,
  seeded: SeededMeeting,
  { caller, starts, at }: Called,
): Promise<string> {
  const { group, title, place, agenda, questions = [] } = seeded
  const data = {
    kind: group ? 'group' : 'plenary',
    ...(group && { group: idIn(library.groups, group) }),
    title,
    place,
    startsAt: starts.toISOString(),
    endsAt: new Date(starts.getTime() + 2 * HOUR).toISOString(),
    agenda: agenda.map((item) => ({ ...item, duration: evenShare(agenda.length) })),
    attendance: starts < library.seededAt ? whoCame(library, seeded) : [],
    evaluation: { questions: questions.map((question) => ({ question })) },
  }
  const made = await toldAt(at, () =>
    payloadAs(library.payload, caller).create({
      collection: 'meetings',
      locale: 'all',
      depth: 0,
      data,
    } as never),
  )
  return String((made as unknown as Meeting).id)
}

/** Two hours, in steps of five minutes. */
const evenShare = (items: number) => Math.floor(120 / items / 5) * 5

/** At the first one the fifteen, as the source names them; later somebody is excused now and then. */
function whoCame(library: Library, { key, group }: SeededMeeting) {
  const slugs = groups.find((one) => one.key === group)?.actors ?? members.map(({ slug }) => slug)
  return slugs.map((slug, rank) => ({
    actor: idIn(library.actors, slug),
    ...(key !== 'first' && { user: managerOf(library, slug).id }),
    status: key !== 'first' && rank % 6 === 5 ? 'excused' : 'present',
  }))
}

const managerOf = (library: Library, slug: string): User =>
  personNamed(library, `manager@${slug}.example.org`)

async function invite(library: Library, caller: User, id: string, at: Date): Promise<void> {
  const step = (who: User, data: object) =>
    payloadAs(library.payload, who).update({
      collection: 'meetings',
      id,
      depth: 0,
      data: data as never,
    })
  const { attendance } = await toldAt(at, () => step(caller, { step: 'invite' }))
  const invited = [...library.people.values()].filter((person) =>
    attendance?.some(({ user }) => user === person.id),
  )
  for (const [rank, person] of invited.entries())
    if (rank % 3 === 0)
      await toldAt(new Date(at.getTime() + DAY), () =>
        step(person, { step: 'attend', attending: rank % 9 === 0 ? 'declined' : 'accepted' }),
      )
}

async function writeDown(
  library: Library,
  caller: User,
  meeting: string,
  { text, kind, owner, dueDaysAgo, status }: SeededDecision,
  at: Date,
): Promise<string> {
  const isOperator = !['group', 'coordination', 'all'].includes(owner)
  const data = {
    text,
    kind,
    meeting,
    ownerKind: isOperator ? 'actor' : owner,
    ...(isOperator && { owner: idIn(library.actors, owner) }),
    ...(dueDaysAgo !== undefined && { due: daysBefore(library, dueDaysAgo).toISOString() }),
  }
  const door = payloadAs(library.payload, caller)
  const made = await toldAt(at, () =>
    door.create({ collection: 'decisions', locale: 'all', depth: 0, data } as never),
  )
  const id = String((made as unknown as { id: string }).id)
  if (status)
    await toldAt(new Date(at.getTime() + 20 * DAY), () =>
      payloadAs(library.payload, library.coordinator).update({
        collection: 'decisions',
        id,
        depth: 0,
        data: { status },
      }),
    )
  return id
}

/** Those who were there say how they found it. */
async function evaluate(
  library: Library,
  { questions = [] }: SeededMeeting,
  id: string,
  at: Date,
): Promise<void> {
  const there = members.map(({ slug }) => managerOf(library, slug)).slice(0, 11)
  for (const [rank, person] of there.entries()) {
    const answers = questions.map((_, i) => 5 - ((rank + i * 2) % 4 === 3 ? 2 : (rank + i) % 2))
    await toldAt(at, () =>
      payloadAs(library.payload, person).update({
        collection: 'meetings',
        id,
        depth: 0,
        data: { step: 'evaluate', answers } as never,
      }),
    )
  }
}

/** Two in the afternoon, in Brussels, on a day when people work. */
function startOf(library: Library, day: Day): Date {
  let date = 'on' in day ? new Date(`${day.on}T12:00:00Z`) : daysBefore(library, day.daysAgo)
  while (!isBusinessDay(date)) date = new Date(date.getTime() - DAY)
  return momentOf({ day: wallTime(date).day, time: 14 * HOUR })
}
