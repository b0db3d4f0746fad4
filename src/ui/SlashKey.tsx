'use client'

import { useEffect } from 'react'
import { slashIsOn } from './slash'

const ours = 'form:is(.quick, .bigbox) input[name=q]'
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'))

/** The key `/` leads to the search box in sight, or to the page that has one. Whoever dictates can turn it off. */
export function SlashKey({ page }: { page: string }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isOurs = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
      if (!isOurs || event.defaultPrevented || isWriting(event.target) || !slashIsOn()) return
      event.preventDefault()
      const boxes = [...document.querySelectorAll<HTMLInputElement>(ours)]
      const box = boxes.findLast((one) => one.offsetParent)
      if (box) box.select()
      else location.assign(page)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [page])
  return null
}
