import { gzipSync } from 'node:zlib'
import { expect, inject } from 'vitest'
import { journey } from '../support/browser'
import { somebody } from './entrepreneur'
import { member } from './members'
import { handoffsFor, open, readers } from './pages'

/** Bytes of script, gzip, that a page may send beyond what Next sends with nothing on it. */
const most = 40_000

const fetched = async (address: string, headers = {}) => {
  const answer = await fetch(new URL(address, inject('site').url), { headers })
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.text()
}

const sizes = new Map<string, Promise<number>>()
function sizeOf(script: string): Promise<number> {
  const size = sizes.get(script) ?? fetched(script).then((text) => gzipSync(text).length)
  sizes.set(script, size)
  return size
}

/** All that a page names, whether it asks for it at once or lets React do so. */
async function scriptOf(address: string, token = ''): Promise<number> {
  const text = await fetched(address, { cookie: `payload-token=${token}` })
  const named = new Set(text.match(/\/_next\/static\/[\w/.~-]+\.js/g))
  const all = await Promise.all([...named].map(sizeOf))
  return all.reduce((sum, size) => sum + size, 0)
}

journey('no page sends more than 40 kB of script beyond what an empty one sends', async () => {
  const empty = await scriptOf('/blank')
  expect(empty).toBeGreaterThan(50_000)
  const heavy: string[] = []
  const weigh = async (addresses: readonly string[], token?: string) => {
    for (const address of addresses) {
      const more = (await scriptOf(address, token)) - empty
      if (more > most) heavy.push(`${address}: ${more}`)
    }
  }
  await weigh(open('fr'))
  const handoffs = await handoffsFor(somebody())
  for (const { email, pages } of readers)
    await weigh(await pages(handoffs), (await member(email)).token)
  expect(heavy).toEqual([])
})
