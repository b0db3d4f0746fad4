import type { Locale } from '@/src/codes/languages'
import { hardDateKinds, sectors, sizes, stages } from '@/src/codes/situation'
import { wordsIn } from '@/src/i18n/words'
import { Choice } from '@/src/ui/Choice'
import { Field } from '@/src/ui/Field'
import { Group } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'

type Props = { locale: Locale; us: string; stage: string; language: string }

/** What is the matter, in codes that say nothing of who it is. */
export function Situation({ locale, us, stage, language }: Props) {
  const { codes, frame, newReferral } = wordsIn(locale)
  const { situation, seen } = newReferral
  const unsaid = { value: '', label: situation.unsaid }
  return (
    <Group
      title={situation.title}
      aside={
        <>
          <Seen label={frame.visibleTo} by={[seen.us(us), seen.ownerAndCoordination]} />
          <p className="source">{situation.zone}</p>
        </>
      }
    >
      <Choice
        name="situation.stage"
        legend={situation.stage}
        value={stage}
        options={stages.map((value) => ({
          value,
          label: codes.stage[value],
          hint: codes.stageHint[value],
        }))}
      />
      <Field
        name="situation.language"
        label={situation.language}
        kind="select"
        value={language}
        options={Object.entries(codes.language).map(([value, label]) => ({ value, label }))}
      />
      <div className="pair wide-first">
        <Field
          name="situation.sector"
          label={situation.sector}
          kind="select"
          options={[
            unsaid,
            ...sectors.map((value) => ({
              value,
              label: situation.sectorOption(value, codes.sector[value]),
            })),
          ]}
        />
        <Field
          name="situation.size"
          label={situation.size}
          kind="select"
          options={[unsaid, ...sizes.map((value) => ({ value, label: codes.size[value] }))]}
        />
      </div>
      <div className="pair wide-first">
        <Field
          name="hardDates.kind"
          label={situation.hardDate}
          optional={situation.ifAny}
          kind="select"
          options={[
            { value: '', label: situation.noDate },
            ...hardDateKinds.map((value) => ({ value, label: codes.hardDateKind[value] })),
          ]}
        />
        <Field name="hardDates.date" label={situation.on} kind="date" />
      </div>
    </Group>
  )
}
