import type { Payload } from 'payload'
import { env } from '@/src/env'
import { answerBell, ringBell } from '@/src/tick/bell'
import { rebuild } from './index/rebuild'

/** A bell of its own beside the database file: who rings it asks for the index to be built anew. */
const bell = `${env.database.url}.search`

export const answerRebuilds = (payload: Payload, at = bell): (() => Promise<void>) =>
  answerBell(async (tell) => {
    await rebuild(payload, tell)
    return ['Index refait (index built anew).']
  }, at)

/** Asks the server that holds this database, and passes on what it tells as it comes; false where none runs. */
export const askForRebuild = async (heard: (piece: string) => void, at = bell): Promise<boolean> =>
  (await ringBell(at, heard)) !== null
