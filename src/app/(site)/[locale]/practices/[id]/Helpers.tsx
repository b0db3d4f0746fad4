import type { GoodPractice } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { whoHelpsWith } from '@/src/queries/whoHelpsWith'
import type { MemberVisit } from '@/src/session'
import { capacityTone } from '@/src/ui/capacityTone'
import { Part } from '@/src/ui/Part'
import { Status } from '@/src/ui/Status'

type Props = {
  visit: MemberVisit
  needs: readonly string[]
  doc: Pick<GoodPractice, 'needs' | 'stages'>
}

/** Who serves the needs of this practice at its stages, those with room first. */
export async function Helpers({ visit, needs, doc }: Props) {
  const { locale, words } = visit
  const said = words.texts.help
  const stages = doc.stages ?? []
  if (!needs.length) return null
  const helpers = await whoHelpsWith(visit, needs, stages)
  const [need] = (doc.needs ?? []).flatMap((one) => (typeof one === 'object' ? one.code : []))
  const asked = new URLSearchParams({
    ...(need && { need }),
    ...(stages.length === 1 && { stage: stages[0] }),
  })
  return (
    <Part id="help-with" title={said.title}>
      {helpers.length === 0 ? (
        <p className="soft small">{said.none}</p>
      ) : (
        <ul className="rows tight">
          {helpers.map(({ slug, name, way, service, capacity }) => (
            <li key={slug}>
              <h3 className="minor">
                <a href={paths.actor(locale, slug)}>{name}</a>
              </h3>
              {way === 'sheet' ? (
                <p className="small soft">{said.sheet}</p>
              ) : (
                <Status tone={capacityTone[capacity]} size="small">
                  {said.capacity[capacity]}
                </Status>
              )}
              <p className="small soft">{service}</p>
            </li>
          ))}
        </ul>
      )}
      <p className="go">
        <a href={`${paths.find(locale)}?${asked}`}>{said.find}</a>
      </p>
    </Part>
  )
}
