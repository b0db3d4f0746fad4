import type { FieldHook } from 'payload'

/** Control characters (line ends, NUL and the like) in what stands on one line, and those that turn its direction round. */
const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

export const withoutControls = (text: string): string => text.replace(controls, '')

/** A line that somebody wrote must not end another: its control characters go, the rest is saved. */
export const onOneLine: FieldHook = ({ value }) =>
  typeof value === 'string' ? withoutControls(value) : (value as unknown)
