/** The three languages of every user-facing word; French is the source. */
export const locales = ['fr', 'nl', 'en'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && (locales as readonly string[]).includes(value)
