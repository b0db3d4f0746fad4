import { expect, test } from 'vitest'
import { drawTrouble } from '@/src/server/drawTrouble'
import type { Served } from '@/src/server/served'
import { troubleMarkup } from '@/src/ui/troubleMarkup'
import { serving } from './serving'

const empty =
  '<!DOCTYPE html><html id="__next_error__"><head><title>Relais</title></head><body><script></script></body></html>'
const sheet = '</_next/static/chunks/a1.css>; rel=preload; as="style"'

/** Pages as Next answers them: in two pieces, with the sheets announced. */
const answering =
  (status: number, document = empty): Served['pages'] =>
  async (req, res) => {
    drawTrouble(req.url ?? '', res, troubleMarkup)
    res.statusCode = status
    res.setHeader('content-type', 'text/html; charset=utf-8')
    res.setHeader('link', sheet)
    res.write(document.slice(0, 40))
    res.end(document.slice(40))
  }

async function answered(pages: Served['pages'], path: string) {
  const site = await serving({}, { pages })
  const answer = await site.ask(path)
  await site.stop()
  return answer
}

test('a page that does not exist is told without a script, in its language and with its face', async () => {
  const { status, text } = await answered(answering(404), '/nl/nergens')
  expect(status).toBe(404)
  expect(text).toContain('<html id="__next_error__" lang="nl">')
  expect(text).toContain('<link rel="stylesheet" href="/_next/static/chunks/a1.css"/></head>')
  expect(text).toMatch(/<body><header.*Deze pagina bestaat niet.*<script><\/script><\/body>/)
})

test('a page that broke gives the number that the log knows', async () => {
  const { status, headers, text } = await answered(answering(500), '/fr/today')
  expect(status).toBe(500)
  expect(text).toContain(String(headers['x-request-id']))
  expect(text).toContain('lang="fr"')
})

test('a page that was drawn is left as it is, whatever its status', async () => {
  const drawn =
    '<!DOCTYPE html><html lang="fr"><head></head><body>Cette page ne s’ouvre pas</body></html>'
  for (const status of [200, 404])
    expect((await answered(answering(status, drawn), '/fr/e/x')).text).toBe(drawn)
})
