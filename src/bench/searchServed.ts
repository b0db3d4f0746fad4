import { generator } from './generated'
import type { Measure } from './measure'
import { against, mixes } from './mixes'
import { get, signIn, start } from './server'

type Served = { env: Record<string, string>; port: number; count: number; rounds?: number }

/** The same questions over HTTP, of a member signed in at the built server, and what the server's memory grows by. */
export async function searchServed({ env, port, count, rounds = 40 }: Served): Promise<Measure[]> {
  const running = await start('dist/start.mjs', port, env)
  try {
    const cookie = await signIn(
      running,
      'referrer@hub-brussels.example.org',
      env.DEMO_PASSWORD ?? '',
    )
    const ask = (path: string, asked: Record<string, string>) =>
      get(`${running.url}/api/${path}?${new URLSearchParams(asked).toString()}`, cookie)
    const idle = running.residentMb()
    const measures: Measure[] = []
    for (const [mix, question] of Object.entries(mixes(generator())))
      measures.push(
        ...(await against(`search over HTTP, ${mix}, among ${count}`, rounds, question, {
          ours: ({ q, locale }) => ask('search', { q, locale, limit: '10' }),
          baseline: ({ q, locale }) =>
            ask('good-practices', {
              'where[or][0][title][like]': q,
              'where[or][1][summary][like]': q,
              locale,
              limit: '10',
              depth: '0',
            }),
        })),
      )
    const after = running.residentMb()
    return [
      ...measures,
      {
        name: `search: memory of the server among ${count}`,
        ours: after,
        baseline: idle,
        unit: 'MB',
        note: 'baseline: the same server before the first question',
      },
    ]
  } finally {
    await running.stop()
  }
}
