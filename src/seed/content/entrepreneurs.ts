import { theFour } from './entrepreneurs/theFour'
import { frenchSpeaking } from './entrepreneurs/frenchSpeaking'
import { dutchSpeaking } from './entrepreneurs/dutchSpeaking'
import type { Entrepreneur } from './entrepreneurs/entrepreneur'

/** All invented: names, firms, telephones, enterprise numbers. Any likeness is chance. */
export const entrepreneurs: Entrepreneur[] = [...theFour, ...frenchSpeaking, ...dutchSpeaking]

export const entrepreneurOf = (key: string): Entrepreneur => {
  const found = entrepreneurs.find((one) => one.key === key)
  if (!found) throw new Error(`the story names an entrepreneur it does not know: ${key}`)
  return found
}
