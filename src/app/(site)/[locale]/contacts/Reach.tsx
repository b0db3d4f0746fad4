import type { OpenableChannel } from '@/src/queries/oneContact'

/** Where a channel leads to: a mail, a call. */
export function Reach({ channel: { kind, value } }: { channel: OpenableChannel }) {
  if (!value) return null
  if (kind === 'email' || kind === 'shared-mailbox')
    return <a href={`mailto:${encodeURI(value)}`}>{value}</a>
  return <a href={`tel:${value.replace(/[^\d+]/g, '')}`}>{value.replaceAll(' ', '\u00a0')}</a>
}
