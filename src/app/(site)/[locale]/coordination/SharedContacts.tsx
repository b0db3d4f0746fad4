import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import type { ContactCounts } from '@/src/queries/contactCounts'
import { Counts } from '@/src/ui/Counts'
import { Part } from '@/src/ui/Part'

type Props = { locale: Locale; counts: ContactCounts }

/** How contacts are shared: four figures, and nobody's name. */
export function SharedContacts({ locale, counts }: Props) {
  const said = wordsIn(locale).directory.counts
  const number = (n: number) => n.toLocaleString(locale)
  return (
    <Part id="contacts" title={said.title} told={said.told}>
      <Counts
        list={[
          { title: said.waiting, figure: number(counts.waiting), definition: said.waitingTold },
          {
            title: said.granted,
            figure: number(counts.granted),
            definition: said.grantedTold(number(counts.answered)),
          },
          { title: said.expired, figure: number(counts.expired), definition: said.expiredTold },
          { title: said.active, figure: number(counts.active), definition: said.activeTold },
        ]}
      />
    </Part>
  )
}
