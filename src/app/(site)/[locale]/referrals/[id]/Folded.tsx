'use client'

import type { ReactNode } from 'react'
import { useAnswer } from '@/src/ui/ActionForm'

/** A form that opens when asked for, and stays open where it was answered with something to mend. */
export function Folded({ ask, children }: { ask: string; children: ReactNode }) {
  const { answered } = useAnswer('')
  return (
    <details open={answered || undefined}>
      <summary>{ask}</summary>
      <div className="reply">{children}</div>
    </details>
  )
}
