import type { SanitizedCollectionConfig } from 'payload'
import { lexicalOf } from '@/src/prose/lexical'
import { proseFault } from '@/src/prose/proseFaults'
import type { Fault } from '@/src/workflows/stepFields'

type Body = Record<string, unknown>

/**
 * A rich text may be sent as plain words. One that cannot be kept is taken out before Lexical walks it, and refused once it
 * is known who asks.
 */
export function readTexts(
  { flattenedFields }: SanitizedCollectionConfig,
  sent: Body,
): { body: Body; faults: Fault[] } {
  const body = { ...sent }
  const faults: Fault[] = []
  for (const { name, type } of flattenedFields) {
    if (type !== 'richText' || body[name] === undefined || body[name] === null) continue
    const said = body[name]
    const text = typeof said === 'string' ? lexicalOf(said) : said
    if (proseFault(text)) {
      faults.push({ path: name, problem: 'malformed' })
      delete body[name]
    } else body[name] = text
  }
  return { body, faults }
}
