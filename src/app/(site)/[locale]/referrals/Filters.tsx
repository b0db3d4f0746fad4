import { priorities, referralStatuses } from '@/src/codes/referral'
import { allOf, knownNeeds } from '@/src/queries/knownNeeds'
import type { ReferralFilters } from '@/src/queries/referralFilters'
import type { MemberVisit } from '@/src/session'
import { Field } from '@/src/ui/Field'

type Props = { visit: MemberVisit; box: 'received' | 'sent'; filters: ReferralFilters }

/** What the list is narrowed by: an address that can be kept and sent on. */
export async function Filters({ visit, box, filters }: Props) {
  const { words, user, payload, locale } = visit
  const { filter } = words.referrals
  const needs = allOf(await knownNeeds({ payload, user, locale }))
  const statuses = referralStatuses.filter((status) => box === 'sent' || status !== 'draft')
  return (
    <form className="filters four" role="search" aria-label={filter.label}>
      <input type="hidden" name="box" value={box} />
      <Field
        name="status"
        label={filter.status}
        kind="select"
        value={filters.status}
        options={[
          { value: '', label: filter.anyStatus },
          { value: 'live', label: filter.live },
          ...statuses.map((value) => ({ value, label: words.codes.status[value] })),
        ]}
      />
      <Field
        name="need"
        label={filter.need}
        kind="select"
        value={filters.need}
        options={[
          { value: '', label: filter.anyNeed },
          ...needs.map(({ id, label }) => ({ value: id, label })),
        ]}
      />
      <Field
        name="priority"
        label={filter.priority}
        kind="select"
        value={filters.priority}
        options={[
          { value: '', label: filter.anyPriority },
          ...priorities.map((value) => ({ value, label: words.codes.priority[value] })),
        ]}
      />
      <Field
        name="reference"
        label={filter.reference}
        kind="search"
        value={filters.reference}
        maxLength={20}
      />
      <button className="btn">{filter.apply}</button>
    </form>
  )
}
