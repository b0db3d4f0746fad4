import type { Locale } from '@/src/codes/languages'
import type { Disclosed } from '@/src/disclosure/seen'
import { capital } from '@/src/i18n/numbers'
import { wordsIn } from '@/src/i18n/words'

/** "Construction, 5 à 9 personnes, zone sud-ouest, en français. Une date ferme tombe dans 6 jours ouvrables." */
export function situationSaid(
  { situation, nextHardDateWithin }: Disclosed,
  locale: Locale,
): string {
  if (!situation) return ''
  const { codes, referral, time } = wordsIn(locale)
  const { sector, size, zone, language } = situation
  const said = [
    sector && codes.sector[sector],
    size && codes.people[size],
    zone && referral.line.zone(codes.zone[zone]),
    language && spoken(codes.inLanguage, language),
  ].filter(Boolean)
  const sentence = said.length ? `${capital(said.join(', '))}.` : ''
  const date =
    nextHardDateWithin === null
      ? ''
      : referral.line.hardDate(time.withinBusinessDays(nextHardDateWithin))
  return [sentence, date].filter(Boolean).join(' ')
}

const spoken = (words: Record<string, string>, language: string) => words[language]
