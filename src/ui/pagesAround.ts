/** The pages one is likely to want: the first, the last, and two on each side of this one. */
export const pagesAround = (page: number, last: number): number[] =>
  Array.from({ length: last }, (_, n) => n + 1).filter(
    (n) => n === 1 || n === last || Math.abs(n - page) <= 2,
  )
