import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { env } from '@/src/env'

/** A mail ready to leave. `file` names it where mails are written to a folder: the same again overwrites the same file. */
export type Parcel = SendMailOptions & { file: string }

export type Postman = { post: (parcel: Parcel) => Promise<void>; close: () => void }
type Asked = { smtpUrl?: string | undefined; mailDir: string; patienceMs?: number }

/** Brings mails to the SMTP server or, where there is none, to a folder. */
export const postman = (asked: Asked = env): Postman =>
  asked.smtpUrl ? bySmtp(asked.smtpUrl, asked.patienceMs ?? 20_000) : toFolder(asked.mailDir)

/** Nothing of a mail may be fetched from a file or an address. */
const shut = { disableFileAccess: true, disableUrlAccess: true }

/** A server that answers nothing is given up after `patienceMs`, well before the lease of a mail ends. */
function bySmtp(url: string, patienceMs: number): Postman {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    dnsTimeout: patienceMs,
    ...shut,
  })
  return {
    post: async ({ file: _, ...mail }) => void (await transport.sendMail(mail)),
    close: () => transport.close(),
  }
}

function toFolder(folder: string): Postman {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'unix',
    ...shut,
  })
  return {
    post: async ({ file, ...mail }) => {
      const { message } = await transport.sendMail(mail)
      await mkdir(folder, { recursive: true })
      const whole = path.join(folder, file)
      await writeFile(`${whole}.part`, message as Buffer, { mode: 0o600 })
      await rename(`${whole}.part`, whole)
    },
    close: () => transport.close(),
  }
}
