import {
  addDataAndFileToRequest,
  AuthenticationError,
  Forbidden,
  ValidationError,
  type Endpoint,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import { payloadAs } from '@/src/payloadAs'
import { forgotPassword } from '@/src/people/forgotPassword'
import { setPasswordByLink } from '@/src/people/setPassword'
import { signIn, type Entered } from '@/src/people/signIn'
import type { Fault } from '@/src/workflows/stepFields'
import { wrongBody } from '../refusals'

/** Texts, all of them, and nothing else under these names: an object or a list could carry an operator into a query. */
async function textsOf<Name extends string>(
  req: PayloadRequest,
  ...names: Name[]
): Promise<Record<Name, string>> {
  await addDataAndFileToRequest(req)
  const body: Record<string, unknown> = req.data ?? {}
  const faults = names.flatMap((path): Fault[] => {
    const value = body[path]
    if (value === undefined || value === null || value === '') return [{ path, problem: 'missing' }]
    return typeof value === 'string' && !value.includes('\0')
      ? []
      : [{ path, problem: 'malformed' }]
  })
  if (faults.length) throw wrongBody(req, 'users', faults)
  return body as Record<Name, string>
}

const login: PayloadHandler = async (req) => {
  const attempt = await signIn(req.payload, await textsOf(req, 'email', 'password'))
  if (attempt.outcome === 'too-many') return tooMany(req, attempt.retryAfter)
  if (attempt.outcome === 'refused') throw new AuthenticationError(req.t)
  return entered(req, attempt)
}

function tooMany(req: PayloadRequest, retryAfter: number): Response {
  const message = inLanguageOf(req).passwords.tooMany(retryAfter)
  const errors = [{ message, data: { code: 'too-many' } }]
  return Response.json({ errors }, { status: 429, headers: { 'Retry-After': String(retryAfter) } })
}

/** As Payload answers: the token, and one's own account as one may read it. */
async function entered(req: PayloadRequest, { token, exp, user }: Entered): Promise<Response> {
  const { config, collections } = req.payload
  const own = await payloadAs(req.payload, user).findByID({
    collection: 'users',
    id: user.id,
    depth: 1,
  })
  const cookie = generatePayloadCookie({
    collectionAuthConfig: collections.users.config.auth,
    cookiePrefix: config.cookiePrefix,
    token,
  })
  const body = {
    message: req.t('authentication:passed'),
    exp,
    token,
    user: { ...own, collection: 'users' },
  }
  return Response.json(body, { headers: { 'Set-Cookie': cookie } })
}

const forgot: PayloadHandler = async (req) => {
  await forgotPassword(req.payload, (await textsOf(req, 'email')).email)
  return Response.json({ message: inLanguageOf(req).passwords.forgot.sent })
}

const reset: PayloadHandler = async (req) => {
  const { token, password } = await textsOf(req, 'token', 'password')
  const answer = await setPasswordByLink(req.payload, token, password)
  const words = inLanguageOf(req).passwords
  if (answer === 'done') return Response.json({ message: words.set.done })
  if (answer === 'gone') throw new Forbidden(req.t)
  const errors = [{ path: 'password', message: words.faults[answer] }]
  throw new ValidationError({ collection: 'users', errors, req }, req.t)
}

/** The first account is made by `npm run create-admin`, and addresses are proven by the invitation. */
const closed: PayloadHandler = (req) => {
  throw new Forbidden(req.t)
}

const post = (path: string, handler: PayloadHandler): Omit<Endpoint, 'root'> => ({
  path,
  method: 'post',
  handler,
})

/** In place of Payload's own, which tell by their time who has an account, write mails in the request and log in by a token. */
export const accountDoors = [
  post('/login', login),
  post('/forgot-password', forgot),
  post('/reset-password', reset),
  post('/first-register', closed),
  post('/verify/:id', closed),
]
