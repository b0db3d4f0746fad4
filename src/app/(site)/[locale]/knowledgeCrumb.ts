import { paths } from '@/src/paths'
import type { Visit } from '@/src/session'
import type { CrumbStep } from '@/src/ui/Top'

/** The way to a page of what is known: by the search, then by these steps, the page's own title last. */
export const knowledgeCrumb = (
  { locale, words }: Pick<Visit, 'locale' | 'words'>,
  ...steps: readonly CrumbStep[]
) => ({
  label: words.frame.crumb,
  steps: [{ label: words.knowledge.title, href: paths.search(locale) }, ...steps],
})
