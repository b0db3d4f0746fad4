import { pagesAround } from './pagesAround'

type Words = {
  label: string
  shown: (from: number, to: number, total: number) => string
  next: string
  previous: string
}
type Props = {
  page: number
  perPage: number
  total: number
  href: (page: number) => string
  words: Words
}

/** Pages of a list, as links. */
export function Pages({ page, perPage, total, href, words }: Props) {
  const last = Math.max(1, Math.ceil(total / perPage))
  if (last === 1) return null
  const from = (page - 1) * perPage + 1
  return (
    <nav className="pages" aria-label={words.label}>
      <p>{words.shown(from, Math.min(total, from + perPage - 1), total)}</p>
      <ul>
        {page > 1 && <Way href={href(page - 1)} label={words.previous} />}
        {pagesAround(page, last).map((n) => (
          <Way key={n} href={href(n)} label={String(n)} here={n === page} />
        ))}
        {page < last && <Way href={href(page + 1)} label={words.next} />}
      </ul>
    </nav>
  )
}

const Way = ({ href, label, here }: { href: string; label: string; here?: boolean }) => (
  <li>
    <a href={href} aria-current={here ? 'page' : undefined}>
      {label}
    </a>
  </li>
)
