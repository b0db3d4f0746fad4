import { spawn } from 'node:child_process'

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP']

function started(command, args, env) {
  return spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
}

/** Runs a step of a script; its failure is ours. */
export const run = (command, args, env = {}) =>
  new Promise((resolve, reject) => {
    const child = started(command, args, env)
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${[command, ...args].join(' ')}: exit ${code}`)),
    )
  })

/** Gives its place to another program: signals go through to it, its end is ours. */
export function become(command, args, env = {}) {
  const child = started(command, args, env)
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 1)))
}

/** What the machine says comes before what `.env` says. */
export function loadDotEnv() {
  try {
    process.loadEnvFile('.env')
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}
