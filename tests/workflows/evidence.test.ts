import { expect, test } from 'vitest'
import type { UseResult } from '@/src/codes/knowledge'
import { evidenceOf, type Use } from '@/src/workflows/evidence'

/** `A+ A~ B-`: operator A says it worked, then partly; operator B that it did not. */
const uses = (said: string): Use[] =>
  said
    .split(' ')
    .filter(Boolean)
    .map((one) => ({
      actor: one.slice(0, 1),
      result: ({ '+': 'worked', '~': 'partly', '-': 'did-not' } as const)[
        one.slice(1) as '+' | '~' | '-'
      ] satisfies UseResult,
    }))

test.each([
  ['', false, 'reported'],
  ['A~', false, 'reported'],
  ['A-', false, 'reported'],
  ['A+', false, 'tried'],
  ['A~ B~', false, 'tried'],
  ['A+ A+ A+', false, 'tried'],
  ['A+ A+ B+', false, 'proven'],
  ['A+ A+ B~ B~', false, 'proven'],
  ['A+ A+ A+ B-', false, 'tried'],
  ['A+ A+ B+ C-', false, 'proven'],
  ['A+ A+ B+ C- C-', false, 'tried'],
  ['', true, 'evaluated'],
  ['A+ B-', true, 'evaluated'],
  ['A~ B-', true, 'reported'],
  ['A+ B- C-', true, 'tried'],
] as const)('%j, evaluated %j, is %s', (said, evaluated, level) => {
  expect(evidenceOf(uses(said), evaluated)).toBe(level)
})
