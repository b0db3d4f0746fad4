'use client'

import type { Locale } from '@/src/codes/languages'
import { textFor } from '@/src/i18n/readAloud'
import { Letter } from '@/src/ui/Letter'
import { textShown } from './chosen'
import { useChosen } from './Choosing'

type Props = { texts: Readonly<Record<Locale, readonly string[]>>; noneYet: string }

/** The text to read, naming those who were chosen, in the person's language. */
export function ReadAloud({ texts, noneYet }: Props) {
  const chosen = useChosen()
  const { order, language } = chosen
  const names = order.map(({ actor }) => actor.name)
  return (
    <>
      <input type="hidden" name="read" value={textShown(chosen)} />
      {names.length > 0 ? (
        <div lang={language}>
          <Letter
            paragraphs={textFor(texts[language], names.length).map((text) =>
              withNames(text, names),
            )}
          />
        </div>
      ) : (
        <p className="soft">{noneYet}</p>
      )}
    </>
  )
}

/** Every second piece is the place of an operator. */
const withNames = (text: string, names: readonly string[]) =>
  text.split(/\{(\d)\}/).map((piece, n) => (n % 2 ? <b key={n}>{names[Number(piece)]}</b> : piece))
