import type { Payload } from 'payload'

export type Route = { method: string; collection: string | null; path: string }

/** Every route that the running application answers: each collection's, Payload's own included, and those of the root. */
export function routesOf({ config, collections }: Payload): Route[] {
  const of = (
    collection: string | null,
    endpoints: readonly { method: string; path: string }[] | false | undefined,
  ) =>
    (endpoints || []).map(({ method, path }) => ({
      method: method.toUpperCase(),
      collection,
      path,
    }))
  const all = [
    ...of(null, config.endpoints),
    ...Object.values(collections).flatMap(({ config: { slug, endpoints } }) => of(slug, endpoints)),
  ]
  return [...new Map(all.map((route) => [nameOf(route), route])).values()]
}

export const nameOf = ({ method, collection, path }: Route): string =>
  `${method} ${collection ? `/${collection}` : ''}${path}`

/** What to put in place of a parameter; a route with another one is visited by nobody, and the crawl says so. */
export type Fillings = { ids: (collection: string | null) => readonly string[] }

/** The addresses at which a route is visited. */
export function addressesOf(route: Route, { ids }: Fillings): string[] {
  const base = `${route.collection ? `/${route.collection}` : ''}${route.path.replace(/\/$/, '')}`
  const parameters = [...base.matchAll(/:(\w+)\??/g)].map(([, name]) => name)
  if (parameters.length === 0) return [base]
  if (parameters.length > 1) return []
  switch (parameters[0]) {
    case 'id':
      return ids(route.collection).map((id) => base.replace(/:id\??/, id))
    case 'filename':
      return [base.replace(':filename', 'none.png')]
    // a feed is a person's own: of what each gives, `tests/feeds` tells
    case 'token':
      return [base.replace(':token', 'a'.repeat(43))]
    case 'key':
      return [base.replace(':key', 'nav')]
    default:
      return []
  }
}

/** Ways to ask for more than one is given. */
const deep = [
  'depth=0', 'depth=2&limit=100', 'depth=10&limit=0&pagination=false', 'locale=all&depth=2', 'draft=true&trash=true',
  'select[disclosed]=true', 'select[case]=true&depth=2', 'select[summary]=true&select[overrideReason]=true',
  'select[person]=true&select[firm]=true&select[evidence]=true', 'select[id]=false',
  'depth=2&populate[users][email]=true&populate[users][sessions]=true',
  'depth=2&populate[cases][person]=true&populate[actors][name]=true',
  'joins[related][limit]=10&depth=2', 'where[id][exists]=true&sort=-createdAt&limit=100',
] // prettier-ignore

/** The collections that hold something of a case, however little, are asked in every way. */
const close = ['referrals', 'cases', 'consents', 'users', 'outbox', 'audit-events', 'links']
export function waysToAsk({ method, collection, path }: Route): string[] {
  if (method !== 'GET' || !collection) return ['']
  const every = close.includes(collection) ? deep : deep.slice(1, 2)
  if (path === '/') return ['', ...every]
  return path === '/:id' ? ['', ...every.slice(0, 7)] : ['']
}
