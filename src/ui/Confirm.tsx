import type { ReactNode } from 'react'
import { ActionForm } from './ActionForm'
import { Button, Buttons } from './Buttons'
import type { FormAction } from './formState'

type Props = {
  action: FormAction
  title: ReactNode
  kept: string
  /** The act, in its own words; never "OK". */
  act: string
  stay: { href: string; label: string }
  children: ReactNode
}

/** A whole page, only for what cannot be undone. */
export const Confirm = ({ action, title, kept, act, stay, children }: Props) => (
  <ActionForm id="confirm" action={action} kept={kept} className="confirm">
    <h1>{title}</h1>
    {children}
    <Buttons>
      <Button halt>{act}</Button> <a href={stay.href}>{stay.label}</a>
    </Buttons>
  </ActionForm>
)
