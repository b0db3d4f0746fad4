import { tellAsks, type Told } from './contacts'
import { tellExchanges } from './exchanges'
import { tellGroups } from './groups'
import { personNamed, type Known, type Library } from './library'
import { tellMeetings } from './meetings'
import { tellOutputs } from './outputs'
import { tellPractices } from './practices'

/** What the platform knows on the first day: its groups and what they said and wrote, its practices, and who asked to reach whom. */
export async function tellKnowledge(known: Known, contacts: Told): Promise<void> {
  const named = (email: string) => personNamed(known, email)
  const library: Library = {
    ...known,
    groups: new Map(),
    outputs: new Map(),
    editors: [named('editor@relais.example.org'), named('editor-nl@relais.example.org')],
    coordinator: named('coordinator@relais.example.org'),
  }
  await tellGroups(library)
  await tellOutputs(library, await tellMeetings(library))
  await tellPractices(library)
  await tellExchanges(library)
  await tellAsks(library, contacts)
}
