import { paths } from '@/src/paths'
import type { MemberVisit } from '@/src/session'

type Props = { visit: MemberVisit; practice: string; uses: number }

/** How often a practice was used, and the way to read by whom. */
export const UsesNoted = ({ visit: { locale, words }, practice, uses }: Props) => (
  <a href={`${paths.practice(locale, practice)}#uses`}>{words.texts.chain.noted(uses)}</a>
)
