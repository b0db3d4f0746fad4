/**
 * A question as members type it, and the documents that answer it: a practice by its slug, a service by its key, an operator by
 * its slug. Chosen by reading titles, before anything was searched; any of them among the first is a success.
 */
export type Judgement = { q: string; wants: readonly string[] }

/** One line a question: `question → document, document`. */
export const judgementsIn = (lines: string): Judgement[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [q = '', wants = ''] = line.split('→')
      return { q: q.trim(), wants: wants.split(',').map((want) => want.trim()) }
    })
