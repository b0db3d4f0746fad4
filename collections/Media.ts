import type { CollectionConfig } from 'payload'
import { mediaAccess } from '@/access/media'
import { extractions } from '@/src/codes/knowledge'
import { code, one, text } from '@/src/fields/relations'
import { bySystem, unseen } from '@/src/fields/written'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { awaitReading } from '@/hooks/media/awaitReading'
import { signUpload } from '@/hooks/media/signUpload'
import { tellUnwanted } from '@/hooks/media/tellUnwanted'
import { refuseBulk } from '@/hooks/refuseBulk'
import { mediaFolder, missingFile } from '@/src/fields/missingFile'
import { serveAsAttachment } from '@/src/fields/serveAsAttachment'

/** Files: a closed list of types, always served as an attachment, never run by a browser. */
export const Media: CollectionConfig = {
  slug: 'media',
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'title', 'mimeType'],
    group: 'platform',
  },
  access: mediaAccess,
  disableDuplicate: true,
  upload: {
    staticDir: mediaFolder,
    mimeTypes: [
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'image/png',
      'image/jpeg',
      'image/webp',
    ],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    handlers: [missingFile],
    modifyResponseHeaders: serveAsAttachment,
  },
  hooks: {
    beforeOperation: [refuseBulk, guardReading({ all: ownFields })],
    beforeChange: [signUpload, awaitReading],
    afterError: [tellUnwanted],
  },
  fields: [
    text('title', { localized: true }),
    bySystem(one('uploadedBy', 'users', { maxDepth: 0 })),
    bySystem(code('extraction', extractions, { defaultValue: 'none', index: true })),
    unseen({ name: 'words', type: 'textarea' }),
  ],
}
