'use client'
import { SaveButton } from '@payloadcms/ui'

/** One save: with the `rev` that the form carries, into the copy that is worked on. */
export const SaveText = ({ label }: { label?: string }) => <SaveButton label={label} />

/** In place of the panel’s own ways to publish: a step does it, and its conditions with it. */
export const NotHere = () => null
