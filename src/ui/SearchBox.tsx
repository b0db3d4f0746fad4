'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'

type Suggestion = { text: string; url?: string }
type Props = {
  /** The page that answers: the form asks it by its address. */
  action: string
  /** Where what may be meant is asked, `…&q=` to follow. */
  suggestions: string
  value: string
  label: string
  named: string
  act: string
  hint: ReactNode
  offered: string
}

const never = () => () => {}
const soon = 150
const pause = 500

/** The one box. Without a script a form; with it, what one may mean as one types, and the results on a pause. */
export function SearchBox({ action, suggestions, value, label, named, act, hint, offered }: Props) {
  const scripted = useSyncExternalStore(never, () => true, () => false) // prettier-ignore
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const timers = useRef<ReturnType<typeof setTimeout>[]>([])
  const [list, setList] = useState<readonly Suggestion[]>([])
  const [at, setAt] = useState(-1)
  useEffect(() => () => timers.current.forEach(clearTimeout), [])

  const close = () => {
    setList([])
    setAt(-1)
  }
  const offer = async (q: string) => {
    const answer = await fetch(`${suggestions}${encodeURIComponent(q)}`).catch(() => null)
    if (!answer?.ok || input.current?.value.trim() !== q) return
    setList(((await answer.json()) as { suggestions: Suggestion[] }).suggestions)
    setAt(-1)
  }
  const onInput = () => {
    timers.current.forEach(clearTimeout)
    const q = input.current?.value.trim() ?? ''
    if (!q) return close()
    const results = () =>
      router.replace(`${action}?q=${encodeURIComponent(q)}&typing=1`, { scroll: false })
    timers.current = [setTimeout(() => void offer(q), soon), setTimeout(results, pause)]
  }
  const choose = ({ text, url }: Suggestion) => {
    close()
    timers.current.forEach(clearTimeout)
    if (url) return location.assign(url)
    if (!input.current) return
    input.current.value = text
    input.current.form?.requestSubmit()
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!list.length) return
    const chosen = list[at]
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen) choose(chosen)
    else if (event.key === 'ArrowDown') setAt((at + 1) % list.length)
    else if (event.key === 'ArrowUp') setAt(at <= 0 ? list.length - 1 : at - 1)
    else return
    event.preventDefault()
  }
  const combobox = scripted && {
    role: 'combobox',
    'aria-expanded': list.length > 0,
    'aria-controls': 's-offered',
    'aria-autocomplete': 'list' as const,
    'aria-activedescendant': at < 0 ? undefined : `s-offered-${at}`,
  }
  return (
    <form className="bigbox" role="search" aria-label={named} action={action}>
      <label htmlFor="s">{label}</label>
      <div>
        <div className="typing">
          <input
            ref={input}
            className="input"
            id="s"
            name="q"
            type="search"
            maxLength={500}
            autoComplete="off"
            defaultValue={value}
            aria-describedby="s-hint"
            onInput={onInput}
            onKeyDown={onKeyDown}
            onBlur={close}
            {...combobox}
          />
          <ul id="s-offered" role="listbox" aria-label={offered} hidden={!list.length}>
            {list.map((one, n) => (
              <li
                key={`${n} ${one.text}`}
                id={`s-offered-${n}`}
                role="option"
                aria-selected={n === at}
                // before the box loses the focus, which closes the list
                onMouseDown={() => choose(one)}
              >
                {one.text}
              </li>
            ))}
          </ul>
        </div>
        <button className="btn primary">{act}</button>
      </div>
      <p className="hint" id="s-hint">
        {hint}
      </p>
    </form>
  )
}
