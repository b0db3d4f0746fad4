import type { UIFieldServerComponent } from 'payload'
import { languageOf } from '@/src/i18n/ofRequest'
import { wordsIn } from '@/src/i18n/words'
import { isLocale } from '@/src/codes/languages'
import type { User } from '@/src/payload-types'
import { whoMayAnswer } from '@/src/queries/whoMayAnswer'
import { StepButtons } from './StepButtons'
import { stepWords } from './stepWords'

/** Where the panel has a referral’s state to take further: what the buttons need of the server. */
export const Steps: UIFieldServerComponent = async ({ i18n, id, payload, req, user }) => {
  const locale = isLocale(i18n.language) ? i18n.language : languageOf(req)
  const words = stepWords(wordsIn(locale))
  const colleagues = id ? await whoMayAnswer(payload, user as unknown as User) : []
  return (
    <StepButtons
      slug="referrals"
      id={id ? String(id) : null}
      locale={locale}
      words={words}
      colleagues={colleagues}
    />
  )
}
