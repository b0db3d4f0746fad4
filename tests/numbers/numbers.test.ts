import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  enterpriseNumbersIn,
  formatEnterpriseNumber,
  normaliseEnterpriseNumber,
} from '@/src/numbers/enterpriseNumber'
import { ibansIn, isIban } from '@/src/numbers/iban'
import { formatTelephone, normaliseTelephone } from '@/src/numbers/telephone'

describe('an enterprise number', () => {
  test.each([
    ['0999.999.922', '0999999922'],
    ['BE 0999 999 922', '0999999922'],
    ['be0999999922', '0999999922'],
    ['999.999.922', '0999999922'],
    ['0999/999/922', '0999999922'],
    [' 1000.000.021 ', '1000000021'],
  ])('%s is stored as %s', (text, digits) => expect(normaliseEnterpriseNumber(text)).toBe(digits))

  test.each([
    '',
    '0999.999.921',
    '0999.999.92',
    '09999999922',
    '2000000010',
    '0000000097',
    'abc',
    'FR0999999922',
    '0999.999.9²2',
  ])('“%s” is refused', (text) => expect(normaliseEnterpriseNumber(text)).toBeUndefined())

  test('is written as the Crossroads Bank writes it', () => {
    expect(formatEnterpriseNumber('0999999922')).toBe('0999.999.922')
  })

  test('with one digit wrong is always refused', () => {
    const digits = fc.integer({ min: 1_000_000, max: 19_999_999 }).map((front) => {
      const eight = String(front).padStart(8, '0')
      return eight + String(97 - (front % 97)).padStart(2, '0')
    })
    fc.assert(
      fc.property(digits, fc.nat(9), fc.integer({ min: 1, max: 9 }), (right, at, by) => {
        expect(normaliseEnterpriseNumber(formatEnterpriseNumber(right))).toBe(right)
        const wrong = right.slice(0, at) + ((Number(right[at]) + by) % 10) + right.slice(at + 1)
        expect(normaliseEnterpriseNumber(wrong)).toBeUndefined()
      }),
    )
  })

  test('is found in a text, with its BE', () => {
    expect(enterpriseNumbersIn('TVA BE 0999.999.922.')).toEqual([{ from: 4, to: 19 }])
    expect(enterpriseNumbersIn('TVA BE 0999.999.921.')).toEqual([])
  })
})

describe('a telephone number', () => {
  test.each([
    ['0470 00 00 00', '+32470000000'],
    ['0470/12.34.56', '+32470123456'],
    ['+32 (0)470 12 34 56', '+32470123456'],
    ['0032 2 123 45 67', '+3221234567'],
    ['02/000.00.00', '+3220000000'],
    ['(02) 123 45 67', '+3221234567'],
    ['04 223 45 67', '+3242234567'],
    ['0800 32 123', '+3280032123'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['00352 621 123 456', '+352621123456'],
    ['+44 7700 900123', '+447700900123'],
  ])('%s is stored as %s', (text, stored) => expect(normaliseTelephone(text)).toBe(stored))

  test.each([
    '',
    '1234',
    '0470 12 34 5',
    '0470 12 34 56 7',
    'appeler le soir',
    '0999999922',
    '+32 12',
    'Yassine 0470 12 34 56',
  ])('“%s” is refused', (text) => expect(normaliseTelephone(text)).toBeUndefined())

  test.each([
    ['+32470000000', '0470 00 00 00'],
    ['+3220000000', '02 000 00 00'],
    ['+33612345678', '+33 6 12 34 56 78'],
    ['pas de numéro', 'pas de numéro'],
  ])('%s reads %s', (stored, read) => expect(formatTelephone(stored)).toBe(read))
})

describe('an IBAN', () => {
  test.each([
    'BE68539007547034',
    'FR1420041010050500013M02606',
    'NL91ABNA0417164300',
    'be68539007547034',
  ])('%s holds', (text) => expect(isIban(text)).toBe(true))
  test.each(['BE68539007547035', 'BE6853900754703', 'ZZ68539007547034', ''])(
    '“%s” does not',
    (text) => expect(isIban(text)).toBe(false),
  )
  test('is found however spaced, to its last sign', () => {
    expect(ibansIn('sur BE68 5390 0754 7034, svp')).toEqual([{ from: 4, to: 23 }])
    expect(ibansIn('sur be68-5390-0754-7034')).toEqual([{ from: 4, to: 23 }])
    expect(ibansIn('sur BE68 5390 0754 7035')).toEqual([])
  })
})
