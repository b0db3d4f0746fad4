const attempts = 4
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * A write that met another one stored nothing and says so (503 `write-conflict`): it is asked again a few times, with a
 * little chance in between, before the caller hears of it.
 */
export async function triedAgain(ask: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask()
    if (attempt === attempts || !(await metAnother(answer))) return answer
    await pause(2 ** attempt * 10 * (0.5 + Math.random()))
  }
}

async function metAnother(answer: Response): Promise<boolean> {
  if (answer.status !== 503) return false
  const said = (await answer
    .clone()
    .json()
    .catch(() => null)) as { errors?: { data?: { code?: unknown } }[] } | null
  return said?.errors?.[0]?.data?.code === 'write-conflict'
}
