import { tellContacts } from './contacts'
import { personNamed, type Library } from './library'
import { tellPractices } from './practices'

type Known = Pick<Library, 'payload' | 'axes' | 'actors' | 'needs' | 'people' | 'seededAt'>

/** What the platform knows on the first day: practices and who used them, and whom to reach. */
export async function tellKnowledge(known: Known): Promise<void> {
  const named = (email: string) => personNamed(known, email)
  const library: Library = {
    ...known,
    groups: new Map(),
    editors: [named('editor@relais.example.org'), named('editor-nl@relais.example.org')],
    coordinator: named('coordinator@relais.example.org'),
  }
  await tellPractices(library)
  await tellContacts(library)
}
