import { toldAt } from '@/src/clocks/now'
import { practiceParts } from '@/src/codes/knowledge'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { lexicalOf } from '@/src/prose/lexical'
import { groups } from '../content/knowledge/groups'
import type { PracticeText, SeededPractice } from '../content/practices/practice'
import { sixty } from '../content/practices/sixty'
import { unfinished, type UnfinishedPractice } from '../content/practices/unfinished'
import { uses } from '../content/practices/uses'
import { idIn } from '../story/cast'
import { daysBefore, personNamed, type Library } from './library'
import { publishText, takeTextStep, writeText, type TextSaid } from './published'

/** The sixty practices that are read, those that are on their way, and who used them. */
export async function tellPractices(library: Library): Promise<void> {
  const ids = new Map<string, string>()
  for (const [rank, practice] of sixty.entries())
    ids.set(practice.slug, await publishPractice(library, practice, 12 + rank * 5))
  for (const one of unfinished) await leaveUnfinished(library, one)
  for (const use of uses) await noteUse(library, idIn(ids, use.practice), use)
}

/** A practice is written by an editor, an experience by the member who had it. */
const authorOf = (library: Library, { form, actor, original }: SeededPractice): User => {
  const [french, dutch] = library.editors
  const editor = original === 'nl' ? dutch : french
  const teller = library.people.get(`referrer@${actor}.example.org`)
  return (form === 'experience' ? teller : undefined) ?? editor ?? library.coordinator
}

async function publishPractice(
  library: Library,
  practice: SeededPractice,
  daysAgo: number,
): Promise<string> {
  const at = daysBefore(library, daysAgo)
  const { id } = await publishText(library, 'good-practices', authorOf(library, practice), at, {
    tags: {
      ...tagsOf(library, practice),
      form: practice.form,
      original: practice.original,
      output: library.outputs.get(drawnFrom[practice.slug] ?? ''),
      serves: practice.serves,
      factsAsOf: practice.factsAsOf,
      sources: practice.sources,
    },
    said: { fr: saidIn(practice.fr), nl: saidIn(practice.nl) },
  })
  return id
}

const saidIn = (text: PracticeText) => ({
  title: text.title,
  summary: text.summary,
  ...Object.fromEntries(practiceParts.map((part) => [part, lexicalOf(text[part])])),
})

type Tagged = Pick<SeededPractice, 'axis' | 'actor' | 'stages' | 'needs'>
const tagsOf = (library: Library, { axis, actor, stages, needs }: Tagged) => ({
  axis: idIn(library.axes, String(axis)),
  actor: idIn(library.actors, actor),
  group: groupOn(library, axis),
  stages,
  needs: needs.map((code) => idIn(library.needs, code)),
})

/** The group that works on the axis, where one is open. */
const groupOn = ({ groups: kept }: Library, axis: number): string | undefined =>
  kept.get(groups.find((one) => one.axis === axis && one.status === 'open')?.key ?? '')

/** The output that a practice was drawn from, where there is one; it was published before. */
const drawnFrom: Readonly<Record<string, string>> = {
  'first-unpaid-rent': 'commercial-rents',
  'preparing-the-call-to-the-onss': 'payment-plan-letter',
  'accountants-warning-letter': 'early-warning-letter',
  'five-figures-counted-alike': 'five-indicators',
  'agreed-day-to-call-back': 'late-and-ashamed',
  'opening-the-unopened-mail': 'late-and-ashamed',
  'signals-at-the-first-call': 'default-judgment-sheet',
}

/** Left where it stands: nobody waits for these, and the desk shows them. */
async function leaveUnfinished(library: Library, one: UnfinishedPractice): Promise<void> {
  const collection = 'good-practices'
  const author = personNamed(library, `referrer@${one.actor}.example.org`)
  const old = one.stands === 'review-due' || one.stands === 'archived'
  const text: TextSaid = {
    tags: {
      ...tagsOf(library, one),
      form: 'practice',
      original: 'fr',
      factsAsOf: daysBefore(library, old ? 400 : 30).toISOString(),
    },
    said: { fr: partsIn(one, 'fr'), ...(one.title.nl && { nl: partsIn(one, 'nl') }) },
  }
  if (old) {
    // a year to the day: the next pass of the clocks finds it due
    const made = await publishText(library, collection, author, daysBefore(library, 366), text)
    if (one.stands === 'archived')
      await takeTextStep(library, collection, made, firstEditor(library), daysBefore(library, 20), 'archive', { statusReason: { text: 'Le guichet est fermé.' } })
    return
  } // prettier-ignore
  const made = await writeText(library, collection, author, daysBefore(library, 9), text)
  if (one.stands === 'idea') return
  await takeTextStep(library, collection, made, author, daysBefore(library, 8), 'draft')
  if (one.stands === 'review')
    await takeTextStep(library, collection, made, author, daysBefore(library, 4), 'submit')
}

const firstEditor = ({ editors, coordinator }: Library): User => editors[0] ?? coordinator
const partsIn = ({ title, summary, whatWasDone }: UnfinishedPractice, locale: 'fr' | 'nl') => ({
  title: title[locale],
  ...(summary?.[locale] && { summary: summary[locale] }),
  ...(whatWasDone?.[locale] && { whatWasDone: lexicalOf(whatWasDone[locale] ?? '') }),
})

async function noteUse(
  library: Library,
  practice: string,
  { actor, daysAgo, where, whatChanged, result }: (typeof uses)[number],
): Promise<void> {
  const at = daysBefore(library, daysAgo)
  const user = personNamed(library, `referrer@${actor}.example.org`)
  await toldAt(at, () =>
    payloadAs(library.payload, user).create({
      collection: 'applications',
      locale: 'all',
      depth: 0,
      data: { practice, where, whatChanged, result, appliedOn: at.toISOString() },
    } as never),
  )
}
