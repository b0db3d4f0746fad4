import type { FieldHook } from 'payload'

/** Control characters (line ends, NUL and the like) in what stands on one line. */
const controls = /\p{Cc}/gu

export const withoutControls = (text: string): string => text.replace(controls, '')

/** A line that somebody wrote must not end another: its control characters go, the rest is saved. */
export const onOneLine: FieldHook = ({ value }) =>
  typeof value === 'string' ? withoutControls(value) : (value as unknown)
