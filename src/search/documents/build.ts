import { locales, type Locale } from '@/src/codes/languages'
import { facets, type Facet } from '@/src/codes/search'
import { wordsIn, type Words } from '@/src/i18n/words'
import { idOf } from '@/src/idOf'
import { plainTextOf } from '@/src/prose/plainText'
import type { Column, Facts, Passage, Texts } from '../searched'
import type { Stored } from './related'

/** What a value says in one language: a localised value holds all of them, another the same for each. */
export function spoken(value: unknown, language: Locale): string {
  const said = isLocalised(value) ? value[language] : value
  return plainTextOf(said).replace(/\s+/g, ' ').trim()
}

const isLocalised = (value: unknown): value is Partial<Record<Locale, unknown>> =>
  typeof value === 'object' && value !== null && !('root' in value)

type Part = {
  field: string
  column: Column
  said: (language: Locale, words: Words) => string | readonly string[]
}

/** The texts of a document in the languages in which its title exists. */
export function textsOf(title: unknown, parts: readonly Part[]): Texts {
  const texts: Texts = {}
  for (const language of locales)
    if (spoken(title, language)) texts[language] = passagesIn(parts, language)
  return texts
}

function passagesIn(parts: readonly Part[], language: Locale): Passage[] {
  const words = wordsIn(language)
  return parts.flatMap(({ field, column, said }) =>
    [said(language, words)]
      .flat()
      .filter((text) => text.trim())
      .map((text) => ({ field, column, text })),
  )
}

/** A field of the document itself, under its own name. */
export const part = (doc: Stored, field: string, column: Column): Part => ({
  field,
  column,
  said: (language) => spoken(doc[field], language),
})

export const parts = (doc: Stored, column: Column, ...fields: string[]): Part[] =>
  fields.map((field) => part(doc, field, column))

/** What is said of the document by others: the labels of its needs, the name of its operator. */
export const about = (
  field: string,
  docs: readonly (Stored | null)[],
  name: 'label' | 'title' | 'name',
): Part => ({
  field,
  column: 'about',
  said: (language) => [
    docs
      .map((doc) => spoken(doc?.[name], language))
      .filter(Boolean)
      .join(' · '),
  ],
})

export const coded = (field: string, say: (words: Words) => readonly string[]): Part => ({
  field,
  column: 'about',
  said: (_, words) => say(words).join(' · '),
})

/** The facets of a document: what is not said is empty. */
export function factsOf(
  known: Partial<Record<Facet, unknown>>,
  texts: Texts,
  date: unknown,
): Facts {
  const day = typeof date === 'string' ? date : date instanceof Date ? date.toISOString() : null
  const listed = Object.fromEntries(facets.map((facet) => [facet, valuesOf(known[facet])]))
  return {
    ...(listed as Record<Facet, string[]>),
    language: locales.filter((language) => texts[language]),
    year: day ? [day.slice(0, 4)] : [],
    date: day,
  }
}

const valuesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const id = typeof one === 'number' ? String(one) : idOf(one)
    return id ? [id] : []
  })
