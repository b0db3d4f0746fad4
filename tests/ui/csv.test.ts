import { expect, test } from 'vitest'
import { csvOf } from '@/src/csv'

test.each(['=HYPERLINK("x")', '+1', '-1', '@sum', '\tx', '\rx'])(
  '%j is text in a spreadsheet',
  (cell) => {
    expect(csvOf([[cell]])).toBe(`\ufeff"'${cell.replaceAll('"', '""')}"\r\n`)
  },
)

test('semicolons, quotes and figures stay what they are', () => {
  expect(csvOf([['a;b', 'dit "non"', 12]])).toBe('\ufeff"a;b";"dit ""non""";"12"\r\n')
})
