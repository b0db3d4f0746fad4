import type { Locale } from '@/src/codes/languages'
import { stages, type CommuneCode, type Stage } from '@/src/codes/situation'
import { wordsIn } from '@/src/i18n/words'
import type { FoundService } from '@/src/queries/findOperators'
import type { KnownNeed } from '@/src/queries/knownNeeds'
import type { OfferedService } from '@/src/queries/servicesOnOffer'
import { communeName } from '@/src/ui/communeNames'
import { listed } from './listed'
import type { PageSearch } from './searchIn'

export const languageName = (locale: Locale, code: string): string => {
  const names: Record<string, string> = wordsIn(locale).codes.language
  return names[code] ?? code
}
const languagesOf = (locale: Locale, { languages }: OfferedService) =>
  listed(
    locale,
    languages.map((code) => languageName(locale, code)),
  )
const communesOf = (locale: Locale, { communes }: OfferedService) =>
  listed(
    locale,
    communes.map((code) => communeName(locale, code as CommuneCode)),
  )
const stagesOf = (locale: Locale, service: OfferedService) =>
  listed(
    locale,
    service.stages.map((stage) => wordsIn(locale).find.atStage[stage as Stage]),
  )

/** The criteria besides the need, in one breath: "en alerte précoce, en français, à Jette". */
export function criteriaOf(locale: Locale, { stage, language, commune }: PageSearch): string {
  const { find } = wordsIn(locale)
  return [
    stage && find.atStage[stage],
    language && find.spoken(languageName(locale, language)),
    commune && find.place(communeName(locale, commune)),
  ]
    .filter(Boolean)
    .join(', ')
}

/** Why a service fits, one tick each. */
export function fitsOf(
  locale: Locale,
  { offer, exact }: FoundService,
  need: KnownNeed,
  head?: KnownNeed,
): string[] {
  const { fits } = wordsIn(locale).find
  const everyStage = offer.stages.length === 0 || offer.stages.length === stages.length
  return [
    exact || !head ? fits.exact(need.label) : fits.family(head.label),
    everyStage ? fits.everyStage : fits.stages(stagesOf(locale, offer)),
    fits.languages(languagesOf(locale, offer)),
    offer.communes.length ? fits.communes(communesOf(locale, offer)) : fits.everywhere,
  ]
}

export type Change = { label: string; search: PageSearch }

/** Why a service is set aside, and the one criterion that would bring it back; the heaviest lack speaks. */
export function lackOf(
  locale: Locale,
  { offer, lacks }: FoundService,
  search: PageSearch,
  needs: readonly KnownNeed[],
): { why: string; change: Change | null } {
  const { lacks: why, changes } = wordsIn(locale).find.out
  const [stage] = offer.stages
  const [language = ''] = offer.languages
  const [commune] = offer.communes
  switch (lacks[0]) {
    case 'need': {
      const taken = needs.filter(({ id, parent }) => offer.needs.includes(id) && parent !== null)
      const all = taken.length ? taken : needs.filter(({ id }) => offer.needs.includes(id))
      const [first] = all
      return {
        why: why.need(
          listed(
            locale,
            all.map(({ label }) => label),
          ),
        ),
        change: first
          ? { label: changes.need(first.label), search: { ...search, need: first.code } }
          : null,
      }
    }
    case 'stage':
      return {
        why: why.stage(stagesOf(locale, offer)),
        change: {
          label: changes.stage(wordsIn(locale).codes.stage[stage as Stage]),
          search: { ...search, stage: stage as Stage },
        },
      }
    case 'language':
      return {
        why: why.language(languagesOf(locale, offer)),
        change: {
          label: changes.language(languageName(locale, language)),
          search: { ...search, language },
        },
      }
    default:
      return {
        why: why.commune(communesOf(locale, offer)),
        change: {
          label: changes.commune(communeName(locale, commune as CommuneCode)),
          search: { ...search, commune: commune as CommuneCode },
        },
      }
  }
}
