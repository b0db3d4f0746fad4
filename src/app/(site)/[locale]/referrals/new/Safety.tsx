import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { Choice } from '@/src/ui/Choice'
import { Group } from '@/src/ui/Group'
import { Helplines } from '@/src/ui/Helplines'
import type { Line } from '@/src/ui/linesFor'
import { Seen } from '@/src/ui/Seen'

type Props = { locale: Locale; lines: readonly Line[]; us: string }

/** Before everything else: whom to call, and is the person safe. */
export function Safety({ locale, lines, us }: Props) {
  const { frame, newReferral } = wordsIn(locale)
  const { safety, seen } = newReferral
  return (
    <Group
      title={safety.title}
      aside={
        <>
          <p className="soft">{safety.told}</p>
          <Seen label={frame.visibleTo} by={[seen.urgentOnly(us)]} />
        </>
      }
    >
      <Helplines locale={locale} lines={lines} />
      <Choice
        name="safe"
        legend={safety.ask}
        hush
        layout="across"
        options={(['yes', 'unsure', 'no'] as const).map((value) => ({
          value,
          label: safety[value],
        }))}
      />
    </Group>
  )
}
