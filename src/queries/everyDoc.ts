type Page<T> = { docs: T[]; hasNextPage: boolean }

/** A whole list, page after page: the door gives a hundred at a time. */
export async function everyDoc<T>(ask: (page: number) => Promise<Page<T>>): Promise<T[]> {
  const docs: T[] = []
  for (let page = 1; ; page += 1) {
    const answer = await ask(page)
    docs.push(...answer.docs)
    if (!answer.hasNextPage) return docs
  }
}
