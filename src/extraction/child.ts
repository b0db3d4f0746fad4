import type { Asked, Told } from './limits'
import { textOf } from './textOf'

/** The process that reads one file and ends; it is given no secret and answers by one message. */
process.once('message', (asked: Asked) => {
  void textOf(asked)
    .then((text): Told => ({ text }))
    .catch((fault: unknown): Told => ({ failed: fault instanceof Error ? fault.name : 'unknown' }))
    .then((told) => process.send?.(told, undefined, undefined, () => process.exit(0)))
})
