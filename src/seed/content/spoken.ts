import type { Locale } from '@/src/codes/languages'

/** A text in the three languages; every localised field of the seed has all of them. */
export type Spoken = Record<Locale, string>

export const say = (fr: string, nl: string, en: string): Spoken => ({ fr, nl, en })
