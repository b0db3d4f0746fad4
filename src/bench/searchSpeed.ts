import { performance } from 'node:perf_hooks'
import type { Payload } from 'payload'
import { locales, type Locale } from '@/src/codes/languages'
import { indexOf } from '@/src/search/index/indexOf'
import { putDocument } from '@/src/search/index/put'
import { writeIndex } from '@/src/search/index/write'
import { search } from '@/src/search/search'
import { open, type IndexedDocument, type Texts } from '@/src/search/searched'
import { generator, type Generator } from './generated'
import type { Measure } from './measure'

const atOnce = 250
const rounds = 60

/** Questions of each sort over `count` documents in three languages, against `like` on one language of the same texts. */
export async function searchSpeed(payload: Payload, count: number): Promise<Measure[]> {
  const made = generator()
  await fill(payload, made, count)
  const measures: Measure[] = []
  for (const [sort, ask] of Object.entries(made.questions)) {
    const ours: number[] = []
    const like: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const q = ask(round)
      ours.push(await timed(() => search(payload, { id: 'bench' }, { q, locale: 'fr', limit: 10 })))
      like.push(await timed(() => likeIn(payload, q)))
    }
    for (const share of [0.5, 0.95])
      measures.push({
        name: `search ${sort}, p${share * 100} among ${count} documents (baseline like)`,
        ours: atShare(ours, share),
        baseline: atShare(like, share),
        unit: 'ms',
      })
  }
  return measures
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

const atShare = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN

/** Past Payload, which takes some thirty milliseconds a document. */
async function fill(payload: Payload, made: Generator, count: number): Promise<void> {
  await indexOf(payload).read(
    `CREATE TABLE bench_texts (id INTEGER PRIMARY KEY, title TEXT, body TEXT)`,
  )
  for (let from = 0; from < count; from += atOnce)
    await writeIndex(payload, async (write) => {
      for (let at = from; at < Math.min(count, from + atOnce); at += 1) {
        const document = documentAt(at, made)
        await putDocument(write, 'good-practices', document.id, document)
        const [title, body] = document.texts.fr ?? []
        await write(`INSERT INTO bench_texts (title, body) VALUES (?, ?)`, [
          title?.text ?? '',
          body?.text ?? '',
        ])
      }
    })
}

function documentAt(at: number, { title, body }: Generator): IndexedDocument {
  const texts: Texts = Object.fromEntries(
    locales.map((language: Locale) => [
      language,
      [
        { field: 'title', column: 'title', text: title(language) },
        { field: 'whatWasDone', column: 'body', text: body(language) },
      ],
    ]),
  )
  const pick = (of: number) => [`v${at % of}`]
  const facts = {
    kind: ['practice'], axis: pick(5), stage: pick(4), need: pick(40), serves: pick(3), actor: pick(15),
    language: [...locales], year: [String(2000 + (at % 26))], evidence: pick(2), date: null,
  } // prettier-ignore
  return { collection: 'good-practices', id: `bench-${at}`, audience: open, facts, texts }
}

const likeIn = (payload: Payload, q: string) => {
  const words = q.split(' ')
  const where = words.map(() => `(title LIKE ? OR body LIKE ?)`).join(' AND ')
  const values = words.flatMap((word) => [`%${word}%`, `%${word}%`])
  return indexOf(payload).read(`SELECT id, title FROM bench_texts WHERE ${where} LIMIT 10`, values)
}
