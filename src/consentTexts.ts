import { createHash } from 'node:crypto'
import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'

/** The versions of the text that is read to the person; a consent keeps the version and the hash of what it answered. */
export const consentTextVersions = ['1'] as const
export type ConsentTextVersion = (typeof consentTextVersions)[number]

export const isConsentTextVersion = (value: unknown): value is ConsentTextVersion =>
  (consentTextVersions as readonly unknown[]).includes(value)

export const currentConsentText: ConsentTextVersion = '1'

/** The text of a version as it is read, operators named by their place. */
export const consentText = (version: ConsentTextVersion, locale: Locale): string =>
  wordsIn(locale).consentText[version].join('\n\n')

/** SHA-256 of that text, hexadecimal: what was agreed to can be shown word for word later. */
export const consentTextHash = (version: ConsentTextVersion, locale: Locale): string =>
  createHash('sha256').update(consentText(version, locale)).digest('hex')
