import type { Request } from 'express'

/** The path that whoever answers will see, however it was written: decoded, lower case, single slashes, no end slash. */
export function canonicalPath({ originalUrl }: Pick<Request, 'originalUrl'>): string {
  const [path = '/'] = originalUrl.split('?')
  return (decodedPath(path) ?? path)
    .toLowerCase()
    .replace(/[\\/]+/g, '/')
    .replace(/(.)\/$/, '$1')
}

/** Null where it cannot be decoded. */
export function decodedPath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
