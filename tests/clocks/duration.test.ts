import { expect, test } from 'vitest'

import { parseDuration } from '@/src/clocks/duration'

const hour = 3_600_000

test.each([
  ['P22D', 22 * 24 * hour],
  ['PT4H30M', 4.5 * hour],
  ['P1W', 7 * 24 * hour],
  ['P1DT12H', 36 * hour],
  ['PT90S', 90_000],
  ['PT1.5S', 1500],
  ['PT1,5S', 1500],
  ['P0D', 0],
])('%s is %i ms', (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds))

test.each([
  '', 'P', 'PT', 'P1DT', '-P1D', 'P-1D', '+P1D', 'P1M', 'P1Y', 'P1W2D', 'PT1M1H', '22D', 'p22d', 'P22D ', 'P1.5D', '3600',
  'P99999999999999999999D',
])('“%s” is refused', (text) => expect(parseDuration(text)).toBeUndefined()) // prettier-ignore
