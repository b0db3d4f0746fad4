import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import type { Line } from '@/src/ui/linesFor'
import type { SheetFact } from './factsOf'

/** The sheet as a mail that the adviser's own programme opens: nothing of it passes through here. */
export function asMail(
  locale: Locale,
  heading: string,
  facts: readonly SheetFact[],
  lines: readonly Line[],
): string {
  const { danger } = wordsIn(locale).sheet
  const calls = lines.map(({ number, name, short }) =>
    [`${number} ${name}`, short].filter(Boolean).join(', '),
  )
  const body = [
    heading,
    ...facts.map(({ term, lines: said }) => [term, ...said].join('\n')),
    [danger, ...calls].join('\n'),
  ].join('\n\n')
  return `mailto:?subject=${encodeURIComponent(heading)}&body=${encodeURIComponent(body)}`
}
