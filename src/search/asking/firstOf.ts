/** The first `count` in this order, without sorting the rest: a page of ten among fifty thousand. */
export function firstOf<T>(all: readonly T[], count: number, order: (a: T, b: T) => number): T[] {
  if (count * 4 > all.length) return all.toSorted(order).slice(0, count)
  const first: T[] = []
  for (const each of all) {
    const last = first.at(-1)
    if (first.length === count && last !== undefined && order(each, last) >= 0) continue
    first.splice(placeOf(each, first, order), 0, each)
    if (first.length > count) first.pop()
  }
  return first
}

function placeOf<T>(each: T, sorted: readonly T[], order: (a: T, b: T) => number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (order(sorted[middle] as T, each) <= 0) from = middle + 1
    else to = middle
  }
  return from
}
