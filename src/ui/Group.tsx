import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  /** What to know, and who will see it. */ aside?: ReactNode
  children: ReactNode
}

/** One part of a long form: title and visibility left, fields right. */
export const Group = ({ title, aside, children }: Props) => (
  <fieldset className="group">
    <legend>
      <h2>{title}</h2>
    </legend>
    {aside && <div className="aside">{aside}</div>}
    <div className="fields">{children}</div>
  </fieldset>
)

/** The last part, with the button that sends. */
export const SendGroup = ({
  id,
  title,
  children,
}: {
  id: string
  title: ReactNode
  children: ReactNode
}) => (
  <section className="group send" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div className="fields">{children}</div>
  </section>
)
