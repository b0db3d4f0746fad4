import { existsSync } from 'node:fs'
import path from 'node:path'

/** Where uploaded files lie. */
export const mediaFolder = path.resolve(/*turbopackIgnore: true*/ process.cwd(), 'data/media')

/** A file that is not there is 404; Payload would answer 500. Asked only after access has said yes. */
export function missingFile(
  _: unknown,
  { params }: { params: { filename: string } },
): Response | void {
  const file = path.join(mediaFolder, path.basename(params.filename))
  if (!existsSync(file))
    return Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 })
}
