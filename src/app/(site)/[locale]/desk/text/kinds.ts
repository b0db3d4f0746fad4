import type { EditorialCollection } from '@/src/codes/knowledge'
import type { Locale } from '@/src/codes/languages'
import type { Words } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { MemberVisit } from '@/src/session'

/** The addresses of one kind of text. */
export const placesOf = (collection: EditorialCollection) =>
  collection === 'outputs'
    ? {
        read: paths.output,
        edit: paths.editOutput,
        begin: paths.newOutput,
        versions: paths.outputVersions,
      }
    : {
        read: paths.practice,
        edit: paths.editPractice,
        begin: paths.newPractice,
        versions: paths.practiceVersions,
      }

/** The copy that is worked on, as a reader would see it: shown to those who may. */
export const previewOf = (collection: EditorialCollection, locale: Locale, id: string): string =>
  `${placesOf(collection).read(locale, id)}?draft=true`

/** "Bonne pratique", "Recommandation à la Région". */
export const kindNamed = ({ knowledgeCodes }: Words, form: string): string =>
  ({ ...knowledgeCodes.practiceForm, ...knowledgeCodes.outputKind })[form as 'practice'] ?? form

export const isEditor = ({ user }: MemberVisit): boolean => user.roles.includes('editor')
