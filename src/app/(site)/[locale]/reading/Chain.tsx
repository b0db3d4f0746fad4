import type { Locale } from '@/src/codes/languages'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { Chain as Links, ChainLink, LinkKind } from '@/src/queries/chainOf'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'
import { Time } from '@/src/ui/Time'
import { UsesNoted } from './UsesNoted'

type Props = {
  visit: MemberVisit
  title: string
  chain: Links
  here: 'practice' | 'output' | 'decision'
  /** What comes after this page. */
  after?: readonly ChainLink[]
  uses?: number
}

const order: readonly LinkKind[] = ['axis', 'group', 'meeting', 'decision', 'output']

const addressOf = (locale: Locale, { kind, id, number }: ChainLink): string => {
  if (kind === 'axis') return paths.axis(locale, number ?? 0)
  const { group, meeting, decision, output, practice } = paths
  return { group, meeting, decision, output, practice }[kind](locale, id)
}

/** From the axis to the uses, as far as the reader may follow it, in both directions. */
export function Chain({ visit, title, chain, here, after = [], uses }: Props) {
  const { words } = visit
  const said = words.texts.chain
  const before = order.filter((kind) => kind !== here).flatMap((kind) => chain[kind] ?? [])
  if (before.length + after.length === 0 && !uses) return null
  return (
    <Part id="origin" title={title}>
      <ol className="chain across">
        {before.map((link) => (
          <Link key={link.kind} visit={visit} link={link} />
        ))}
        <li className="here">
          <span>{said[here]}</span> <b>{said.here}</b>
        </li>
        {after.map((link) => (
          <Link key={link.id} visit={visit} link={link} />
        ))}
        {uses !== undefined && uses > 0 && (
          <li>
            <span>{said.uses}</span> <a href="#uses">{said.noted(uses)}</a>
          </li>
        )}
      </ol>
    </Part>
  )
}

function Link({ visit, link }: { visit: MemberVisit; link: ChainLink }) {
  const { locale, words } = visit
  const said = words.texts.chain
  const { kind, id, title, date, number, uses } = link
  const label = kind === 'axis' ? said.axis(String(number ?? '')) : said[kind]
  const at = date ? new Date(date) : null
  return (
    <li>
      <span>{label}</span>{' '}
      <a href={addressOf(locale, link)} lang={langOf(title, locale)}>
        {shorter(title.text)}
      </a>{' '}
      {at && (
        <span className="date">
          <Time at={at} whole>
            {datesIn(locale).date(at)}
          </Time>
        </span>
      )}
      {uses !== undefined && uses > 0 && (
        <span className="date">
          <UsesNoted visit={visit} practice={id} uses={uses} />
        </span>
      )}
    </li>
  )
}

const longest = 90
const shorter = (text: string) =>
  text.length > longest ? `${text.slice(0, text.lastIndexOf(' ', longest))}…` : text
