import { communeCodes, stages, type CommuneCode, type Stage } from '@/src/codes/situation'
import type { Search } from '@/src/queries/findOperators'

export type Asked = Record<string, string | string[] | undefined>
export type PageSearch = Search & { commune?: CommuneCode }

const one = (value: string | string[] | undefined): string =>
  String([value].flat()[0] ?? '').slice(0, 200)
const among = <T extends string>(list: readonly T[], value: string): T | undefined =>
  list.find((known) => known === value)

/** What the address asks; a value that is no code of ours is as good as none. */
export function searchIn(asked: Asked): PageSearch {
  const language = one(asked.language)
  return {
    need: one(asked.need) || undefined,
    text: one(asked.q).trim() || undefined,
    stage: among<Stage>(stages, one(asked.stage)),
    language: /^[a-z]{2}$/.test(language) ? language : undefined,
    commune: among(communeCodes, one(asked.commune)),
  }
}

/** The criteria of a search as they stand in an address, for the finder and for the form that goes on from it. */
export function queryOf(
  { need, stage, language, commune }: Search,
  more: Record<string, string> = {},
): string {
  const said = Object.entries({ need, stage, language, commune, ...more })
  const params = new URLSearchParams(
    said.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  return params.size ? `?${params}` : ''
}
