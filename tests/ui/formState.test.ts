import { expect, test } from 'vitest'
import { fieldId, refusal } from '@/src/ui/formState'

test('a refused form keeps all that was typed but the password and what React adds', () => {
  const form = new FormData()
  form.set('person.phone', '0470')
  form.append('reason', 'full')
  form.append('reason', 'other')
  form.set('password', 'secret')
  form.set('$ACTION_KEY', 'x')
  expect(refusal(form, 'Pas encore envoyé', []).values).toEqual({
    'person.phone': '0470',
    reason: ['full', 'other'],
  })
})

test('the summary and the field agree on the id, whatever the path', () => {
  expect(fieldId('case', 'hardDates[0].date')).toBe('case-hardDates-0-date')
})
