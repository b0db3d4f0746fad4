import { alone, say } from '@/src/commandLine'
import { ringBell } from '@/src/tick/bell'
import { onePass } from '@/src/tick/onePass'

/** `npm run tick`: one pass of clocks and mails, by the server if one runs on this database; prints what it did. */
const answer = await ringBell()
if (answer !== null) {
  process.stdout.write(answer)
  process.exit(0)
}
await alone(async (payload) => {
  for (const line of await onePass(payload)) say(line)
})
