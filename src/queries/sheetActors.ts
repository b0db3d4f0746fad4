import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'
import type { KnownActor } from './knownActors'

/** Who is never handed a relay, so that the person is given a sheet? The court, and whoever else chose so. */
export async function sheetActors({ payload, user, locale }: Asking): Promise<KnownActor[]> {
  const { docs } = await payloadAs(payload, user, { locale }).find({
    collection: 'actors',
    where: { receives: { equals: 'sheet' } },
    sort: 'name',
    limit: 100,
    depth: 0,
  })
  return docs.map(({ id, slug, name, kind, languages }) => ({
    id,
    slug,
    name,
    kind,
    languages: languages ?? [],
    way: 'sheet',
  }))
}
