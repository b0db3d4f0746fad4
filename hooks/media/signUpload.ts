import type { CollectionBeforeChangeHook } from 'payload'
import { actingMember } from '../refusals'

/** A file that no document carries yet is its uploader's. */
export const signUpload: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (!req.user) return data
  const who = actingMember(req)
  return operation === 'create' ? { ...data, uploadedBy: who.id } : data
}
