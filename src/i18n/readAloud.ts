/** Puts names where {0}, {1} and {2} stand. */
export const filled = (template: string, names: readonly string[]): string =>
  template.replace(/\{(\d)\}/g, (place, n: string) => names[Number(n)] ?? place)

/**
 * The consent text for one to three operators, their places still open. The stored version keeps all of its places; what
 * names one that nobody takes is not said.
 */
export const textFor = (paragraphs: readonly string[], operators: number): string[] =>
  paragraphs.map((paragraph) => {
    if (operators < 2) return paragraph.replace(/[^.]*\{1\}[^.]*\.\s*/, '')
    return operators < 3 ? paragraph.replace(/(\{1\}).*?\{2\}/, '$1') : paragraph
  })

/** The same as it is read, with the operators that were chosen, in order. */
export const readAloud = (paragraphs: readonly string[], names: readonly string[]): string[] =>
  textFor(paragraphs, names.length).map((paragraph) => filled(paragraph, names))
