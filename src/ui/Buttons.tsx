import type { ReactNode } from 'react'

type Look = { primary?: boolean; /** For what stops. */ halt?: boolean }
const looks = ({ primary, halt }: Look) =>
  ['btn', primary && 'primary', halt && 'halt'].filter(Boolean).join(' ')

type ButtonProps = Look & { name?: string; value?: string; children: ReactNode }

/** An act; its words say which. A named button says which of two acts was meant. */
export const Button = ({ primary, halt, name, value, children }: ButtonProps) => (
  <button className={looks({ primary, halt })} name={name} value={value}>
    {children}
  </button>
)

/** A way that looks like an act. */
export const LinkButton = ({
  primary,
  halt,
  href,
  children,
}: Look & { href: string; children: ReactNode }) => (
  <a className={looks({ primary, halt })} href={href}>
    {children}
  </a>
)

/** A row of acts and ways; `jump` is a phone's short cut to the act below. */
export const Buttons = ({ jump, children }: { jump?: boolean; children: ReactNode }) => (
  <p className={jump ? 'btns jump' : 'btns'}>{children}</p>
)
