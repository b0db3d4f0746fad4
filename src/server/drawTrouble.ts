import type { ServerResponse } from 'node:http'

export type Spoken = 'fr' | 'nl' | 'en'
/** What is missing or broken, as markup, in this language; `number` is the request's. */
export type Draw = (status: number, locale: Spoken, number: string) => string

/** How Next begins a page that was refused or broke while it was drawn: its body is left to a script. */
const empty = '<html id="__next_error__">'

/**
 * Who has no script, or not yet, gets that page whole as well: the same words, with the sheets that Next announces. A script
 * that comes later draws over them.
 */
export function drawTrouble(path: string, res: ServerResponse, draw: Draw): void {
  const held: Buffer[] = []
  const [write, end] = [res.write.bind(res), res.end.bind(res)]
  const hold = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) held.push(Buffer.from(chunk))
  }
  res.write = ((chunk: unknown, ...rest: []) => {
    if (!isTrouble(res)) return write(chunk, ...rest)
    hold(chunk)
    return true
  }) as typeof res.write
  res.end = ((chunk?: unknown, ...rest: []) => {
    if (!isTrouble(res)) return end(chunk, ...rest)
    hold(chunk)
    return end(filled(Buffer.concat(held).toString(), path, res, draw))
  }) as typeof res.end
}

const isTrouble = (res: ServerResponse): boolean =>
  res.statusCode >= 400 &&
  /^text\/html/.test(String(res.getHeader('content-type'))) &&
  !res.hasHeader('content-length')

function filled(document: string, path: string, res: ServerResponse, draw: Draw): string {
  if (!document.includes(empty)) return document
  const [, said = 'fr'] = /^\/(nl|en)(?:\/|$)/.exec(path) ?? []
  const locale = said as Spoken
  const body = draw(res.statusCode, locale, String(res.getHeader('x-request-id') ?? ''))
  return document
    .replace(empty, `<html id="__next_error__" lang="${locale}">`)
    .replace('</head>', () => `${sheetsAnnouncedBy(res)}</head>`)
    .replace('<body>', () => `<body>${body}`)
}

const sheetsAnnouncedBy = (res: ServerResponse): string =>
  [...String(res.getHeader('link') ?? '').matchAll(/<(\/_next\/[^>"]+\.css)>/g)]
    .map(([, href]) => `<link rel="stylesheet" href="${href}"/>`)
    .join('')
