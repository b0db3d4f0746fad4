import type { UIFieldServerComponent } from 'payload'
import type { EditorialCollection } from '@/src/codes/knowledge'
import { isLocale } from '@/src/codes/languages'
import { languageOf } from '@/src/i18n/ofRequest'
import { wordsIn } from '@/src/i18n/words'
import { StepButtons } from './StepButtons'
import { textStepWords } from './stepWords'

/** Where the panel has a practice or an output to take further: above its text, as on its page. */
export const TextSteps: UIFieldServerComponent = ({ collectionSlug, i18n, id, req }) => {
  const locale = isLocale(i18n.language) ? i18n.language : languageOf(req)
  return (
    <StepButtons
      slug={collectionSlug as EditorialCollection}
      id={id ? String(id) : null}
      locale={locale}
      words={textStepWords(wordsIn(locale))}
      colleagues={[]}
    />
  )
}
