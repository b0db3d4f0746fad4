import type { Locale } from '@/src/codes/languages'
import { currentConsentText } from '@/src/consentTexts'
import { wordsIn } from '@/src/i18n/words'
import { Choice } from '@/src/ui/Choice'
import { Field } from '@/src/ui/Field'
import { Group } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'
import { MoreConsent } from './MoreConsent'
import { ReadAloud } from './ReadAloud'

type Props = {
  locale: Locale
  us: string
  /** What stands already, in a sentence. */ standing: string
}

const textIn = (locale: Locale) => wordsIn(locale).consentText[currentConsentText]

/** The text, read as it stands, and the person's answer: no is as easy to say as yes. */
export function Agreement({ locale, us, standing }: Props) {
  const { frame, newReferral } = wordsIn(locale)
  const { consent: words, seen } = newReferral
  const {
    more,
    sensitive,
    sensitiveHint,
    alreadyFollowed,
    alreadyFollowedHint,
    outcome,
    outcomeHint,
  } = words
  const given = standing ? [{ value: 'standing', label: words.standing, hint: standing }] : []
  return (
    <Group
      title={words.title}
      aside={
        <>
          <p className="soft">{words.told}</p>
          <Seen label={frame.visibleTo} by={[seen.us(us), seen.person]} />
          <p className="source">{words.version(currentConsentText)}</p>
        </>
      }
    >
      <ReadAloud
        texts={{ fr: textIn('fr'), nl: textIn('nl'), en: textIn('en') }}
        noneYet={words.noneYet}
      />
      <Choice
        name="consent"
        legend={words.ask}
        value={standing ? 'standing' : undefined}
        options={[
          ...given,
          { value: 'oral', label: words.oral, hint: words.oralHint },
          { value: 'paper', label: words.paper, hint: words.paperHint },
          { value: 'link', label: words.link, hint: words.linkHint },
          { value: 'no', label: words.no, hint: words.noHint },
        ]}
      />
      <div className="only-paper">
        <Field name="place" label={words.place} hint={words.placeHint} />
      </div>
      <MoreConsent
        words={{
          more,
          sensitive,
          sensitiveHint,
          alreadyFollowed,
          alreadyFollowedHint,
          outcome,
          outcomeHint,
        }}
      />
    </Group>
  )
}
