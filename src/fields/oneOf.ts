import type { FieldHook, RelationshipField } from 'payload'
import { isObject } from '@/src/workflows/stepFields'

type Slug = RelationshipField['relationTo'] & string

/**
 * One document of several collections, each under the word the contract has for it: `{ practice: id }` says the same as
 * `{ relationTo: 'good-practices', value: id }`, in which it is answered.
 */
export const oneOf = (name: string, words: Record<string, Slug>): RelationshipField =>
  ({
    name,
    type: 'relationship',
    relationTo: Object.values(words),
    required: true,
    index: true,
    maxDepth: 0,
    hooks: { beforeValidate: [inFull(words)] },
  }) as RelationshipField

const inFull =
  (words: Record<string, Slug>): FieldHook =>
  ({ value }) => {
    const [word = '', ...others] = isObject(value) ? Object.keys(value) : []
    const relationTo = others.length ? undefined : words[word]
    return relationTo
      ? { relationTo, value: (value as Record<string, unknown>)[word] }
      : (value as unknown)
  }
