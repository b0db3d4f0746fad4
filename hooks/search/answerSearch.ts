import type { PayloadHandler, PayloadRequest } from 'payload'
import { asker, members } from '@/access/vocabulary'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import type { User } from '@/src/payload-types'
import { search } from '@/src/search/search'
import { suggest } from '@/src/search/suggest'
import { countUnanswered } from '@/src/search/unanswered'
import { searchAskedIn, suggestionAskedIn } from './asked'

/** `GET /api/search`: the one box. A guest finds in it what they were invited to. */
export const answerSearch: PayloadHandler = async (req) => {
  const person = personAsking(req)
  const asked = searchAskedIn(req)
  const answer = await search(req.payload, person, asked)
  if (answer.total === 0 && members({ req }) && isWholeQuestion(asked))
    await countUnanswered(req.payload, asked)
  return Response.json(answer, { headers: { 'Cache-Control': 'private, no-store' } })
}

/** `GET /api/search/suggest`: how what was begun may go on, in the words of what every member may read. */
export const answerSuggest: PayloadHandler = async (req) => {
  personAsking(req)
  const asked = suggestionAskedIn(req)
  const suggestions = members({ req }) ? await suggest(req.payload, asked) : []
  return Response.json({ suggestions }, { headers: { 'Cache-Control': 'private, no-store' } })
}

function personAsking(req: PayloadRequest): User {
  if (!asker(req)) throw refused(401, 'signed-out', inLanguageOf(req).errors.signedOut)
  return req.user as User
}

/** Nothing among the filtered says little of what is missing. */
const isWholeQuestion = ({ filters = {} }: { filters?: object }) =>
  Object.keys(filters).length === 0
