/** Where a link may lead: the web, a mail, a telephone, or a page of ours. */
const schemes = ['http:', 'https:', 'mailto:', 'tel:']
// a browser skips these inside an address: `java\tscript:` would run
const skipped = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufeff]/

/** Payload keeps `javascript:` and its like, and draws them: asked when a text is saved, and again when it is drawn. */
export function isSafeLink(url: unknown): url is string {
  if (typeof url !== 'string' || !url || url.length > 2000 || skipped.test(url)) return false
  // browsers read a backslash as a slash: `/\host` leaves our pages as `//host` does
  if (/^[/\\]{2}/.test(url) || url.includes('\\')) return false
  if (/^[/#?]/.test(url)) return true
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0].toLowerCase()
  if (!scheme) return !url.includes(':')
  return schemes.includes(scheme)
}
