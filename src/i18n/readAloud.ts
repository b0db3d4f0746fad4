/** Puts names where {0}, {1} and {2} stand. */
export const filled = (template: string, names: readonly string[]): string =>
  template.replace(/\{(\d)\}/g, (place, n: string) => names[Number(n)] ?? place)

/**
 * The consent text as it is read: with the operators that were chosen, one to three. The stored version keeps its places;
 * what names a place that nobody takes is not said.
 */
export const readAloud = (paragraphs: readonly string[], names: readonly string[]): string[] =>
  paragraphs.map((paragraph) => filled(shortened(paragraph, names.length), names))

function shortened(paragraph: string, operators: number): string {
  if (operators < 2) return paragraph.replace(/[^.]*\{1\}[^.]*\.\s*/, '')
  return operators < 3 ? paragraph.replace(/(\{1\}).*?\{2\}/, '$1') : paragraph
}
