import type { JSONFieldServerComponent } from 'payload'
import { isLocale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { PlainJson } from './PlainJson'

/** A field of JSON, with the words that its text box needs. */
export const JsonField: JSONFieldServerComponent = ({ clientField, i18n, path, readOnly }) => (
  <PlainJson
    path={path}
    field={{ label: clientField.label, required: clientField.required }}
    readOnly={readOnly}
    notJson={wordsIn(isLocale(i18n.language) ? i18n.language : 'fr').admin.steps.notJson}
  />
)
