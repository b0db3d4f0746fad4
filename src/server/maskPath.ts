/** Segments after which a secret follows: the entrepreneur's link, a new password, a confirmation, a feed. */
const secretAfter = new Set(['e', 'set-password', 'reset', 'reset-password', 'verify', 'feeds'])
const looksSecret = /^(?=.*\d)[\w.~%-]{40,}$/

/** The path as it may be logged: without query string and without tokens. */
export function maskPath(url: string): string {
  const [path = '/'] = url.split('?')
  const segments = path.split('/')
  const isSecret = (segment: string, i: number) =>
    segment !== '' && (secretAfter.has(segments[i - 1] ?? '') || looksSecret.test(segment))
  return segments.map((segment, i) => (isSecret(segment, i) ? '…' : segment)).join('/')
}
