import { typedIn, type Typed } from '@/src/ui/formState'

/** Never kept: the person's answer is noted anew, and hidden fields follow from the rest. */
const never = /^(consent|sensitive|already-followed|outcome|read|rankedFor|act|service\..*)$/

/** What is typed in a form, to be found again in this tab. */
export function keep(key: string, form: HTMLFormElement): void {
  const typed = Object.entries(typedIn(new FormData(form))).filter(
    ([name, value]) => value.length > 0 && !never.test(name),
  )
  sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(typed)))
}

export function kept(key: string): Typed | null {
  const text = sessionStorage.getItem(key)
  return text ? (JSON.parse(text) as Typed) : null
}

export const forget = (key: string): void => sessionStorage.removeItem(key)

/** Puts back what was typed, then tells the form, so that the operators follow. */
export function putBack(form: HTMLFormElement, typed: Typed): void {
  for (const control of form.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
    const value = typed[control.name]
    // what a text was like when it was typed on comes back with it, or another's work would be overwritten unseen
    const isHidden = control.type === 'hidden' && !/^(rev|was)$/.test(control.name)
    if (typeof value !== 'string' || isHidden) continue
    if (control.type === 'radio' || control.type === 'checkbox')
      control.checked = control.value === value
    else control.value = value
  }
  const need = form.elements.namedItem('need')
  if (need instanceof HTMLElement) need.dispatchEvent(new Event('change', { bubbles: true }))
}
