import type { CollectionBeforeChangeHook } from 'payload'
import { readable } from '@/src/extraction/limits'

/** A new file waits to be read, once it is stored; what was read of the one before is forgotten. */
export const awaitReading: CollectionBeforeChangeHook = ({ data, req }) => {
  if (!req.file) return data
  const extraction = readable.includes(req.file.mimetype) ? 'waiting' : 'none'
  return { ...data, extraction, words: null }
}
