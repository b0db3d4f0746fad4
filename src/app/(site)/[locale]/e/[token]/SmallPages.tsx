import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { Link } from '@/src/payload-types'
import type { Line } from '@/src/ui/linesFor'
import { ActForm } from './ActForm'
import { Sheet } from './Sheet'

type Props = { locale: Locale; demo: boolean; lines: readonly Line[] }

/** The one act that asks twice. */
export function ConfirmPage({ link, token, ...sheet }: Props & { link: Link; token: string }) {
  const { confirm } = wordsIn(sheet.locale).entrepreneur
  return (
    <Sheet {...sheet} token={token}>
      <h1>{confirm.title}</h1>
      <p className="lede">{confirm.told}</p>
      <p>{confirm.again}</p>
      <ActForm link={link} act={{ name: 'withdraw-all', on: '' }} look="halt">
        {confirm.act}
      </ActForm>
      <p>
        <a href={paths.entrepreneur(sheet.locale, token)}>{confirm.stay}</a>
      </p>
    </Sheet>
  )
}

/** A form posted twice, or from a page that is no longer so. */
export function DonePage({ token, ...sheet }: Props & { token: string }) {
  const { done } = wordsIn(sheet.locale).entrepreneur
  return (
    <Sheet {...sheet} token={token}>
      <h1>{done.title}</h1>
      <p className="lede">{done.told}</p>
      <p>
        <a href={paths.entrepreneur(sheet.locale, token)}>{done.back}</a>
      </p>
    </Sheet>
  )
}

/** No such link, or none any more: told alike, and whom to call all the same. */
export function ShutPage(sheet: Props) {
  const { shut } = wordsIn(sheet.locale).entrepreneur
  return (
    <Sheet {...sheet}>
      <h1>{shut.title}</h1>
      <p className="lede">{shut.told}</p>
    </Sheet>
  )
}
