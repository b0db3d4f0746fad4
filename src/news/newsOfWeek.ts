import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import type { Listed } from '@/src/codes/mail'
import { readerOf } from '@/src/people/readerOf'
import { listed } from './listed'
import { newFor } from './newFor'
import { spanOf } from './week'

/** What is new of that week for this person, as their rights are now. */
export async function newsOfWeek(
  payload: Payload,
  userId: string | null,
  week: string,
  language: Locale,
): Promise<Listed[]> {
  const reader = await readerOf(payload, userId)
  const news = reader ? await newFor(payload, reader, language, spanOf(week)) : []
  return listed(news, language)
}
