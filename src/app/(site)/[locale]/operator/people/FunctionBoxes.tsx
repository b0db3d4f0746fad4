import { functions, type FunctionCode } from '@/src/codes/people'
import { capital } from '@/src/i18n/numbers'
import type { Words } from '@/src/i18n/words'
import { Choice } from '@/src/ui/Choice'

type Props = { words: Words; held?: readonly FunctionCode[] }

/** What somebody does in their operator; each says what it lets one do. */
export const FunctionBoxes = ({ words: { codes, operator }, held = [] }: Props) => (
  <Choice
    name="functions"
    legend={operator.person.functions}
    several
    options={functions.map((value) => ({
      value,
      label: capital(codes.function[value]),
      hint: codes.functionHint[value],
    }))}
    value={held}
  />
)
