import type { Locale } from '@/src/codes/languages'

/** What a document is made of, in reading order: every piece becomes one tagged element. */
export type Piece =
  | { is: 'heading'; level: 2 | 3; text: string }
  | { is: 'paragraph'; text: string }
  | { is: 'list'; numbered: boolean; items: readonly string[] }

export type Paper = { title: string; language: Locale; pieces: readonly Piece[] }

export const heading = (text: string, level: 2 | 3 = 2): Piece => ({ is: 'heading', level, text })
export const listOf = (items: readonly string[], numbered = false): Piece[] =>
  items.length ? [{ is: 'list', numbered, items }] : []

/** Typed text: an empty line ends a paragraph. */
export const paragraphs = (text: string | null | undefined): Piece[] =>
  (text ?? '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ is: 'paragraph', text: part }))
