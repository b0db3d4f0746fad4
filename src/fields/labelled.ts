import type { CollectionConfig, Field, Option } from 'payload'
import { wordsIn } from '@/src/i18n/words'
import { inAll, wordsOfOption, type InAll } from './optionWords'

/** What the panel calls one collection; a path that is missing here is found by the tests. */
type CollectionWords = {
  one: string
  many: string
  about: string
  fields: Readonly<Record<string, string>>
  rows?: Readonly<Record<string, string>>
}
type Say = (pick: (words: CollectionWords) => string | undefined) => InAll | undefined

/** A collection, its fields and their options, named in the three languages; `admin.group` names its group by code. */
export function labelled(collection: CollectionConfig): CollectionConfig {
  if (collection.admin?.hidden === true) return collection
  const { slug, admin, fields } = collection
  const say: Say = (pick) =>
    inAll((locale) => {
      const known: Record<string, CollectionWords> = wordsIn(locale).admin.collections
      return known[slug] && pick(known[slug])
    })
  return {
    ...collection,
    labels: { singular: say(({ one }) => one), plural: say(({ many }) => many) },
    admin: { ...admin, group: groupNamed(admin?.group), description: say(({ about }) => about) },
    fields: fields.map((field) => named(field, slug, say)),
  }
}

function groupNamed(code: unknown): InAll | undefined {
  return inAll((locale) => {
    const groups: Record<string, string> = wordsIn(locale).admin.groups
    return groups[String(code)]
  })
}

function named<F extends Field>(field: F, slug: string, say: Say, above = ''): F {
  if (!('name' in field) || !field.name) return field
  const path = `${above}${field.name}`
  return {
    ...field,
    label: say(({ fields }) => fields[path]),
    ...(field.type === 'select' && {
      options: field.options.map((one) => option(one, slug, path)),
    }),
    ...(field.type === 'array' && { labels: rowsNamed(path, say) }),
    ...('fields' in field && {
      fields: field.fields.map((inner) => named(inner, slug, say, `${path}.`)),
    }),
  }
}

const rowsNamed = (path: string, say: Say) => ({
  singular: say(({ rows }) => rows?.[path]),
  plural: say(({ fields }) => fields[path]),
})

function option(given: Option, slug: string, path: string): Option {
  const value = typeof given === 'string' ? given : given.value
  return { value, label: wordsOfOption(slug, path, value) ?? value }
}
