/** What is asked about many ids, a hundred at a time: the door gives no more at once. */
export async function byHundreds<T>(
  ids: readonly string[],
  ask: (some: string[]) => Promise<{ docs: T[] }>,
): Promise<T[]> {
  const unique = [...new Set(ids)]
  const docs: T[] = []
  for (let from = 0; from < unique.length; from += 100)
    docs.push(...(await ask(unique.slice(from, from + 100))).docs)
  return docs
}
