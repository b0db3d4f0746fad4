import type { DefaultServerCellComponentProps } from 'payload'

/** Several words in one cell of a list, as one would write them. */
export const WordsCell = ({ cellData }: DefaultServerCellComponentProps) =>
  Array.isArray(cellData) ? cellData.join(', ') : null
