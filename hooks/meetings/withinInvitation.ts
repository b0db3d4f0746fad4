import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { sittingOfAsker } from '@/access/groups'
import { readersOfAll } from '@/access/meetings'
import { coordinators, members } from '@/access/vocabulary'
import { matchesAbsence, type Question } from '@/src/disclosure/question'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import { sortsAsked } from '../guardReading'

const forThoseWhoSit = /^(agenda|attendance|evaluation)(\.|$)/
const forThoseWhoLead = /^guests(\.|$)/
const isKept = (path: string) => forThoseWhoSit.test(path) || forThoseWhoLead.test(path)

type Reading = { where?: unknown; sort?: unknown; field?: string }
/** Rows on which a path is open to the asker, and the others. */
type Reach = { open: Where; closed: Where }
type Reaches = { sitting: Reach; leading: Reach }

/** Nobody learns by asking (`where`, `sort`, `count`) what of a meeting they may not read. */
export const withinInvitation: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !['read', 'count', 'readDistinct'].includes(operation)) return args
  const reading = args as Reading
  const ordered = [...sortsAsked(reading.sort), ...(reading.field ? [reading.field] : [])]
  // a list inside a meeting orders nothing, and would tell who may not know
  if (ordered.some(isKept))
    throw refused(400, 'path-not-allowed', inLanguageOf(req).errors.pathNotAllowed)
  const asked = reading.where as Question | undefined
  if (!asked || !Object.keys(asked).length || coordinators({ req })) return args
  return { ...args, where: narrowed(await reachesOf(req), asked) }
}

const everywhere: Where = { id: { exists: true } }
const nowhere: Where = { id: { in: [''] } }

async function reachesOf(req: PayloadRequest): Promise<Reaches> {
  const { groups, chaired } = await sittingOfAsker(req)
  const sitting: Reach = readersOfAll({ req })
    ? { open: everywhere, closed: nowhere }
    : members({ req })
      ? {
          open: { or: [{ kind: { equals: 'plenary' } }, { group: { in: among(groups) } }] },
          closed: {
            and: [{ kind: { not_equals: 'plenary' } }, { group: { not_in: among(groups) } }],
          },
        }
      : { open: nowhere, closed: everywhere }
  const leading: Reach = {
    open: { group: { in: among(chaired) } },
    closed: { or: [{ group: { not_in: among(chaired) } }, { group: { exists: false } }] },
  }
  return { sitting, leading }
}

/** Neither database takes an empty list. */
const among = (ids: readonly string[]) => (ids.length ? [...ids] : [''])

function narrowed(reaches: Reaches, question: Question): Where {
  const parts = Object.entries(question).map(([path, asked]): Where => {
    if (/^(and|or)$/i.test(path))
      return { [path.toLowerCase()]: (asked as Question[]).map((part) => narrowed(reaches, part)) }
    const plain = path.replaceAll('__', '.')
    if (!isKept(plain) || typeof asked !== 'object' || asked === null)
      return { [path]: asked } as Where
    const reach = forThoseWhoLead.test(plain) ? reaches.leading : reaches.sitting
    return { and: Object.entries(asked).map((leaf) => leafWithin(reach, path, leaf)) }
  })
  return parts.length === 1 && parts[0] ? parts[0] : { and: parts }
}

/** A path behaves as if the field were absent on a row where it is kept from the asker. */
function leafWithin(
  { open, closed }: Reach,
  path: string,
  [operator, value]: [string, unknown],
): Where {
  const asked = { [path]: { [operator]: value } } as Where
  return matchesAbsence(operator, value) ? { or: [asked, closed] } : { and: [asked, open] }
}
