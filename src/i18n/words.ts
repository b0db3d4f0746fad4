import type { Locale } from '@/src/codes/languages'
import { en } from '@/src/i18n/en'
import { fr } from '@/src/i18n/fr'
import { nl } from '@/src/i18n/nl'

/** The words of one language. French is the source: Dutch and English are held to its shape by the compiler. */
export type Words = Spoken<typeof fr>

/** The same tree with any text in the leaves: a phrase that takes facts keeps their types. */
export type Spoken<T> = T extends string
  ? string
  : T extends (...facts: infer F) => string
    ? (...facts: F) => string
    : T extends readonly (infer U)[]
      ? readonly Spoken<U>[]
      : { readonly [K in keyof T]: Spoken<T[K]> }

const all = { fr, nl, en } satisfies Record<Locale, Words>
export const wordsIn = (locale: Locale): Words => all[locale]
