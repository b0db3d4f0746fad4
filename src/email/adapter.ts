import { randomUUID } from 'node:crypto'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import { now } from '@/src/clocks/now'
import { env } from '@/src/env'
import { log } from '@/src/log'
import { postman } from '@/src/outbox/postman'

/** Where Payload itself would write: the same post as the outbox, and nobody waits for it, nor learns by waiting who exists. */
export const emailAdapter: EmailAdapter = () => ({
  name: 'relais',
  defaultFromAddress: env.mailFrom,
  defaultFromName: '',
  sendEmail: (message: SendEmailOptions) => {
    const carrier = postman()
    const file = `${now().toISOString().replace(/[:.]/g, '-')}-payload-${randomUUID()}.eml`
    void carrier
      .post({ from: env.mailFrom, ...message, file } as Parameters<typeof carrier.post>[0])
      .catch((err: unknown) => log.warn({ err }, 'a mail of Payload did not leave'))
      .finally(carrier.close)
    return Promise.resolve()
  },
})
