import { describe, expect, test } from 'vitest'
import { safeNext } from '@/src/safeNext'

describe('the way back after signing in', () => {
  test.each(['/fr/today', '/nl/referrals?box=sent', '/en/referrals/0b5c#answer'])(
    'is a page of ours: %s',
    (path) => {
      expect(safeNext(path)).toBe(path)
    },
  )

  test.each([
    '//evil.example', '/\\evil.example', '/fr//evil.example', 'https://evil.example', 'https:evil', '/de/today', '/admin',
    '/fr/\t/evil', '/fr/a\nb', '/fr\\evil', '', undefined, ['/fr/today'], `/fr/${'a'.repeat(3000)}`,
  ])('is never %j', (path) => {
    expect(safeNext(path)).toBeNull()
  }) // prettier-ignore
})
