import type { Stage } from '@/src/codes/situation'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import { practicesFor } from '@/src/queries/practicesFor'
import type { MemberVisit } from '@/src/session'
import { Part } from '@/src/ui/Part'

type Props = { visit: MemberVisit; needs: readonly string[]; stage?: Stage | null }

/** Beside an entrepreneur's need: what others did for it, and who knows about it. Nothing where nothing is written. */
export async function Near({ visit, needs, stage }: Props) {
  const { locale, words } = visit
  const { near } = words.knowledge
  const { practices, experts } = await practicesFor(visit, needs, stage)
  if (!practices.length && !experts.length) return null
  const all = new URLSearchParams([
    ...needs.map((need) => ['need', need]),
    ...(stage ? [['stage', stage]] : []),
  ])
  return (
    <Part id="near" title={near.title} told={stage ? near.toldAtStage : near.told}>
      <ul className="rows tight">
        {practices.map(({ id, title, evidence }) => (
          <li key={id}>
            <a href={paths.practice(locale, id)} lang={langOf(title, locale)}>
              {title.text}
            </a>{' '}
            <span className="since">{words.knowledgeCodes.evidence[evidence]}</span>
          </li>
        ))}
      </ul>
      {experts.length > 0 && (
        <>
          <h3 className="minor">{near.experts}</h3>
          <ul className="rows tight">
            {experts.map(({ id, title, author }) => (
              <li key={id}>
                <a href={paths.expertise(locale, id)} lang={langOf(title, locale)}>
                  {title.text}
                </a>{' '}
                <span className="since">{author?.actor?.name ?? author?.name}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={paths.search(locale, all.toString())}>{near.all}</a>
      </p>
    </Part>
  )
}
