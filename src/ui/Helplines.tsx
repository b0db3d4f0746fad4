import type { Locale } from '@/src/codes/languages'
import type { Line } from './linesFor'

type Props = {
  locale: Locale
  lines: readonly Line[]
  /** Says where the hours come from. */ sources?: boolean
}

/** Lines to call, before any form. */
export const Helplines = ({ locale, lines, sources }: Props) => (
  <ul className="lines">
    {lines.map((line) => (
      <li key={line.href}>
        <a href={line.href}>{line.number}</a>
        <span>
          <span lang={line.nameIn}>{line.name}</span>
          {line.rest && `, ${line.rest}`}{' '}
          <small lang={locale}>
            {line.note} {sources && line.source}
          </small>
        </span>
      </li>
    ))}
  </ul>
)

/** The same for the foot of a page: bare hours, no sentence. */
export const HelplinesSmall = ({ lines }: { lines: readonly Line[] }) => (
  <ul className="lines-small">
    {lines.map((line) => (
      <li key={line.href}>
        <a href={line.href}>{line.number}</a> <span lang={line.nameIn}>{line.name}</span>
        {line.short && `, ${line.short}`}
      </li>
    ))}
  </ul>
)
