'use client'

import { useAnswer } from '@/src/ui/ActionForm'
import { Field } from '@/src/ui/Field'
import { useChosen } from './Choosing'

/** Asked only where the first operator is full. */
export function OverrideReason({ label, hint }: { label: string; hint: string }) {
  const { order } = useChosen()
  const { error } = useAnswer('overrideReason')
  if (!error && order[0]?.capacity !== 'full') return null
  return <Field name="overrideReason" label={label} hint={hint} kind="textarea" rows={2} />
}
