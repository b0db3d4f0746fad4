import { Fragment, type ReactNode } from 'react'
import type { ProseNode } from '@/src/prose/lexical'
import { isSafeLink } from '@/src/prose/safeLink'

/** Deeper than any text that is accepted: what lies below is not drawn. */
const deepest = 40

/** A text with paragraphs, lists and links. Nodes that we do not know show their words and nothing else. */
export function Prose({ value }: { value: unknown }) {
  const root = (value as { root?: ProseNode } | null | undefined)?.root
  return root ? <>{drawn(root, 0)}</> : null
}

const childrenOf = (node: ProseNode): ProseNode[] =>
  Array.isArray(node.children) ? node.children : []

const drawn = (node: ProseNode, depth: number): ReactNode =>
  depth > deepest
    ? null
    : childrenOf(node).map((child, n) => (
        <Fragment key={n}>{drawNode(child, drawn(child, depth + 1))}</Fragment>
      ))

function drawNode(node: ProseNode, inside: ReactNode): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return childrenOf(node).length ? <p>{inside}</p> : null
    // the headings of the page are its own: those of a text stand below them
    case 'heading':
      return <h3>{inside}</h3>
    case 'quote':
      return <blockquote>{inside}</blockquote>
    case 'list':
      return node.listType === 'number' ? <ol>{inside}</ol> : <ul>{inside}</ul>
    case 'listitem':
      return <li>{inside}</li>
    case 'link':
    case 'autolink':
      return linked(node, inside)
    case 'horizontalrule':
      return <hr />
    case 'linebreak':
      return <br />
    case 'tab':
      return ' '
    case 'text':
      return worded(node)
    default:
      return inside
  }
}

/** A link that leads astray is its words alone, whatever let it in. */
function linked(node: ProseNode, inside: ReactNode): ReactNode {
  const { url } = (node.fields ?? node) as { url?: unknown }
  if (!isSafeLink(url)) return inside
  return (
    <a href={url} rel="noreferrer">
      {inside}
    </a>
  )
}

const bold = 1
const italic = 2

function worded({ text, format }: ProseNode): ReactNode {
  const how = typeof format === 'number' ? format : 0
  const slanted = how & italic ? <em>{text}</em> : text
  return how & bold ? <strong>{slanted}</strong> : slanted
}
