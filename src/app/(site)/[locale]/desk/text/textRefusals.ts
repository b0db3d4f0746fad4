import type { EditorialRefusal } from '@/src/codes/knowledge'
import { refusalIn } from '@/src/errors'
import type { Words } from '@/src/i18n/words'
import { refusal, type FieldError, type FormState } from '@/src/ui/formState'
import type { Flat } from '@/src/writing/flat'

type Told = {
  codes?: EditorialRefusal[]
  openSteps?: string[]
  errors?: { path?: string; message: string }[]
}

export const statusOf = (fault: unknown): number => refusalIn(fault)?.status ?? 500

export const toldIn = (fault: unknown): Told => (refusalIn(fault)?.data ?? {}) as Told

/** What the door refused of a text, at the field it is about; what is not the writer's to mend goes on. */
export function refusedWrite(fault: unknown, form: FormData, words: Words, flat: Flat): FormState {
  if (statusOf(fault) >= 500) throw fault
  const { errors = [] } = toldIn(fault)
  const list = errors.map(({ path = '', message }) => ({ path: fieldOf(path, flat), message }))
  const said = list.length ? list : [{ path: '', message: words.writing.wrong.refused }]
  return refusal(form, words.frame.errors.title(said.length), said)
}

/** The door names a text without its language: it is the one that was written first. */
const fieldOf = (path: string, flat: Flat): string =>
  path in flat || !(`${path}.fr` in flat) ? path : `${path}.${flat.original || 'fr'}`

const places: Partial<Record<EditorialRefusal, string>> = {
  'axis-missing': 'axis',
  'facts-undated': 'factsAsOf',
  'language-missing': 'missingLanguage',
  'review-date-missing': 'reviewOn',
}

/** Why a step cannot be taken yet, in words; `original`, beside the text itself, is the language that lacks its title or summary. */
export const lacks = (
  codes: readonly EditorialRefusal[],
  words: Words,
  original: string | null,
): FieldError[] =>
  codes.map((code) => ({
    path:
      original && code === 'title-missing'
        ? `title.${original}`
        : original && code === 'summary-missing'
          ? `summary.${original}`
          : (places[code] ?? ''),
    message: words.editorial.refusal[code],
  }))
