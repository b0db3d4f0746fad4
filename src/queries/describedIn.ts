import { locales, type Locale } from '@/src/codes/languages'
import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'

/** In which languages is each of an operator's services described? By id; for the notice beside a text that is not the reader's. */
export async function describedIn(
  { payload, user }: Asking,
  actors: readonly string[],
): Promise<Map<string, Locale[]>> {
  const { docs } = await payloadAs(payload, user).find({
    collection: 'services',
    locale: 'all',
    where: { actor: { in: [...actors] } },
    select: { description: true },
    limit: 100,
    depth: 0,
  })
  return new Map(docs.map(({ id, description }) => [id, tonguesOf(description)]))
}

const tonguesOf = (text: unknown): Locale[] =>
  locales.filter((locale) =>
    Boolean((text as Partial<Record<Locale, string>> | null | undefined)?.[locale]),
  )
