import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRelais, type Relais } from '@/tests/support/relais'
import { aWorld, type World } from '@/tests/support/world'
import { permissionsPage } from './permissions'
import { tried } from './probe'
import { askers, rights, type AskerName, type Rights, type Subject } from './rights'
import { subjectsOf } from './subjects'

const page = 'docs/permissions.md'
const subjects = Object.keys(rights) as Subject[]
const slugOf = (subject: string) => subject.split(':')[0] ?? ''

let relais: Relais
let world: World
const found: Record<string, Rights> = {}

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
})
afterAll(() => relais.close())

test('every collection of the running product has its rights declared, Payload’s own included', () => {
  const running = relais.payload.config.collections.map(({ slug }) => slug).sort()
  expect([...new Set(subjects.map(slugOf))].sort()).toEqual(running)
})

describe.each(subjects)('%s', (subject) => {
  test('is open to those who are named, and to nobody else', async () => {
    found[subject] = await rightsFound(subject)
    expect(found[subject]).toEqual(declared(subject))
  })
})

test('the page that people read is fresh', () => {
  const fresh = permissionsPage(found)
  if (process.env.UPDATE === '1') writeFileSync(page, fresh)
  const isFresh = existsSync(page) && readFileSync(page, 'utf8') === fresh
  expect(isFresh, 'run UPDATE=1 npm test -- tests/access and read the difference').toBe(true)
})

async function rightsFound(subject: Subject): Promise<Rights> {
  const asked = subjectsOf(world)[subject]
  const letters: Rights = {}
  for (const who of Object.keys(askers) as AskerName[]) {
    const person = who === 'signedOut' ? undefined : world[who]
    const made = await asked.make()
    const id = made === 'oneself' ? (person ?? world.colleague).id : made
    letters[who] = await tried({ relais, token: person?.token, slug: slugOf(subject) }, asked, id)
  }
  return letters
}

function declared(subject: Subject): Rights {
  const named: Rights = rights[subject]
  return Object.fromEntries(
    (Object.keys(askers) as AskerName[]).map((who) => [who, inOrder(named[who])]),
  )
}

const order = 'rlncuvxbd'
const inOrder = (letters = '') =>
  [...letters].sort((a, b) => order.indexOf(a) - order.indexOf(b)).join('')
