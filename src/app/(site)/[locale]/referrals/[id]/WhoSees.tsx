import type { DisclosureLevel } from '@/src/codes/referral'
import { isLive } from '@/src/codes/referral'
import { levelFor } from '@/src/disclosure/levels'
import { Part } from '@/src/ui/Part'
import { Table } from '@/src/ui/Table'
import type { Reading } from './reading'

const rows = ['situation', 'identity', 'contact', 'hardDates', 'files'] as const
type RowKey = (typeof rows)[number]

/** Who sees what of this referral at this moment, told by the same table that decides it. */
export function WhoSees({ reading }: { reading: Reading }) {
  const { visit, referral } = reading
  const { sees, you } = visit.words.referral
  const { from, to, side } = referral
  return (
    <Part id="who-sees" title={sees.title} told={sees.told}>
      <Table
        className="see"
        caption={sees.caption}
        hush
        head={sees.head}
        columns={[
          { title: side === 'requester' ? you(from.actor.name) : from.actor.name, you: side === 'requester' },
          { title: side === 'owner' ? you(to.actor.name) : to.actor.name, you: side === 'owner' },
          { title: side === 'coordinator' ? you(sees.coordination) : sees.coordination, you: side === 'coordinator' },
          { title: sees.others },
        ]}
        rows={rows.map((key) => ({
          key,
          head: sees.rows[key],
          cells: [sees.yes, forOwner(key, reading), forCoordination(key, reading), sees.no],
        }))}
      />
    </Part>
  )
} // prettier-ignore

const factsOf = ({ referral, now }: Reading) => ({
  status: referral.status,
  endedAt: referral.endedAt?.toISOString() ?? null,
  consentStands: Boolean(referral.disclosed.consent),
  now,
})

function forOwner(key: RowKey, reading: Reading): string {
  const { visit, referral } = reading
  const { sees } = visit.words.referral
  const { status, side, from } = referral
  const isDraft = status === 'draft'
  const level = isDraft ? 'D0' : levelFor('owner', factsOf(reading))
  if (key === 'situation')
    return opens(level, 'D1') ? sees.sinceSent : isDraft ? sees.onceSent : sees.closedAgain
  if (key === 'files') return isLive(status) ? sees.shared(from.actor.name) : sees.no
  if (opens(level, 'D2')) return sees.sinceAccepted
  if (isDraft || status === 'requested' || status === 'received')
    return side === 'owner' ? sees.ifYouAccept : sees.ifTheyAccept
  return sees.closedAgain
}

function forCoordination(key: RowKey, reading: Reading): string {
  const { sees } = reading.visit.words.referral
  const level = levelFor('coordinator', factsOf(reading))
  const needed = key === 'situation' ? 'D1' : key === 'files' ? 'D3' : 'D2'
  if (opens(level, needed)) return sees.yes
  return key === 'situation' && reading.referral.status === 'draft' ? sees.onceSent : sees.no
}

/** Levels are named in their order. */
const opens = (level: DisclosureLevel, needed: DisclosureLevel): boolean => level >= needed
