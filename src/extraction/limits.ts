export const pdf = 'application/pdf'
export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const readable: readonly string[] = [pdf, docx]

/** What a file may ask of us; beyond it the text ends, or the reading fails. */
export const most = {
  pages: 500,
  letters: 1_000_000,
  inflatedBytes: 100 * 2 ** 20,
  zipEntries: 5_000,
  heapMb: 192,
  memoryBytes: 400 * 2 ** 20,
  ms: 15_000,
} as const

export type Asked = { file: string; mimeType: string }
export type Told = { text: string } | { failed: string }
