import type { Ref } from 'react'

type Item = { href?: string; text: string }
type Props = {
  id: string
  title: string
  kept?: string
  items: readonly Item[]
  ref?: Ref<HTMLDivElement>
}

/** What to mend, first; the same words stand again at each field. */
export const ErrorSummary = ({ id, title, kept, items, ref }: Props) => (
  <div className="errors" role="group" aria-labelledby={id} tabIndex={-1} ref={ref}>
    <h2 id={id}>{title}</h2>
    {kept && <p>{kept}</p>}
    <ul>
      {items.map(({ href, text }) => (
        <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
      ))}
    </ul>
  </div>
)
