import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { z } from 'zod'
import { parseDuration } from '@/src/clocks/duration'
import { devSecret } from '@/src/env/devSecret'
import { productionFaults } from '@/src/env/productionFaults'

/** Everything that is wrong with the configuration, in plain words, at once. */
export class EnvFault extends Error {
  constructor(readonly faults: string[]) {
    super(
      ['Configuration refusée (configuration refused):', ...faults.map((f) => `  - ${f}`)].join(
        '\n',
      ),
    )
    this.name = 'EnvFault'
  }
}

const said = (words: string) => ({ error: words })
const isUrl = (schemes: string[]) => (value: string) =>
  URL.canParse(value) && schemes.includes(new URL(value).protocol)

const shape = z.object({
  NODE_ENV: z.string().default('development'),
  DATABASE_URL: z
    .string()
    .refine(isUrl(['file:', 'mongodb:', 'mongodb+srv:']), said('file:… ou (or) mongodb://…'))
    .optional(),
  HOST: z.string().optional(),
  PORT: z.coerce
    .number(said('un numéro de port (a port number)'))
    .int()
    .min(0)
    .max(65535)
    .default(3000),
  SERVER_URL: z
    .string()
    .refine(isUrl(['http:', 'https:']), said('une adresse https://… (an address https://…)'))
    .optional(),
  PAYLOAD_SECRET: z.string().optional(),
  SMTP_URL: z
    .string()
    .refine(isUrl(['smtp:', 'smtps:']), said('smtp://… ou (or) smtps://…'))
    .optional(),
  MAIL_FROM: z.string().default('Relais <relais@localhost>'),
  MAIL_DIR: z.string().optional(),
  CLOCK_OFFSET: z
    .string()
    .refine(
      (value) => parseDuration(value) !== undefined,
      said('une durée ISO 8601 (a duration): P22D, PT5H'),
    )
    .optional(),
  UNDO_SECONDS: z.coerce
    .number(said('des secondes (seconds)'))
    .int()
    .min(0)
    .max(86_400)
    .default(120),
  TRUST_PROXY: z.coerce
    .number(said('le nombre de relais de confiance (how many proxies to trust)'))
    .int()
    .min(0)
    .default(0),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      said('error, warn, info, debug, silent'),
    )
    .default('info'),
  DEMO: z.enum(['0', '1'], said('0 ou (or) 1')).default('1'),
  DEMO_PASSWORD: z
    .string()
    .min(8, said('huit signes au moins (at least eight characters)'))
    .optional(),
  RATE_FACTOR: z.coerce.number(said('un nombre (a number)')).positive().default(1),
  MONGO_STANDIN: z.enum(['0', '1'], said('0 ou (or) 1')).default('0'),
})
type Shape = z.infer<typeof shape>

/** @throws EnvFault with all faults */
export function readEnv(given: Record<string, string | undefined>) {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value?.trim()))
  const parsed = shape.safeParse(filled)
  const isProduction = isPublic(filled) && !isBuild(filled)
  const faults = [
    ...(parsed.error?.issues ?? []).map(
      ({ path: [name], message }) => `${String(name)}: ${message}`,
    ),
    ...(isProduction ? productionFaults(filled) : []),
  ]
  if (faults.length > 0 || !parsed.success) throw new EnvFault(faults)
  return settled(parsed.data, isProduction, isBuild(filled))
}

function settled(asked: Shape, isProduction: boolean, isBuilding: boolean) {
  const url = databaseUrl(asked.DATABASE_URL)
  const dataDir = url.startsWith('file:') ? path.dirname(fileURLToPath(url)) : inRoot('data')
  return {
    isProduction,
    isBuilding,
    isDemo: !isProduction && asked.DEMO === '1',
    isNextDev: asked.NODE_ENV !== 'production',
    database: { url, mongoStandIn: asked.MONGO_STANDIN === '1', isProduction },
    dataDir,
    host: asked.HOST ?? (isProduction ? '0.0.0.0' : '127.0.0.1'),
    port: asked.PORT,
    serverUrl: asked.SERVER_URL?.replace(/\/+$/, '') ?? `http://localhost:${asked.PORT}`,
    secret:
      asked.PAYLOAD_SECRET ??
      (isBuilding ? 'nothing is served while building' : devSecret(dataDir)),
    smtpUrl: asked.SMTP_URL,
    mailFrom: asked.MAIL_FROM,
    mailDir: inRoot(asked.MAIL_DIR ?? path.join(dataDir, 'mails')),
    clockOffsetMs: (asked.CLOCK_OFFSET && parseDuration(asked.CLOCK_OFFSET)) || 0,
    undoSeconds: asked.UNDO_SECONDS,
    demoPassword: asked.DEMO_PASSWORD,
    trustProxy: asked.TRUST_PROXY,
    logLevel: asked.LOG_LEVEL,
    rateFactor: asked.RATE_FACTOR,
  }
}

/** `npm start` on one's own machine runs Next's production mode too: only a public address makes it production. */
function isPublic({
  NODE_ENV,
  SERVER_URL = 'http://localhost',
}: Record<string, string | undefined>) {
  if (NODE_ENV !== 'production' || !URL.canParse(SERVER_URL)) return false
  return !['localhost', '127.0.0.1', '[::1]'].includes(new URL(SERVER_URL).hostname)
}

const isBuild = ({ NEXT_PHASE }: Record<string, string | undefined>) =>
  NEXT_PHASE === 'phase-production-build'

const inRoot = (file: string) => path.resolve(/*turbopackIgnore: true*/ process.cwd(), file)

/** `file:./data/relais.db` is relative to the project; libsql wants it absolute. */
function databaseUrl(asked = 'file:./data/relais.db'): string {
  if (!asked.startsWith('file:')) return asked
  return pathToFileURL(
    inRoot(decodeURIComponent(asked.slice('file:'.length).replace(/^\/\/(?=\/)/, ''))),
  ).href
}

export const env = readEnv(process.env)
