import type { Locale } from '@/src/codes/languages'
import { paths } from '@/src/paths'
import type { Person } from '../support/people'
import { aReferral, type Handoff } from '../support/referral'
import { caseOf, somebody, type Somebody } from './entrepreneur'
import { at, idOfNeed, member, need, ownCard } from './members'

/** One handed over a moment ago, one accepted: hub.brussels to UCM. */
export type Handoffs = Record<'sent' | 'accepted', Handoff>

export async function handoffsFor(who: Somebody): Promise<Handoffs> {
  const [from, to] = await Promise.all([member(at.hub), member(at.ucm)])
  const asked = { from, to, need: await idOfNeed(from) }
  const sent = await aReferral({ ...asked, case: caseOf(somebody()) }).sent()
  const accepted = await aReferral({ ...asked, case: caseOf(who) }).accepted()
  return { sent, accepted }
}

type Reader = {
  name: string
  email: string
  pages: (handoffs: Handoffs) => Promise<string[]> | string[]
}

/** Whoever has no account reads these. */
export const open = (l: Locale) => [
  paths.signIn(l),
  paths.forgotPassword(l),
  paths.about(l),
  paths.help(l),
  paths.privacy(l),
  paths.accessibility(l),
  paths.access(l),
]

const l = 'fr'
const byKind = (kind: string) => `where[kind][equals]=${kind}`
const byActor = ({ actor }: Person) => `where[actor][equals]=${actor?.id}`

/** Every page that has a reader, but those of the entrepreneur. */
export const readers: readonly Reader[] = [
  { name: 'every member', email: at.hub, pages: everyMembers },
  {
    name: 'whoever refers',
    email: at.hub,
    pages: ({ sent, accepted }) => [
      paths.referrals(l, 'sent'),
      paths.newReferral(l),
      `${paths.newReferral(l)}?case=${accepted.case}&need=${need}`,
      paths.referral(l, sent.id),
      paths.referral(l, accepted.id),
      `${paths.referral(l, sent.id)}/withdraw`,
      paths.cases(l),
      paths.case(l, sent.case),
    ],
  },
  {
    name: 'whoever is asked',
    email: at.ucm,
    pages: ({ sent, accepted }) => [
      paths.today(l),
      paths.referrals(l, 'received'),
      paths.referral(l, sent.id),
      paths.referral(l, accepted.id),
      paths.mails(l),
    ],
  },
  { name: 'whoever reads what is known', email: at.hub, pages: ofReader },
  { name: 'whoever asks for a contact', email: at.hub, pages: ofAsker },
  { name: 'whoever gives a contact', email: at.ucm, pages: ofGiver },
  { name: 'whoever keeps an operator', email: at.cedManager, pages: ofManager },
  { name: 'whoever chairs a group', email: at.cedManager, pages: ofChair },
  { name: 'whoever edits', email: at.editor, pages: ofEditor },
  {
    name: 'whoever coordinates',
    email: at.coordinator,
    pages: ({ sent }) => [
      paths.today(l),
      paths.coordination(l),
      paths.inviteOperator(l),
      paths.referral(l, sent.id),
      paths.newMeeting(l),
      paths.newGroup(l),
    ],
  },
]

function everyMembers(): string[] {
  return [
    paths.today(l),
    paths.find(l),
    `${paths.find(l)}?need=${need}&stage=early-warning&language=fr`,
    paths.actors(l),
    paths.actor(l, 'ucm'),
    paths.sheet(l, 'ucm'),
    paths.map(l),
    paths.account(l),
    paths.mails(l),
    paths.terms(l),
  ]
}

