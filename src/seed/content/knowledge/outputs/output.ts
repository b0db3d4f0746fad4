import type { AnswerStatus, OutputKind } from '@/src/codes/knowledge'

/** `body`: an empty line ends a paragraph, `- ` begins a point of a list, `1. ` a numbered step. */
export type OutputText = { title: string; summary: string; body: string }

/** Something a working group produced: invented, on facts of the trade. */
export type SeededOutput = {
  key: string
  kind: OutputKind
  axis: 1 | 2 | 3 | 4 | 5
  group?: string
  meeting?: string
  actor: string
  original: 'fr' | 'nl'
  /** Kept within its group; otherwise read by every member. */
  within?: 'group'
  addressee?: string
  answer?: { status: AnswerStatus; text?: string; daysAgo?: number }
  factsAsOf: string
  publishedDaysAgo: number
  sources: readonly { title: string; url?: string; date: string }[]
  fr: OutputText
  nl: OutputText
  en?: { title: string; summary: string }
}

export const bookXX = {
  title: 'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023',
  date: '2023-09-01',
}
export const question664 = {
  title: 'Question écrite n° 664, réponse du 10 mars 2023, Parlement bruxellois',
  date: '2023-03-10',
}
