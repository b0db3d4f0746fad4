import type { Payload } from 'payload'
import { now } from '@/src/clocks/now'
import { isLocale, type Locale } from '@/src/codes/languages'
import { env } from '@/src/env'
import { actNames, takeAct, type ActName } from '@/src/links/acts'
import { openLink } from '@/src/links/openLink'
import { paths } from '@/src/paths'
import { helplines } from '@/src/queries/helplines'
import { theirPage } from '@/src/queries/theirPage'
import { thePayload } from '@/src/thePayload'
import { linesFor } from '@/src/ui/linesFor'
import { answer, goTo } from './answer'
import { ConfirmPage, DonePage, ShutPage } from './SmallPages'
import { TheirPage } from './TheirPage'

type Context = { params: Promise<{ locale: string; token: string }> }

/** The entrepreneur's page. Looking changes nothing: mail scanners open links too. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { payload, locale, token, sheet } = await opened(params)
  const link = await openLink(payload, token)
  if (!link) return answer(<ShutPage {...sheet} />, 404)
  const asked = new URL(request.url).searchParams
  if (asked.get('ask') === 'all')
    return answer(<ConfirmPage {...sheet} link={link} token={token} />)
  const page = await theirPage(payload, link, locale)
  if (!page) return answer(<ShutPage {...sheet} />, 404)
  const said = actCalled(asked.get('said'))
  return answer(<TheirPage {...sheet} token={token} link={link} page={page} said={said} />)
}

/** One act, by a form that serves once. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { payload, locale, token, sheet } = await opened(params)
  const link = await openLink(payload, token)
  if (!link) return answer(<ShutPage {...sheet} />, 404)
  const form = await request.formData().catch(() => new FormData())
  const name = actCalled(form.get('act'))
  if (!name) return answer(<DonePage {...sheet} token={token} />, 400)
  const act = { name, on: String(form.get('on') ?? '') }
  const done = await takeAct(payload, link, act, String(form.get('token') ?? ''))
  return done === 'done'
    ? goTo(`${paths.entrepreneur(locale, token)}?said=${name}`)
    : answer(<DonePage {...sheet} token={token} />, 410)
}

async function opened(params: Context['params']) {
  const { locale: asked, token } = await params
  const locale: Locale = isLocale(asked) ? asked : 'fr'
  const payload = thePayload()
  return { payload, locale, token, sheet: await sheetIn(payload, locale) }
}

const sheetIn = async (payload: Payload, locale: Locale) => ({
  locale,
  demo: env.isDemo,
  lines: linesFor(locale, now(), await helplines(payload, locale)),
})

const actCalled = (name: unknown): ActName | undefined => actNames.find((known) => known === name)
