import type { EditorialRefusal } from '@/src/codes/knowledge'

/** What the door answers about a practice or an output when it says no, and what to do instead. */
export const editorial = {
  conflict: {
    'stale-revision':
      'Quelqu’un a enregistré ce texte entre-temps. Les deux versions sont là : reprenez ce qui vous manque.',
    'step-not-allowed': 'Ce n’est plus possible : ce texte n’en est plus là.',
  },
  refusal: {
    'title-missing': 'Il manque le titre dans la langue d’origine.',
    'summary-missing': 'Il manque le résumé dans la langue d’origine.',
    'axis-missing': 'Choisissez l’axe auquel ce texte appartient.',
    'facts-undated': 'Dites de quand datent les faits.',
    'language-missing':
      'Le titre et le résumé manquent en français ou en néerlandais. Ajoutez-les, ou dites qu’une langue manque.',
    'review-date-missing': 'Dites quand ce texte sera relu.',
    'only-author': 'Vous êtes seul à avoir écrit ce texte : une autre personne doit le publier.',
  } satisfies Record<EditorialRefusal, string>,
}
