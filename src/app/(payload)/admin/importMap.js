import { Steps as Steps_390e46cabc2a5ef08a0d5676e97b73f6 } from '../../../../src/admin/Steps'
import { SaveDraft as SaveDraft_260f853560131534dbe8768d8203420c } from '../../../../src/admin/SaveDraft'
import { JsonField as JsonField_defd8db80966f10159aa190a170acbe8 } from '../../../../src/admin/JsonField'
import { Mark as Mark_a893a939ed685484b4bf5d93a9738e52 } from '../../../../src/admin/Mark'
import { Wordmark as Wordmark_a893a939ed685484b4bf5d93a9738e52 } from '../../../../src/admin/Mark'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/Steps#Steps": Steps_390e46cabc2a5ef08a0d5676e97b73f6,
  "/src/admin/SaveDraft#SaveDraft": SaveDraft_260f853560131534dbe8768d8203420c,
  "/src/admin/JsonField#JsonField": JsonField_defd8db80966f10159aa190a170acbe8,
  "/src/admin/Mark#Mark": Mark_a893a939ed685484b4bf5d93a9738e52,
  "/src/admin/Mark#Wordmark": Wordmark_a893a939ed685484b4bf5d93a9738e52,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
