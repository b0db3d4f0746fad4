import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

type Refusal = { responseCode: number; message?: string } | null

/** A mail server in this process: what it was handed, and how it answers. `refuse` and `hang` are asked at each mail. */
export type PostOffice = {
  url: string
  received: ParsedMail[]
  behave: { refuse?: () => Refusal; hang?: () => boolean }
  close: () => Promise<void>
}

export async function openPostOffice(): Promise<PostOffice> {
  const received: ParsedMail[] = []
  const behave: PostOffice['behave'] = {}
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      simpleParser(stream, (_fault, mail) => {
        if (behave.hang?.()) return
        const refusal = behave.refuse?.()
        if (refusal) return done(Object.assign(new Error(refusal.message ?? 'no'), refusal))
        received.push(mail)
        done()
      })
    },
  })
  server.on('error', () => {})
  const listening = await new Promise<AddressInfo>((resolve) => {
    const http = server.listen(0, '127.0.0.1', () => resolve(http.address() as AddressInfo))
  })
  return {
    url: `smtp://127.0.0.1:${listening.port}`,
    received,
    behave,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
