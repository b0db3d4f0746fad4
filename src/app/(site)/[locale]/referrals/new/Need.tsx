import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { NeedFamily } from '@/src/queries/knownNeeds'
import { Group } from '@/src/ui/Group'
import { GroupedSelect } from '@/src/ui/GroupedSelect'
import { needOptions } from '@/src/ui/needOptions'
import { Seen } from '@/src/ui/Seen'
import { Operators } from './Operators'
import { OverrideReason } from './OverrideReason'

type Props = { locale: Locale; us: string; families: readonly NeedFamily[]; need: string }

/** One need, and up to three operators in order. */
export function Need({ locale, us, families, need }: Props) {
  const { frame, newReferral } = wordsIn(locale)
  const { seen, need: words } = newReferral
  const { show, order, rank, ranks, out, first, nobody, lacks } = words
  return (
    <Group
      title={words.title}
      aside={
        <>
          <p className="soft">{words.told}</p>
          <Seen label={frame.visibleTo} by={[seen.us(us), seen.eachInTurn]} />
        </>
      }
    >
      <GroupedSelect
        name="need"
        label={words.need}
        none={words.choose}
        groups={needOptions(families, 'id')}
        value={need}
      />
      <Operators
        words={{ show, order, rank, ranks, out, first, nobody, lacks }}
        others={{ href: paths.find(locale), label: words.others }}
      />
      <OverrideReason label={words.overrideReason} hint={words.overrideHint} />
    </Group>
  )
}
