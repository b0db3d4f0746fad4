import type { PayloadRequest } from 'payload'
import type { Sharing } from './parties'

/** A repeat changes nothing: Payload moved the date of change, it is put back. */
export async function restoreDate(
  req: PayloadRequest,
  collection: 'contact-requests' | 'contact-grants',
  doc: Sharing,
  { updatedAt }: Sharing,
): Promise<Sharing> {
  await req.payload.db.updateOne({ collection, id: doc.id, data: { updatedAt }, req })
  return { ...doc, updatedAt }
}
