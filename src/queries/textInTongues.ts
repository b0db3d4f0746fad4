import type { EditorialCollection } from '@/src/codes/knowledge'
import { locales, type Locale } from '@/src/codes/languages'
import { saidIn, type Said, type Spoken } from '@/src/i18n/saidIn'
import { payloadAs } from '@/src/payloadAs'
import type { GoodPractice, Output } from '@/src/payload-types'
import { plainTextOf } from '@/src/prose/plainText'
import type { Asking } from './asking'
import { inEveryTongue } from './inEveryTongue'
import { unlessClosed } from './unlessClosed'

type Docs = { 'good-practices': GoodPractice; outputs: Output }
export type TextPart<Name extends string = string> = { name: Name; said: Said<unknown> }

/** A practice or a document as it is read: each text in the reader's language where it is there. */
export type TextRead<C extends EditorialCollection, Name extends string> = {
  doc: Docs[C]
  title: Said | null
  summary: Said | null
  parts: TextPart<Name>[]
  /** The languages in which it has a title. */
  tongues: Locale[]
}

const isProse = (text: unknown) => plainTextOf(text).trim() !== ''

/**
 * One practice or document, with its texts in the language they are there in; null where it must not be known to exist.
 * `draft` asks for the working copy, and is ignored for those who may not see it.
 */
export async function textInTongues<C extends EditorialCollection, Name extends string>(
  { payload, user, locale }: Asking,
  collection: C,
  { id, draft, parts }: { id: string; draft?: boolean; parts: readonly Name[] },
): Promise<TextRead<C, Name> | null> {
  const ask = { collection, id, draft, disableErrors: true } as const
  const doc = await payloadAs(payload, user, { locale })
    .findByID({ ...ask, depth: 1 })
    .catch(unlessClosed)
  if (!doc) return null
  const select = Object.fromEntries(['title', 'summary', ...parts].map((name) => [name, true]))
  const all = (await inEveryTongue({ payload, user })
    .findByID({ ...ask, depth: 0, select: select as never })
    .catch(unlessClosed)) as Record<string, Spoken<unknown>> | null
  if (!all) return null
  const { original } = doc as Docs[C]
  const title = all.title as Spoken
  return {
    doc: doc as Docs[C],
    title: saidIn(title, locale, original),
    summary: saidIn(all.summary as Spoken, locale, original),
    parts: parts.flatMap((name) => {
      const said = saidIn(all[name], locale, original, isProse)
      return said ? [{ name, said }] : []
    }),
    tongues: locales.filter((tongue) => title?.[tongue]),
  }
}
