'use client'
import { SaveButton, useFormFields } from '@payloadcms/ui'

/** A draft is saved, with the `rev` that the form carries; once sent, only a step changes a referral. */
export function SaveDraft({ label }: { label?: string }) {
  const status = useFormFields(([fields]) => fields.status?.value)
  return !status || status === 'draft' ? <SaveButton label={label} /> : null
}
