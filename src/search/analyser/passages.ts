import { marksOf, type Found } from './marks'

/** A stretch of a field with the places that answer the question: UTF-16 offsets into `text`, end exclusive. */
export type Shown = { field: string; text: string; marks: [number, number][] }
type Searched = { field: string; text: string; found: readonly Found[] }

const width = 220
const most = 3

/** The passages that show best why a document was found: the most terms first; its beginning where nothing is marked. */
export function passagesOf(searched: readonly Searched[]): Shown[] {
  const found = searched
    .filter((field) => field.found.length > 0)
    .map((field) => ({ ...field, best: bestWindow(field.found) }))
    .toSorted((a, b) => b.best.terms - a.best.terms)
  const windows = withTitle(found.slice(0, most), found)
  if (windows.length > 0) return windows.map(({ best, ...field }) => cut(field, best))
  const first = searched.find(({ field }) => field !== 'title') ?? searched[0]
  return first ? [cut({ ...first, found: [] }, { from: 0, to: 0 })] : []
}

/** A title that answers is among them, whatever else answers more: it stands above all of them, and is marked. */
function withTitle<Field extends Searched>(
  best: readonly Field[],
  all: readonly Field[],
): readonly Field[] {
  const title = all.find(({ field }) => field === 'title')
  return !title || best.includes(title) ? best : [...best.slice(0, -1), title]
}

type Window = { from: number; to: number; terms: number }

/** The stretch no wider than a passage in which the most different terms stand. */
function bestWindow(found: readonly Found[]): Window {
  const inOrder = found.toSorted((a, b) => a.from - b.from)
  const windows = inOrder.map(({ from }, at) => {
    const within = inOrder.slice(at).filter(({ to }) => to <= from + width)
    const to = Math.max(from, ...within.map((each) => each.to))
    return { from, to, terms: new Set(within.map(({ term }) => term)).size, places: within.length }
  })
  const [best] = windows.toSorted(
    (a, b) => b.terms - a.terms || b.places - a.places || a.from - b.from,
  )
  return best ?? { from: 0, to: 0, terms: 0 }
}

function cut({ field, text, found }: Searched, { from, to }: Omit<Window, 'terms'>): Shown {
  if (text.length <= width * 1.4) return { field, text, marks: marksOf(found) }
  const spare = Math.max(0, width - (to - from))
  const start = wordStart(text, Math.max(0, from - Math.floor(spare / 3)), from)
  const end = wordEnd(text, Math.max(to, Math.min(text.length, start + width)), to)
  const before = start > 0 ? '…' : ''
  const after = end < text.length ? '…' : ''
  const shift = before.length - start
  const inside = found.filter((each) => each.from >= start && each.to <= end)
  return {
    field,
    text: `${before}${text.slice(start, end)}${after}`,
    marks: marksOf(inside).map(([a, b]) => [a + shift, b + shift]),
  }
}

/** A passage begins and ends between words, and never inside a sign of two units. */
function wordStart(text: string, at: number, latest: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space === -1 || space >= latest ? latest : space + 1
}

function wordEnd(text: string, at: number, earliest: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space <= earliest ? Math.max(earliest, nextSpace(text, earliest)) : space
}

function nextSpace(text: string, from: number): number {
  const space = text.indexOf(' ', from)
  return space === -1 ? text.length : space
}
