'use client'

import { filled } from '@/src/i18n/readAloud'
import type { Words } from '@/src/i18n/words'
import { Button, Buttons } from '@/src/ui/Buttons'
import { Facts } from '@/src/ui/Facts'
import { useChosen } from './Choosing'

export type SendWords = Omit<Words['newReferral']['send'], 'title' | 'until'> & { until: string }

/** What each will see and when, by name; then the button that says to whom it goes. */
export function WhoSees({ words }: { words: SendWords }) {
  const { order, consent } = useChosen()
  const names = order.map(({ actor }) => actor.name)
  const [, ...next] = names
  const said = (template: string) => filled(template, names)
  const act =
    consent === 'link'
      ? words.ask
      : consent === 'no'
        ? words.stop
        : names.length
          ? said(words.send)
          : words.sendNobody
  return (
    <>
      {names.length > 0 && (
        <>
          <Facts
            list={[
              { term: said(words.atOnce), value: words.atOnceTold },
              { term: said(words.accepted), value: words.acceptedTold },
              ...next.map((name) => ({ term: name, value: said(words.nextTold) })),
              { term: words.coordination, value: words.coordinationTold },
            ]}
          />
          <p>{said(words.until)}</p>
        </>
      )}
      <Buttons>
        <Button primary name="act" value="send">
          {act}
        </Button>{' '}
        <Button name="act" value="draft">
          {words.keep}
        </Button>
      </Buttons>
    </>
  )
}
