import { communeCodes } from '@/src/codes/situation'
import type { MapFilter } from '@/src/queries/mapOfActors'

export type Asked = Record<string, string | string[] | undefined>

/** What the address asks; a value that is no code of ours is as good as none. */
export function filterIn(asked: Asked): MapFilter {
  const [language] = [asked.language].flat()
  const [commune] = [asked.commune].flat()
  return {
    ...(language && /^[a-z]{2}$/.test(language) && { language }),
    commune: communeCodes.find((code) => code === commune),
  }
}

export function queryOf(filter: MapFilter): string {
  const said = Object.entries(filter).filter((one): one is [string, string] => Boolean(one[1]))
  return said.length ? `?${new URLSearchParams(said)}` : ''
}
