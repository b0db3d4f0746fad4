import type { Actor } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { LinkButton } from '@/src/ui/Buttons'
import { Facts } from '@/src/ui/Facts'
import { Part } from '@/src/ui/Part'
import { inBrief } from '../actors/[slug]/inBrief'
import type { OperatorVisit } from './requireManager'

type Props = { visit: OperatorVisit; actor: Actor; isManager: boolean }

/** What the organisation is, as everybody reads it. */
export function Profile({ visit: { locale, words }, actor, isManager }: Props) {
  const said = words.operator.profile
  return (
    <Part id="profile" title={said.title}>
      <Facts list={inBrief(locale, { actor, sections: [], services: [] }, undefined)} />
      {isManager && (
        <p className="btns">
          <LinkButton href={paths.profile(locale)}>{said.edit}</LinkButton>
        </p>
      )}
    </Part>
  )
}
