/**
 * Free text that leaves before acceptance must not say who it is about (level D1). The check knows the case's own names, firm
 * and numbers, and whatever has the form of a telephone, an e-mail address, an IBAN or an enterprise number.
 */
import { emailsIn } from '@/src/disclosure/emailsInText'
import { foldText, type FoldedText } from '@/src/disclosure/foldedText'
import { communeWords, streetWords } from '@/src/disclosure/ownAddress'
import { ownEmail, ownEnterpriseNumber, ownTelephone } from '@/src/disclosure/ownNumbers'
import { firmWords, personWords, type OwnWords } from '@/src/disclosure/ownWords'
import { enterpriseNumbersIn } from '@/src/numbers/enterpriseNumber'
import { ibansIn } from '@/src/numbers/iban'
import { spansOf, type Span } from '@/src/numbers/span'
import { telephonesIn } from '@/src/numbers/telephonesInText'

export type FindingKind =
  'name' | 'firm' | 'phone' | 'email' | 'iban' | 'enterprise-number' | 'address'

/** Where the text tells who it is, in UTF-16 units, `to` outside. Never the matched text: findings travel into errors and logs. */
export type Finding = Span & { kind: FindingKind }

type Fact = 'firstName' | 'lastName' | 'firm' | 'enterpriseNumber' | 'phone' | 'email'
type Place = 'street' | 'municipality'

/** What the case knows of itself; empty values are as good as none. */
export type KnownIdentity = { [fact in Fact | Place]?: string | null }

/** All findings in a text, in order, none touching another's letters. */
export function identityIn(text: string, known: KnownIdentity): Finding[] {
  const folding = foldText(text)
  const { folded, origin } = folding
  const of = (kind: FindingKind, spans: Span[]): Finding[] =>
    spans.map(({ from, to }) => ({ ...origin(from, to), kind }))
  const exactly = (kind: FindingKind, patterns: RegExp[]) =>
    of(kind, patterns.flatMap((each) => spansOf(each, folded))) // prettier-ignore
  const words = (kind: FindingKind, own: OwnWords[]) =>
    of(kind, own.flatMap((each) => wordsIn(text, folding, each))) // prettier-ignore
  return apart([
    ...exactly('phone', ownTelephone(known.phone ?? '')),
    ...exactly('enterprise-number', ownEnterpriseNumber(known.enterpriseNumber ?? '')),
    ...exactly('email', ownEmail(known.email ?? '')),
    ...of('email', emailsIn(folded)),
    ...of('iban', ibansIn(folded)),
    ...of('enterprise-number', enterpriseNumbersIn(folded)),
    ...of('phone', telephonesIn(folded)),
    ...words('firm', firmWords(known.firm ?? '')),
    ...words('name', personWords(known.firstName ?? '', known.lastName ?? '')),
    ...words('address', streetWords(known.street ?? '')),
    ...words('address', communeWords(known.municipality ?? '')),
  ])
}

function wordsIn(
  text: string,
  { folded, origin }: FoldedText,
  { pattern, capitalOnly }: OwnWords,
): Span[] {
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const [from, to] = match.indices?.[0] ?? [match.index, match.index + match[0].length]
    const [proper] = match.indices?.groups?.proper ?? [from]
    const capital = /^\p{Lu}/u.test(text.slice(origin(proper, proper + 1).from))
    return capitalOnly && !capital ? [] : [{ from, to }]
  })
}

/** Overlapping findings become one, under the kind of the longest; of two as long, the surer form came first. */
function apart(findings: Finding[]): Finding[] {
  const inOrder = findings.toSorted((a, b) => a.from - b.from || b.to - a.to)
  const result: Finding[] = []
  for (const finding of inOrder) {
    const last = result.at(-1)
    if (!last || finding.from >= last.to) result.push(finding)
    else if (finding.to > last.to) {
      const longer = finding.to - finding.from > last.to - last.from ? finding.kind : last.kind
      result[result.length - 1] = { from: last.from, to: finding.to, kind: longer }
    }
  }
  return result
}
