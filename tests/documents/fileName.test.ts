import { expect, test } from 'vitest'
import { attached } from '@/src/documents/fileName'

test.each([
  [
    'Compte rendu · Plénière 4',
    'compte-rendu-pleniere-4',
    'Compte%20rendu%20%C2%B7%20Pl%C3%A9ni%C3%A8re%204',
  ],
  ['Κανόνες', 'relais', '%CE%9A%CE%B1%CE%BD%CF%8C%CE%BD%CE%B5%CF%82'],
  [
    'l’accord (suite) d\'un "plan"\r\nX-A: b/../c',
    'l-accord-suite-d-un-plan-x-a-b-c',
    'l%E2%80%99accord%20%28suite%29%20d%27un%20plan%20X-A%20b%20..%20c',
  ],
  ['', 'relais', 'relais'],
])(
  '%j is kept under a name of its own, and says nothing else to who receives it',
  (title, plain, told) => {
    expect(attached(title, 'pdf')).toBe(
      `attachment; filename="${plain}.pdf"; filename*=UTF-8''${told}.pdf`,
    )
  },
)

test('half a sign at the cut does not stop it', () => {
  expect(attached(`${'a'.repeat(99)}😀`, 'pdf')).toMatch(/^attachment; /)
})
