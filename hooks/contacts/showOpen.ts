import type { FieldAccess, FieldHook, PayloadRequest } from 'payload'
import { standingOn } from '@/src/contacts/standing'

declare module 'payload' {
  interface RequestContext {
    /** Grants by which values were opened in the answer under way. */
    openedBy?: Map<string, { contact: string; updatedAt: string }>
  }
}

/** Without a document, as in `where` and `sort`, nothing is open: nobody learns by asking. */
export const nameIsOpen: FieldAccess = async ({ doc, req }) =>
  doc?.id ? Boolean((await standingOn(req, String(doc.id)))?.namesOpen) : false

type Row = { id?: unknown; value?: unknown }

/** A value is shown row by row, and remembered where only a grant opens it: such a reading is recorded. */
export const valueIsOpen: FieldAccess = async ({ doc, req, siblingData }) => {
  if (!doc?.id || !siblingData) return false
  const row = siblingData as Row
  const contact = String(doc.id)
  const { isOpen, grants } = await openingOf(req, contact, row)
  if (row.value)
    for (const { id, updatedAt } of grants)
      (req.context.openedBy ??= new Map()).set(id, { contact, updatedAt })
  return isOpen
}

/** The same predicate, said beside the value. */
export const isOpenHere: FieldHook = async ({ originalDoc, overrideAccess, req, siblingData }) =>
  overrideAccess ? undefined : (await openingOf(req, String(originalDoc?.id), siblingData)).isOpen

async function openingOf(req: PayloadRequest, contact: string, { id }: Row) {
  const standing = await standingOn(req, contact)
  return standing?.channel(id) ?? { isOpen: false, grants: [] }
}
