import { deskOf } from '@/src/queries/deskOf'
import { Part } from '@/src/ui/Part'
import type { Reading } from './reading'

/** Whom to call at the other organisation about this referral. */
export async function DeskPart({ reading: { visit, referral } }: { reading: Reading }) {
  const { side, from, to } = referral
  if (side === 'coordinator' || referral.status === 'draft') return null
  const other = side === 'owner' ? from : to
  const desk = await deskOf(visit.payload, visit.user, other.actor.id)
  if (!desk) return null
  const { title, told } = visit.words.referral.desk
  return (
    <Part id="desk" title={title(other.actor.name)}>
      <p>
        {other.user?.name ?? desk.name}
        {desk.phone && (
          <>
            <br />
            <a href={`tel:${desk.phone.replaceAll(' ', '')}`}>{desk.phone}</a>
          </>
        )}
        {desk.email && (
          <>
            <br />
            <a href={`mailto:${desk.email}`}>{desk.email}</a>
          </>
        )}
      </p>
      <p className="source">{told}</p>
    </Part>
  )
}
