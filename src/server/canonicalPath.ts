import type { Request } from 'express'

/** The path that whoever answers will see, however it was written: decoded, lower case, single slashes, no end slash. */
export function canonicalPath({ originalUrl }: Pick<Request, 'originalUrl'>): string {
  const [path = '/'] = originalUrl.split('?')
  return decoded(path)
    .toLowerCase()
    .replace(/[\\/]+/g, '/')
    .replace(/(.)\/$/, '$1')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
