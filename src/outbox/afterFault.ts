/** What becomes of a mail that did not leave: tried again at a moment, or given up. */
export type AfterFault = { fault: string; isDead: boolean; waitMs: number; isShut: boolean }

const triesIfDeferred = 10
/** With the longest wait of an hour, about four days. */
const triesIfUnreachable = 100
const firstWait = 60_000
const longestWait = 60 * 60_000

type SmtpFault = { code?: string; responseCode?: number; permanent?: boolean }

/** How grave a fault is, from what SMTP says: only its code is kept, for its text may hold an address. */
export function afterFault(error: unknown, attempts: number): AfterFault {
  const { code, responseCode } = error as SmtpFault
  const aboutTheMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  const isRefused = aboutTheMail && (responseCode ?? 0) >= 500
  const isShut = !aboutTheMail && isOfThePost(code)
  const tries = isShut ? triesIfUnreachable : triesIfDeferred
  return {
    fault: [code ?? (error instanceof Error ? error.name : 'unknown'), responseCode]
      .filter(Boolean)
      .join(' '),
    isDead: isRefused || attempts >= tries,
    waitMs: Math.min(firstWait * 2 ** (attempts - 1), longestWait),
    isShut,
  }
}

const ofThePost = [
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'EAUTH',
  'ETLS',
  'EPROTOCOL',
  'EPROXY',
  'ENOSPC',
  'EACCES',
  'EROFS',
]

/** The server, or the folder, can take nothing at all just now: no fault of this mail. */
const isOfThePost = (code: string | undefined): boolean => ofThePost.includes(code ?? '')
