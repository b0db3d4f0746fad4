import type { ProseNode } from './lexical'
import { isSafeLink } from './safeLink'

/** Nodes that our texts are made of. One that stands for another document would show it to whoever reads the text. */
const known = new Set([
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'text',
  'linebreak',
  'tab',
  'link',
  'autolink',
  'horizontalrule',
])
const deepest = 30
const mostNodes = 20_000
const mostLetters = 200_000

/** A text that cannot be kept: of another shape, too large, with a node we do not draw or a link that leads astray. */
type ProseFault = 'malformed' | 'unsafe-link'

const isNode = (value: unknown): value is ProseNode =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  typeof (value as ProseNode).type === 'string'

const isLink = ({ type }: ProseNode) => type === 'link' || type === 'autolink'

function faultOf(node: ProseNode): ProseFault | undefined {
  if (!known.has(node.type)) return 'malformed'
  if (node.type === 'text' && typeof node.text !== 'string') return 'malformed'
  if (node.children !== undefined && !Array.isArray(node.children)) return 'malformed'
  if (!isLink(node)) return undefined
  const fields = (node.fields ?? {}) as { url?: unknown; linkType?: unknown; doc?: unknown }
  const leadsOut = fields.linkType !== 'internal' && !fields.doc
  return leadsOut && isSafeLink(fields.url ?? node.url) ? undefined : 'unsafe-link'
}

/** What is wrong with a text before it is kept. It is walked without recursion: ten thousand levels are refused, not followed. */
export function proseFault(prose: unknown): ProseFault | undefined {
  const root = (prose as { root?: unknown } | null | undefined)?.root
  if (!isNode(root) || root.type !== 'root' || !Array.isArray(root.children)) return 'malformed'
  const waiting: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }]
  let nodes = 0
  let letters = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    nodes += 1
    if (!isNode(node) || depth > deepest || nodes > mostNodes) return 'malformed'
    const fault = node === root ? undefined : faultOf(node)
    if (fault) return fault
    letters += typeof node.text === 'string' ? node.text.length : 0
    if (letters > mostLetters) return 'malformed'
    for (const child of node.children ?? []) waiting.push({ node: child, depth: depth + 1 })
  }
  return undefined
}
