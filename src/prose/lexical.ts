/** A node of Lexical's JSON, as far as our texts use it. */
export type ProseNode = {
  type: string
  version: number
  children?: ProseNode[]
  text?: string
  [key: string]: unknown
}
/** A text with paragraphs, lists and links, as the database keeps it. */
export type Prose = { root: ProseNode }

const placed = { format: '', indent: 0, version: 1, direction: null }
const bullet = /^\s*[-*•]\s+(.*)$/
const step = /^\s*\d+[.)]\s+(.*)$/

const textNode = (text: string): ProseNode => ({
  type: 'text',
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

const paragraph = (lines: readonly string[]): ProseNode => ({
  type: 'paragraph',
  ...placed,
  textFormat: 0,
  textStyle: '',
  children: lines.flatMap((line, at) => [
    ...(at ? [{ type: 'linebreak', version: 1 }] : []),
    textNode(line),
  ]),
})

const list = (kind: 'bullet' | 'number', items: readonly string[]): ProseNode => ({
  type: 'list',
  ...placed,
  listType: kind,
  tag: kind === 'bullet' ? 'ul' : 'ol',
  start: 1,
  children: items.map((item, at) => ({
    type: 'listitem',
    ...placed,
    value: at + 1,
    children: [textNode(item)],
  })),
})

type Kind = 'bullet' | 'number' | 'paragraph'
type Line = { kind: Kind; text: string }

function lineOf(raw: string): Line {
  const item = bullet.exec(raw)?.[1]
  if (item !== undefined) return { kind: 'bullet', text: item }
  const numbered = step.exec(raw)?.[1]
  if (numbered !== undefined) return { kind: 'number', text: numbered }
  return { kind: 'paragraph', text: raw.trim() }
}

/** A typed text: blank lines part paragraphs, `- ` begins a bullet, `1. ` a numbered step. */
export function lexicalOf(typed: string): Prose {
  const children: ProseNode[] = []
  let open: { kind: Kind; lines: string[] } | null = null
  const close = () => {
    if (open)
      children.push(open.kind === 'paragraph' ? paragraph(open.lines) : list(open.kind, open.lines))
    open = null
  }
  for (const raw of typed.replace(/\r\n?/g, '\n').split('\n')) {
    const { kind, text } = lineOf(raw)
    if (!text) {
      close()
      continue
    }
    if (open && (open as { kind: Kind }).kind !== kind) close()
    open ??= { kind, lines: [] }
    ;(open as { lines: string[] }).lines.push(text)
  }
  close()
  return { root: { type: 'root', ...placed, children } }
}
