import type { PayloadRequest } from 'payload'
import type { MailKind } from '@/src/codes/mail'

/** Takes back a mail that has not left yet, as if it had never been written: its step was undone. */
export async function dropWaiting(
  req: PayloadRequest,
  { referral, kind }: { referral: string; kind: MailKind },
): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'outbox',
    req,
    where: {
      and: [
        { referral: { equals: referral } },
        { kind: { equals: kind } },
        { state: { equals: 'waiting' } },
      ],
    },
  })
}
