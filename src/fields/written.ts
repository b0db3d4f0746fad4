import type { Field } from 'payload'

const never = () => false

/** Written by the system alone: sent from outside, it is ignored; the panel shows it and offers no input. */
export const bySystem = <F extends Field>(field: F): F =>
  ({
    ...field,
    access: { ...('access' in field ? field.access : {}), create: never, update: never },
    admin: { ...('admin' in field ? field.admin : {}), readOnly: true },
  }) as F

/** Written in a draft alone: once it is sent, the panel shows it and offers no input. */
export const inDraft = <F extends Field>(field: F): F => ({ ...field, access: { update: isDraft } })
const isDraft = ({ doc }: { doc?: { status?: unknown } }) => (doc?.status ?? 'draft') === 'draft'

/** Kept for the machine: never in an answer, never in the panel. */
export const unseen = <F extends Field>(field: F): F =>
  ({ ...bySystem(field), hidden: true, admin: { hidden: true } }) as F

/** Asked, never kept: what a step brings with it. */
export const asked = <F extends Field>(field: F): F =>
  ({ ...field, virtual: true, admin: { hidden: true } }) as F

/** Worked out at each reading, never kept. */
export const told = <F extends Field>(field: F): F => ({ ...bySystem(field), virtual: true }) as F

/** The last step, the rev it was asked on and by whom: the same three again change nothing. */
export const lastStep = (): Field =>
  unseen({
    name: 'lastStep',
    type: 'group',
    fields: [
      { name: 'step', type: 'text' },
      { name: 'rev', type: 'number' },
      { name: 'user', type: 'text' },
    ],
  })
