import { toldAt } from '@/src/clocks/now'
import { payloadAs } from '@/src/payloadAs'
import { lexicalOf } from '@/src/prose/lexical'
import { outputs } from '../content/knowledge/outputs/all'
import type { OutputText, SeededOutput } from '../content/knowledge/outputs/output'
import { idIn } from '../story/cast'
import { daysBefore, personNamed, type Library } from './library'
import type { Said } from './meetings'
import { publishText } from './published'

/** What the groups produced, and what a guest is invited to look at. */
export async function tellOutputs(library: Library, said: Said): Promise<void> {
  for (const output of outputs)
    library.outputs.set(output.key, await publish(library, said, output))
  const shown = idIn(library.outputs, 'commercial-rents')
  await inviteGuest(library, idIn(said.meetings, 'next'), shown)
}

async function publish(library: Library, said: Said, output: SeededOutput): Promise<string> {
  const { fr, nl, en, group, meeting, answer } = output
  const [french, dutch] = library.editors
  const author = (output.original === 'nl' ? dutch : french) ?? library.coordinator
  const tags = {
    kind: output.kind,
    axis: idIn(library.axes, String(output.axis)),
    ...(group && { group: idIn(library.groups, group) }),
    ...(meeting && { meeting: idIn(said.meetings, meeting) }),
    ...(output.key === 'commercial-rents' && { decision: idIn(said.decisions, 'rents') }),
    actor: idIn(library.actors, output.actor),
    audience: output.within ?? 'members',
    original: output.original,
    factsAsOf: output.factsAsOf,
    sources: output.sources,
    addressee: output.addressee,
    ...(answer && { answer: answerOf(library, answer) }),
  }
  const inLanguages = { fr: inProse(fr), nl: inProse(nl), ...(en && { en }) }
  const text = { tags, said: inLanguages }
  const publishedAt = daysBefore(library, output.publishedDaysAgo)
  const { id } = await publishText(library, 'outputs', author, publishedAt, text)
  return id
}

const inProse = (text: OutputText) => ({ ...text, body: lexicalOf(text.body) })

const answerOf = (library: Library, answer: NonNullable<SeededOutput['answer']>) => ({
  status: answer.status,
  text: answer.text,
  ...(answer.daysAgo !== undefined && { date: daysBefore(library, answer.daysAgo).toISOString() }),
})

/** An operator invited once: the point on figures of the next plenary, and one recommendation. */
async function inviteGuest(library: Library, meeting: string, output: string): Promise<void> {
  const door = payloadAs(library.payload, library.coordinator)
  const { agenda } = await door.findByID({ collection: 'meetings', id: meeting, depth: 0 })
  const items = (agenda ?? []).flatMap(({ id }, rank) => (rank === 1 && id ? [id] : []))
  const { email } = personNamed(library, 'guest@relais.example.org')
  const guests = [
    { email, items, outputs: [output], until: daysBefore(library, -60).toISOString() },
  ]
  await toldAt(daysBefore(library, 6), () =>
    door.update({ collection: 'meetings', id: meeting, depth: 0, data: { guests } }),
  )
}
