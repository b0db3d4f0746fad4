import { DAY, wallTime } from '@/src/clocks/brussels'
import { toldAt } from '@/src/clocks/now'
import { payloadAs } from '@/src/payloadAs'
import {
  expertise,
  signals,
  type SeededExpertise,
  type SeededSignal,
} from '../content/knowledge/exchanges'
import { idIn } from '../story/cast'
import { daysBefore, personNamed, type Library } from './library'

/** What members offer each other and look for, and what they see from the field. */
export async function tellExchanges(library: Library): Promise<void> {
  for (const one of expertise) await tellExpertise(library, one)
  for (const one of signals) await tellSignal(library, one)
}

async function tellExpertise(library: Library, one: SeededExpertise): Promise<void> {
  const author = payloadAs(library.payload, personNamed(library, one.by))
  const needs = one.needs.map((code) => idIn(library.needs, code))
  const data = { kind: one.kind, title: one.title, needs }
  const made = await toldAt(daysBefore(library, one.daysAgo), () =>
    author.create({ collection: 'expertise', locale: 'all', depth: 0, data } as never),
  )
  if (!one.answeredBy) return
  const id = String((made as unknown as { id: string }).id)
  const answerer = personNamed(library, one.answeredBy)
  const change = { collection: 'expertise', id, depth: 0 } as const
  await toldAt(daysBefore(library, one.daysAgo - 2), async () => {
    const answer = { answeredBy: answerer.id }
    await payloadAs(library.payload, answerer).update({ ...change, data: answer })
    if (one.status) await author.update({ ...change, data: { status: one.status } })
  })
}

async function tellSignal(library: Library, signal: SeededSignal): Promise<void> {
  const { kind, sector, monthsAgo, strength, note, by } = signal
  const data = { kind, sector, strength, note, since: monthBefore(library, monthsAgo) } as never
  await toldAt(daysBefore(library, monthsAgo * 30 + 2), () =>
    payloadAs(library.payload, personNamed(library, by)).create({
      collection: 'field-signals',
      depth: 0,
      data,
    }),
  )
}

function monthBefore({ seededAt }: Library, months: number): string {
  const today = new Date(wallTime(seededAt).day * DAY)
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, 1))
    .toISOString()
    .slice(0, 7)
}
