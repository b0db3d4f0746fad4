import { contactChannels, visibilities } from '@/src/codes/contacts'
import type { Contact } from '@/src/payload-types'
import type { ContactToEdit } from '@/src/queries/contactToEdit'
import { ticked, typed } from '../../typed'

export const mostLines = 10
const fewest = 3

/** Lines to fill in: those that are there, and one more; three to begin with. */
export const linesFor = (kept: number): number => Math.min(mostLines, Math.max(fewest, kept + 1))

type Line = NonNullable<Contact['channels']>[number]

/** The lines as they were typed. One that its editor cannot see keeps its value; one that was emptied goes. */
export function linesIn(form: FormData, was: ContactToEdit | null): Line[] {
  return Array.from({ length: mostLines }, (_, n) => lineIn(form, n, was)).flatMap(
    (line) => line ?? [],
  )
}

function lineIn(form: FormData, n: number, was: ContactToEdit | null): Line | null {
  const said = (name: string) => `channel.${n}.${name}`
  const before = was?.channels.find(({ id }) => id === typed(form, said('id')))
  const value = typed(form, said('value')).slice(0, 200)
  const isHidden = before !== undefined && !before.open
  if (!value && !isHidden) return null
  const [kind = before?.kind ?? 'shared-mailbox'] = ticked(form, said('kind'), contactChannels)
  const [visibility = 'on-request'] = ticked(form, said('visibility'), visibilities)
  return {
    kind,
    visibility,
    ...(before && { id: before.id }),
    ...(value && { value }),
  }
}
