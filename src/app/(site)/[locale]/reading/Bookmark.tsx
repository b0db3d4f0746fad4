import type { EditorialCollection } from '@/src/codes/knowledge'
import type { MemberVisit } from '@/src/session'
import { keepAtHand } from './actions'

type Props = {
  visit: MemberVisit
  about: { collection: EditorialCollection; id: string }
  marker: string | null
}

/** One press puts a text at hand, another puts it back. */
export const Bookmark = ({ visit: { locale, words }, about, marker }: Props) => (
  <form action={keepAtHand.bind(null, locale, about, marker)}>
    <button className="btn" aria-pressed={marker !== null}>
      {marker ? words.texts.keep.drop : words.texts.keep.act}
    </button>
  </form>
)
