import { expect, test } from 'vitest'
import { channelsSaid } from '@/src/app/(site)/[locale]/contacts/saying'
import { spokenList } from '@/src/app/(site)/[locale]/actors/spokenList'

test('several things in a row are said as one says them here', () => {
  const codes = ['fr', 'nl', 'en']
  expect(spokenList('fr', codes)).toBe('français, néerlandais et anglais')
  expect(spokenList('nl', codes)).toBe('Frans, Nederlands en Engels')
  expect(spokenList('en', codes)).toBe('French, Dutch and English')
  expect(channelsSaid('en', ['email', 'phone', 'mobile'])).toMatch(/\w and \w/)
})
