import type { Prose, ProseNode } from '@/src/prose/lexical'
import type { Piece } from './piece'

/** A text as its editor wrote it, piece by piece; what this document has no shape for becomes a paragraph. */
export function prosePieces(prose: unknown): Piece[] {
  const children = (prose as Prose | null | undefined)?.root?.children ?? []
  return children.flatMap(pieceOf)
}

function pieceOf(node: ProseNode): Piece[] {
  if (node.type === 'list') return listPieces(node)
  const text = wordsIn(node).trim()
  if (!text) return []
  if (node.type !== 'heading') return [{ is: 'paragraph', text }]
  return [{ is: 'heading', level: node.tag === 'h1' || node.tag === 'h2' ? 2 : 3, text }]
}

function listPieces({ listType, children = [] }: ProseNode): Piece[] {
  const items = children.map((item) => wordsIn(item).trim()).filter(Boolean)
  return items.length ? [{ is: 'list', numbered: listType === 'number', items }] : []
}

/** Not deeper than an editor writes: what is stored has been looked at when it was saved. */
function wordsIn({ type, text, children = [] }: ProseNode, depth = 0): string {
  if (type === 'linebreak') return '\n'
  if (typeof text === 'string') return text
  if (depth > 20) return ''
  const inner = children.map((child) => wordsIn(child, depth + 1)).join('')
  return type === 'listitem' && depth > 0 ? `${inner} ` : inner
}
