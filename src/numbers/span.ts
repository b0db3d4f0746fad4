/** A stretch of text, in UTF-16 units: `to` is the first one outside. */
export type Span = { from: number; to: number }

/** Where a global pattern matches. */
export const spansOf = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }))
