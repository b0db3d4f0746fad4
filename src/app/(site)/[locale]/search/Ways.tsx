import { paths } from '@/src/paths'
import { mayGiveSignals } from '@/src/queries/mayGiveSignals'
import type { MemberVisit } from '@/src/session'
import { Part } from '@/src/ui/Part'

/** What else belongs to what members know. */
export async function Ways({ visit }: { visit: MemberVisit }) {
  const { locale, words } = visit
  const { start } = words.knowledge
  const ways = [
    { href: paths.desk(locale), label: start.desk },
    { href: paths.expertises(locale), label: start.expertise },
    ...((await mayGiveSignals(visit))
      ? [{ href: paths.signals(locale), label: start.signals }]
      : []),
    { href: paths.news(locale), label: start.news },
  ]
  return (
    <Part id="ways" title={start.ways}>
      <ul className="plainlist">
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </Part>
  )
}
