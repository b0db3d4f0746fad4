'use client'

import { createContext, use, useState, type FormEvent, type ReactNode } from 'react'
import type { Locale } from '@/src/codes/languages'
import { useTyped } from '@/src/ui/ActionForm'
import { typedIn, type Typed } from '@/src/ui/formState'
import { chosenIn, textShown, type Chosen, type Facts } from './chosen'

const Choice = createContext<Chosen | null>(null)

/** What is chosen at this moment. */
export function useChosen(): Chosen {
  const chosen = use(Choice)
  if (!chosen) throw new Error('useChosen is for the parts of Choosing')
  return chosen
}

/** What others depend on: the rest of the form may be typed without drawing anything anew. */
const decides =
  /^(need|consent|situation\.(stage|language)|person\.address\.municipality|rank\..*)$/

type Props = Facts & { locale: Locale; given: Typed; children: ReactNode }

/**
 * Operators, text to read and what each will see follow the need and the order. Without a script they follow at each post;
 * with one, at each change, from the same function.
 */
export function Choosing({ locale, given, children, ...facts }: Props) {
  const typed = useTyped()
  const [now, setNow] = useState<Typed>()
  const chosen = (values?: Typed) => chosenIn({ ...given, ...values }, facts, locale)
  const before = chosen(now ?? typed)
  const follow = ({ target }: FormEvent) => {
    const { form, name } = target as HTMLInputElement
    if (!form || !decides.test(name)) return
    if (textShown(chosen(typedIn(new FormData(form)))) !== textShown(before)) unhear(form)
    setNow(typedIn(new FormData(form)))
  }
  return (
    <Choice value={before}>
      <div className="form" onChange={follow}>
        {children}
      </div>
    </Choice>
  )
}

/** Who agreed to another text has not agreed to this one: it is read again, and the answer noted again. */
function unhear(form: HTMLFormElement): void {
  for (const answer of form.querySelectorAll<HTMLInputElement>(
    '[name=consent]:is([value=oral], [value=paper])',
  ))
    answer.checked = false
}
