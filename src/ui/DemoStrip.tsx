import type { Words } from '@/src/i18n/words'

export type SeenByWay = { label: string; href: string; here?: boolean }
type Props = { words: Words['frame']['demo']; seenBy?: readonly SeenByWay[]; mails?: string }

/** Says that nothing here is real; shows one relay through the eyes of each, with their real rights. */
export const DemoStrip = ({ words, seenBy, mails }: Props) => (
  <aside className="demo" aria-label={words.label}>
    <div className="wrap">
      <p>
        {words.told} {mails && <a href={mails}>{words.mails}</a>}
      </p>
      {seenBy && (
        <ul aria-label={words.seenByLabel}>
          <li>{words.seenBy}</li>
          {seenBy.map(({ label, href, here }) => (
            <li key={href}>
              <a href={href} aria-current={here ? 'true' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  </aside>
)
