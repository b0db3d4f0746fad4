import { tellContacts } from './contacts'
import { tellExchanges } from './exchanges'
import { tellGroups } from './groups'
import { personNamed, type Library } from './library'
import { tellMeetings } from './meetings'
import { tellOutputs } from './outputs'
import { tellPractices } from './practices'

type Known = Pick<Library, 'payload' | 'axes' | 'actors' | 'needs' | 'people' | 'seededAt'>

/** What the platform knows on the first day: its groups and what they said and wrote, its practices, and whom to reach. */
export async function tellKnowledge(known: Known): Promise<void> {
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
  await tellContacts(library)
}
