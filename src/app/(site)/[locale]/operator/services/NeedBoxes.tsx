'use client'

import type { NeedFamily } from '@/src/queries/knownNeeds'
import { useAnswer } from '@/src/ui/ActionForm'
import { Why } from '@/src/ui/Field'

type Props = { legend: string; families: readonly NeedFamily[]; chosen: readonly string[] }

/** Some forty needs in their families: the head stands for the whole, or each one by itself. */
export function NeedBoxes({ legend, families, chosen }: Props) {
  const { id, error, typed, answered } = useAnswer('needs')
  const ticked = answered ? [typed ?? []].flat() : chosen
  return (
    <fieldset className={error ? 'bad' : undefined} id={id} tabIndex={-1}>
      <legend className="ask">{legend}</legend>
      {error && <Why id={`${id}-why`}>{error.message}</Why>}
      {families.map(({ head, below }) => (
        <details key={head.id} open={[head, ...below].some((need) => ticked.includes(need.id))}>
          <summary>{head.label}</summary>
          <div className="choice two">
            {[head, ...below].map((need) => (
              <label key={need.id}>
                <input
                  type="checkbox"
                  name="needs"
                  value={need.id}
                  defaultChecked={ticked.includes(need.id)}
                />
                <span>{need.label}</span>
              </label>
            ))}
          </div>
        </details>
      ))}
    </fieldset>
  )
}
