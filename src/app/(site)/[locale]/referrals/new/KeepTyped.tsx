'use client'

import { useEffect, useRef, useState } from 'react'
import { useTyped } from '@/src/ui/ActionForm'
import { forget, keep, kept, putBack } from './keeping'

type Props = {
  /** Whose words they are, and of which page: nobody finds another's. */
  name: string
  words: { told: string; again: string; clear: string }
}

/** Nothing is lost when the page is left: what is typed stays in this tab, until it is sent. Only a script can, so only a script says so. */
export function KeepTyped({ name, words }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const answered = useTyped() !== undefined
  const [state, setState] = useState<'unscripted' | 'keeps' | 'again'>('unscripted')
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const typed = answered ? null : kept(name)
    if (typed) {
      putBack(form, typed)
      // the operators of the need are drawn by now: their places too
      requestAnimationFrame(() => putBack(form, typed))
    }
    if (answered) keep(name, form)
    setState((before) => (typed || before === 'again' ? 'again' : 'keeps'))
    const save = () => keep(name, form)
    const leave = () => forget(name)
    form.addEventListener('input', save)
    form.addEventListener('submit', leave)
    return () => {
      form.removeEventListener('input', save)
      form.removeEventListener('submit', leave)
    }
  }, [name, answered])
  const clear = () => {
    forget(name)
    window.location.reload()
  }
  return (
    <div ref={place} className="since kept" role="status">
      {state === 'again' && (
        <>
          {words.again}{' '}
          <button className="plain" type="button" onClick={clear}>
            {words.clear}
          </button>{' '}
        </>
      )}
      {state !== 'unscripted' && words.told}
    </div>
  )
}
