import type { ProseNode } from './lexical'

/** Deeper than any text that is accepted: what lies below is not read. */
const deepest = 40

const childrenOf = (node: ProseNode): ProseNode[] =>
  Array.isArray(node.children) ? node.children : []

function inline(node: ProseNode, depth: number): string {
  if (depth > deepest) return ''
  if (node.type === 'text') return typeof node.text === 'string' ? node.text : ''
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  return childrenOf(node)
    .map((child) => inline(child, depth + 1))
    .join('')
}

function items(node: ProseNode, depth: number): string[] {
  if (depth > deepest) return []
  return childrenOf(node).flatMap((item, at) => {
    const nested = childrenOf(item).filter(({ type }) => type === 'list')
    const own = childrenOf(item)
      .filter(({ type }) => type !== 'list')
      .map((child) => inline(child, depth + 1))
      .join('')
    const mark = node.listType === 'number' ? `${at + 1}. ` : '- '
    return [...(own ? [`${mark}${own}`] : []), ...nested.flatMap((one) => items(one, depth + 1))]
  })
}

/** A text as it is read aloud or searched, written the way `lexicalOf` reads it: paragraphs, `- `, `1. `. */
export function plainTextOf(prose: unknown): string {
  if (typeof prose === 'string') return prose
  const root = (prose as { root?: ProseNode } | null | undefined)?.root
  if (!root) return ''
  return childrenOf(root)
    .map((node) => (node.type === 'list' ? items(node, 1).join('\n') : inline(node, 1)))
    .filter((block) => block.trim())
    .join('\n\n')
}
