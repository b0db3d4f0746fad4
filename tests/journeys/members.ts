import type { Browser, BrowserContext, Page } from 'playwright-core'
import { inject } from 'vitest'
import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { openTab } from '../support/browser'
import type { Actor, Person } from '../support/people'
import type { Answer, Doc } from '../support/relais'

/** The accounts that the demonstration gives to every operator that receives referrals. */
export const at = {
  hub: 'referrer@hub-brussels.example.org',
  ucm: 'intake@ucm.example.org',
  ced: 'intake@beci-ced.example.org',
  cedManager: 'manager@beci-ced.example.org',
  coordinator: 'coordinator@relais.example.org',
  editor: 'editor@relais.example.org',
  editorNl: 'editor-nl@relais.example.org',
  guest: 'guest@relais.example.org',
  itaa: 'referrer@itaa.example.org',
  itaaManager: 'manager@itaa.example.org',
  febelfin: 'intake@febelfin.example.org',
  febelfinManager: 'manager@febelfin.example.org',
} as const

type Door = { locale?: Locale; script?: boolean; dark?: boolean }

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>
const cookiesOf = new Map<string, Cookies>()

/** Comes in by the door, as anybody does; whoever did so before shows the cookie. */
export async function enter(browser: Browser, email: string, door: Door = {}): Promise<Page> {
  const { locale = 'fr' } = door
  const cookies = cookiesOf.get(email)
  const page = await openTab(browser, { ...door, cookies })
  if (cookies) {
    await page.goto(paths.today(locale))
    return page
  }
  const { signIn } = wordsIn(locale)
  await page.goto(paths.signIn(locale))
  await page.getByRole('textbox', { name: signIn.email }).fill(email)
  await page.getByLabel(signIn.password, { exact: true }).fill(inject('site').password)
  await page.getByRole('button', { name: signIn.enter, exact: true }).click()
  await page.waitForURL(`**${paths.today(locale)}`)
  cookiesOf.set(email, await page.context().storageState())
  return page
}

/** The same person at the REST door, to bring a referral to where a journey begins: `aReferral({ from, to })`. */
export async function member(email: string): Promise<Person> {
  const { user, token } = await signIn(email)
  const ask =
    (method: string) =>
    async (address: string, body?: unknown): Promise<Answer<never>> => {
      const answer = await fetch(`${inject('site').url}/api${address}`, {
        method,
        headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      const { status, headers } = answer
      const bytes = new Uint8Array(await answer.arrayBuffer())
      const text = new TextDecoder().decode(bytes)
      return { status, headers, text, bytes, body: JSON.parse(text) as never }
    }
  const doors = { get: ask('GET'), post: ask('POST'), patch: ask('PATCH'), delete: ask('DELETE') }
  const { id, actor } = user
  // whoever asks over the wire has no application in this process
  return { id, email, token, actor, ...doors } as Partial<Person> as Person
}

async function signIn(email: string) {
  const answer = await fetch(`${inject('site').url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: inject('site').password }),
  })
  if (!answer.ok) throw new Error(`${email} does not come in: ${answer.status}`)
  return (await answer.json()) as { token: string; user: { id: string; actor: Actor } }
}

/** A need that UCM and BECI / CED both take before it is too late. */
export const need = 'onss-payment-plan'

export async function idOfNeed(by: Person, code = need): Promise<string> {
  const { body } = await by.get(`/needs?where[code][equals]=${code}&limit=1`)
  const [found] = body.docs
  if (!found) throw new Error(`no need ${code}`)
  return found.id
}

/** The card that somebody keeps of themselves, as they see it. */
export async function ownCard(by: Person): Promise<Doc> {
  const { body } = await by.get(`/contacts?where[actor][equals]=${by.actor?.id}&depth=0`)
  const found = body.docs.find(({ user }) => user === by.id)
  if (!found) throw new Error(`${by.email} has no card`)
  return found
}
