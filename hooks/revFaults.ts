import type { Fault } from '@/src/workflows/stepFields'

/** Every write says which revision it saw. */
export const revFaults = (rev: unknown): Fault[] =>
  rev === undefined || rev === null
    ? [{ path: 'rev', problem: 'missing' }]
    : Number.isInteger(rev)
      ? []
      : [{ path: 'rev', problem: 'malformed' }]
