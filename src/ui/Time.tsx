import type { ReactNode } from 'react'
import { isoDay, isoMinute } from './dates'

/** A moment said in words, with the moment itself for machines; `whole` when only the day counts. */
export const Time = ({
  at,
  whole,
  children,
}: {
  at: Date
  whole?: boolean
  children: ReactNode
}) => <time dateTime={whole ? isoDay(at) : isoMinute(at)}>{children}</time>
