/** How soon more of the same tells no more, and how much a long text counts for less: FTS5's own values. */
const saturation = 1.2
const byLength = 0.75

/**
 * What a word weighs in a text in which it stands so often, before its rarity: BM25. The rarity is ours to give, from what every
 * member may read, so that no closed text shows in a score.
 */
export const weightOf = (often: number, length: number, average: number): number =>
  (often * (saturation + 1)) / (often + saturation * (1 - byLength + (byLength * length) / average))

/** The rarity by which FTS5's own `bm25` multiplies, to be divided out. */
export const fts5Rarity = (texts: number, within: number): number =>
  Math.max(Math.log((texts - within + 0.5) / (within + 0.5)), 1e-6)
