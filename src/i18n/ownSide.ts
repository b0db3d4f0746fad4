import { locales, type Locale } from '@/src/codes/languages'

/** One text for all readers may say itself in each language, "Gratuit · Gratis · Free": each is told their own. */
export function ownSide(locale: Locale, text: string): string {
  const sides = text.split(' · ')
  return (sides.length === locales.length && sides[locales.indexOf(locale)]) || text
}
