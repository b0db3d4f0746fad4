import type { RelationshipField, SelectField, DateField, TextField } from 'payload'

type Slug = RelationshipField['relationTo'] & string
type Extra = Partial<
  Omit<RelationshipField, 'type' | 'name' | 'relationTo' | 'hasMany' | 'minRows' | 'maxRows'>
>

/** One document of another collection; `maxDepth: 0` where the reader of this one may not read that one. */
export const one = (name: string, relationTo: Slug, extra: Extra = {}): RelationshipField =>
  ({ name, type: 'relationship', relationTo, index: true, ...extra }) as RelationshipField

/** Several documents of another collection, in order. */
export const many = (
  name: string,
  relationTo: Slug,
  extra: Extra & { minRows?: number; maxRows?: number } = {},
): RelationshipField =>
  ({
    name,
    type: 'relationship',
    relationTo,
    hasMany: true,
    index: true,
    ...extra,
  }) as RelationshipField

type CodeExtra = Partial<Omit<SelectField, 'type' | 'name' | 'options' | 'hasMany'>>

/** One code of a closed list. */
export const code = (
  name: string,
  options: readonly string[],
  extra: CodeExtra = {},
): SelectField => ({ name, type: 'select', options: [...options], ...extra }) as SelectField

/** Several codes of a closed list. */
export const codes = (
  name: string,
  options: readonly string[],
  extra: CodeExtra = {},
): SelectField =>
  ({ name, type: 'select', hasMany: true, options: [...options], ...extra }) as SelectField

/** A moment, stored in ISO-8601, UTC. */
export const moment = (
  name: string,
  extra: Partial<Omit<DateField, 'type' | 'name'>> = {},
): DateField =>
  ({
    name,
    type: 'date',
    admin: {
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: 'd MMMM yyyy, HH:mm',
        timeFormat: 'HH:mm',
      },
    },
    ...extra,
  }) as DateField

/** A day, stored like a moment: the panel asks and shows no hour. */
export const day = (
  name: string,
  extra: Partial<Omit<DateField, 'type' | 'name'>> = {},
): DateField =>
  moment(name, {
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
    ...extra,
  })

export const text = (
  name: string,
  extra: Partial<Omit<TextField, 'type' | 'name'>> = {},
): TextField => ({ name, type: 'text', ...extra }) as TextField
