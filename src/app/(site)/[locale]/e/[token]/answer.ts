import type { ReactElement } from 'react'

/** Nobody keeps it, nobody finds it, nobody is told where the reader came from. */
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
}

/** A document of static markup: a page of Next weighs 130 kB of script before its first word. */
export async function answer(document: ReactElement, status = 200): Promise<Response> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return new Response(`<!doctype html>${renderToStaticMarkup(document)}`, { status, headers })
}

/** Done: the page is shown anew, so that going back or reloading does nothing twice. */
export const goTo = (address: string): Response =>
  new Response(null, { status: 303, headers: { ...headers, Location: address } })
