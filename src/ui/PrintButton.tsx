'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Prints the page. Only a script can, so without one there is no button: nothing dead is drawn. */
export function PrintButton({ label, without }: { label: string; without: string }) {
  const scripted = useSyncExternalStore(never, () => true, () => false) // prettier-ignore
  if (!scripted) return <span className="small soft">{without}</span>
  return (
    <button className="btn primary" type="button" onClick={() => window.print()}>
      {label}
    </button>
  )
}
