'use client'

import { useState, useSyncExternalStore } from 'react'
import { slashIsOn, turnSlash } from './slash'

const never = () => () => {}

/** Turns the key `/` off and on. Without a script there is no such key, and no switch. */
export function SlashSwitch({ label, hint }: { label: string; hint: string }) {
  const scripted = useSyncExternalStore(never, () => true, () => false) // prettier-ignore
  const [on, setOn] = useState<boolean | null>(null)
  if (!scripted) return null
  const turn = (wanted: boolean) => {
    turnSlash(wanted)
    setOn(wanted)
  }
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={on ?? slashIsOn()}
        onChange={(event) => turn(event.target.checked)}
      />
      <span>
        {label} <small>{hint}</small>
      </span>
    </label>
  )
}
