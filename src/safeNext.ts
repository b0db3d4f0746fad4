/**
 * Where to go after signing in: a path of our own pages, or nothing. What a browser could read as another address is
 * refused: two slashes, a backslash, a control character.
 */
export function safeNext(asked: unknown): string | null {
  if (typeof asked !== 'string' || asked.length > 2000) return null
  // control characters too: browsers drop them before they read the address
  const isOurs = /^\/(fr|nl|en)\/[^\\\u0000-\u0020\u007f]*$/.test(asked)
  return isOurs && !asked.includes('//') ? asked : null
}
