import { mendingsOf } from '@/src/disclosure/mending'
import type { Finding } from '@/src/disclosure/identityCheck'
import type { Words } from '@/src/i18n/words'
import type { FieldError } from '@/src/ui/formState'

const unique = (texts: readonly string[]) => [...new Set(texts)]

/** The summary's own words quoted back, and what to write instead. */
export function summaryToMend(
  text: string,
  findings: readonly Finding[],
  words: Words['newReferral'],
): FieldError[] {
  if (findings.length === 0) return []
  const { found, instead, summaryHas } = words
  const mendings = mendingsOf(text, findings, instead)
  const told = unique(mendings.map(({ kind, quoted }) => found[kind](quoted)))
  const write = unique(mendings.map((one) => instead.write(one.sentence, one.instead)))
  return [
    {
      path: 'summary',
      message: [summaryHas, ...told].join(' '),
      mend: [...write, instead.opensLater].join('\n'),
    },
  ]
}
