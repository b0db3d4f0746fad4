export const deskFields = ['name', 'phone', 'email', 'hours'] as const
export const mostDesks = 12

/** Lines to fill in: those that are there, and two more. */
export const linesFor = (kept: number): number => Math.min(mostDesks, kept + 2)
