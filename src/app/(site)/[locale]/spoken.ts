'use client'

import { useParams } from 'next/navigation'
import { isLocale, type Locale } from '@/src/codes/languages'

/** The language of a page that nobody could draw on the server: what its address says, else French. */
export function useSpoken(): Locale {
  const { locale } = useParams()
  return isLocale(locale) ? locale : 'fr'
}
