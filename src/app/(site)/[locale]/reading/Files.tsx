import type { Media } from '@/src/payload-types'
import type { MemberVisit } from '@/src/session'
import { Part } from '@/src/ui/Part'

type Props = { visit: MemberVisit; files: readonly (Media | string)[] | null | undefined }

/** The files that come with a text, as far as the reader may open them. */
export function Files({ visit: { words }, files }: Props) {
  const said = words.texts.files
  const open = (files ?? []).filter((file) => typeof file === 'object')
  if (!open.length) return null
  return (
    <Part id="files" title={said.title}>
      <ul className="rows tight">
        {open.map(({ id, url, title, filename, mimeType, filesize, extraction }) => (
          <li key={id}>
            <a href={url ?? undefined}>{title || filename}</a>{' '}
            <span className="since">
              {[kindOf(filename, mimeType), sizeOf(filesize)].join(', ')}
            </span>
            {(extraction === 'waiting' || extraction === 'failed') && (
              <p className="since">{said.state[extraction]}</p>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

const kindOf = (name: string | null | undefined, type: string | null | undefined) =>
  (name?.split('.').at(-1) ?? type ?? '').toUpperCase()
const sizeOf = (bytes: number | null | undefined) =>
  (bytes ?? 0) < 1_000_000
    ? `${Math.max(1, Math.round((bytes ?? 0) / 1000))} kB`
    : `${Math.round((bytes ?? 0) / 1_000_000)} MB`
