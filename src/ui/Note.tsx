import type { ReactNode } from 'react'

/** A remark, a source, a language notice; `waiting` where something is newer elsewhere. */
export const Note = ({ waiting, children }: { waiting?: boolean; children: ReactNode }) => (
  <div className={waiting ? 'note waiting-note' : 'note'}>{children}</div>
)
