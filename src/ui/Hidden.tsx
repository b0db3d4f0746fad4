'use client'

import { useAnswer } from './ActionForm'

/** What a form carries without showing it; its action may answer with another value. */
export function Hidden({ name, value }: { name: string; value: string }) {
  const { typed } = useAnswer(name)
  return (
    <input type="hidden" name={name} defaultValue={typeof typed === 'string' ? typed : value} />
  )
}