async function ofReader(): Promise<string[]> {
  const by = await member(at.hub)
  const plenaries = `${byKind('plenary')}&sort=-startsAt`
  return [
    paths.search(l),
    paths.search(l, 'q=tresorrerie'),
    paths.search(l, 'q=zzzzzzzz&exact=true'),
    paths.practice(l, await firstOf(by, 'good-practices')),
    paths.output(l, await firstOf(by, 'outputs')),
    paths.decision(l, await firstOf(by, 'decisions')),
    paths.expertises(l),
    paths.expertise(l, await firstOf(by, 'expertise')),
    paths.signals(l),
    paths.news(l),
    paths.groups(l),
    paths.group(l, await firstOf(by, 'working-groups')),
    paths.newGroup(l),
    paths.axis(l, 1),
    paths.meetings(l),
    paths.meeting(l, await firstOf(by, 'meetings', plenaries)),
    paths.desk(l),
    paths.newPractice(l),
    `${paths.newPractice(l)}?form=experience`,
    paths.newOutput(l),
  ]
}

async function ofAsker(): Promise<string[]> {
  const [by, asked] = await Promise.all([member(at.hub), member(at.febelfin)])
  return [
    paths.contacts(l),
    `${paths.contacts(l)}?language=en`,
    paths.contact(l, await firstOf(by, 'contacts', `${byActor(asked)}&${byKind('person')}`)),
    paths.contactRequest(l, await firstOf(by, 'contact-requests')),
  ]
}

async function ofGiver(): Promise<string[]> {
  const by = await member(at.ucm)
  const { id: own } = await ownCard(by)
  const asked = `where[contact][equals]=${own}`
  return [
    paths.contacts(l),
    paths.contact(l, own),
    paths.editContact(l, own),
    paths.contactRequest(l, await firstOf(by, 'contact-requests', asked)),
    paths.contactHolders(l),
    `${paths.contactHolders(l)}/all`,
  ]
}

async function ofManager(): Promise<string[]> {
  const [by, colleague] = await Promise.all([member(at.cedManager), member(at.ced)])
  const service = await firstOf(by, 'services', byActor(by))
  const desk = await firstOf(by, 'contacts', `${byActor(by)}&${byKind('function')}`)
  return [
    paths.operator(l),
    paths.newColleague(l),
    paths.colleague(l, colleague.id),
    `${paths.colleague(l, colleague.id)}/off`,
    paths.newService(l),
    paths.service(l, service),
    `${paths.service(l, service)}/remove`,
    paths.profile(l),
    paths.newContact(l),
    `${paths.newContact(l)}?mine=1`,
    paths.contact(l, desk),
    paths.editContact(l, desk),
  ]
}

async function ofChair(): Promise<string[]> {
  const by = await member(at.cedManager)
  const group = await firstOf(by, 'working-groups', `where[chair][equals]=${by.id}`)
  const meetings = `where[group][equals]=${group}`
  const [held, coming] = await Promise.all(
    ['startsAt', '-startsAt'].map((sort) => firstOf(by, 'meetings', `${meetings}&sort=${sort}`)),
  )
  return [
    paths.group(l, group),
    paths.editGroup(l, group),
    paths.newMeeting(l, group),
    paths.meeting(l, held ?? ''),
    paths.editMeeting(l, held ?? ''),
    paths.meeting(l, coming ?? ''),
    paths.cancelMeeting(l, coming ?? ''),
  ]
}

async function ofEditor(): Promise<string[]> {
  const by = await member(at.editor)
  const written = 'draft=true&where[status][in]=draft,review'
  const [practice, output] = await Promise.all([firstOf(by, 'good-practices', written), anIdea(by)])
  return [
    paths.desk(l),
    paths.editPractice(l, practice),
    `${paths.practice(l, practice)}?draft=true`,
    paths.practiceVersions(l, practice),
    paths.editOutput(l, output),
    `${paths.output(l, output)}?draft=true`,
    paths.outputVersions(l, output),
    paths.importTable(l),
    paths.exportTable(l),
  ]
}

/** What a group may make of it: the story tells of outputs that are published. */
async function anIdea(by: Person): Promise<string> {
  const idea = { kind: 'report', title: 'Un rapport à écrire', original: 'fr' }
  return (await by.post('/outputs', idea)).body.doc.id
}

async function firstOf(by: Person, collection: string, query = ''): Promise<string> {
  const { body } = await by.get(`/${collection}?limit=1&depth=0&${query}`)
  const [found] = body.docs ?? []
  if (!found) throw new Error(`${by.email} finds nothing in ${collection}?${query}`)
  return found.id
}
