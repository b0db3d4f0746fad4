import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { Published } from '@/src/queries/publishedFrom'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'
import { Time } from '@/src/ui/Time'
import { TongueMark } from '@/src/ui/TongueMark'
import { UsesNoted } from '../reading/UsesNoted'

type Props = {
  visit: MemberVisit
  id: string
  title: string
  none: string
  texts: readonly Published[]
}

/** What was published, the latest first. */
export function Texts({ visit, id, title, none, texts }: Props) {
  const { locale } = visit
  const to = { outputs: paths.output, 'good-practices': paths.practice }
  return (
    <Part id={id} title={title}>
      {texts.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul className="rows tight">
          {texts.map((text) => (
            <li key={text.id}>
              <h3 className="minor">
                <a href={to[text.collection](locale, text.id)} lang={langOf(text.title, locale)}>
                  {text.title.text}
                </a>
                <TongueMark said={text.title} locale={locale} />
              </h3>
              {text.publishedAt && (
                <p className="since">
                  <Time at={text.publishedAt} whole>
                    {datesIn(locale).date(text.publishedAt)}
                  </Time>
                  {text.uses > 0 && (
                    <>
                      {', '}
                      <UsesNoted visit={visit} practice={text.id} uses={text.uses} />
                    </>
                  )}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
