import type { OptionGroup } from './GroupedSelect'

type Need = { id: string; code: string; label: string }
type Family = { head: Need; below: readonly Need[] }

/** The needs for a select, in their families; the head of a family is a choice too. Pages name them by code, forms by id. */
export const needOptions = (families: readonly Family[], by: 'code' | 'id'): OptionGroup[] =>
  families.map(({ head, below }) => ({
    label: head.label,
    options: [head, ...below].map((need) => ({ value: need[by], label: need.label })),
  }))
