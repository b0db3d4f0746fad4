import { filesNamed } from '@/src/queries/filesNamed'
import type { TextAtWork } from '@/src/queries/oneText'
import { textChoices } from '@/src/queries/textChoices'
import type { MemberVisit } from '@/src/session'
import { typedIn, type FormState, type Typed } from '@/src/ui/formState'
import { listed, sourcesOf, type Flat } from '@/src/writing/flat'
import { wasOf, type Merged } from '@/src/writing/merge'
import { sayField } from './sayFact'

/** One field that two changed: what each of them says. */
export type Conflict = {
  name: string
  label: string
  lang?: string
  yours: string
  theirs: string
}

/**
 * Somebody saved first: the form comes back on their revision, with one's own words, theirs where only they wrote, and both
 * side by side where both did.
 */
export async function conflictState(
  visit: MemberVisit,
  stored: TextAtWork,
  { text, both, theirs }: Merged,
  form: FormData,
): Promise<FormState> {
  const { words, locale } = visit
  const choices = await textChoices(visit, stored.collection)
  const ids = [...listed(text.files), ...listed(stored.flat.files)]
  const files = await filesNamed(visit, ids)
  const say = (name: string, flat: Flat) => sayField(locale, choices, files, name, flat[name] ?? '')
  const conflicts = both.map((name): Conflict => {
    const { label, lang, text: yours } = say(name, text)
    return { name, label, lang, yours, theirs: say(name, stored.flat).text }
  })
  const { title, told, merged } = words.desk.conflict
  return {
    flash: {
      tone: 'alert',
      text: title,
      what: [both.length && told, theirs.length && merged].filter(Boolean).join(' '),
    },
    values: {
      ...typedIn(form),
      ...Object.fromEntries(theirs.map((name) => [name, typedAs(name, text)])),
      ...(theirs.includes('sources') ? rowsOf(text) : {}),
      rev: String(stored.rev),
      was: JSON.stringify(wasOf(stored.flat)),
      conflicts: JSON.stringify(conflicts),
    },
  }
}

const boxes = ['stages', 'needs', 'serves', 'files']
const typedAs = (name: string, flat: Flat): string | string[] =>
  boxes.includes(name) ? listed(flat[name]) : (flat[name] ?? '')

const rowsOf = (flat: Flat): Typed => {
  const rows = sourcesOf(flat)
  return {
    rows: String(rows.length + 2),
    ...Object.fromEntries(
      rows.flatMap((row, n) =>
        (['id', 'title', 'url', 'date'] as const).map((part) => [
          `sources.${n}.${part}`,
          row[part] ?? '',
        ]),
      ),
    ),
  }
}
