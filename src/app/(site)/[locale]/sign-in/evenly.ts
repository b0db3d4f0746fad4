import { setTimeout as sleep } from 'node:timers/promises'

const atLeast = 800

/**
 * A refusal takes as long whether the address is known or not: otherwise the time it takes would tell who has an
 * account (an unknown address is refused in milliseconds, a wrong password in a third of a second).
 */
export async function evenly(ask: () => Promise<boolean>): Promise<boolean> {
  const began = performance.now()
  const answer = await ask()
  if (!answer) await sleep(Math.max(0, atLeast - (performance.now() - began)))
  return answer
}
