/** A page of plain text, told in parts; the three languages tell the same parts in the same order. */
export type InfoPage = {
  title: string
  lede: string
  parts: readonly { title: string; text?: readonly string[]; list?: readonly string[] }[]
}
