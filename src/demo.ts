import { randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/src/env'

/** The one password of all accounts of the demonstration. */
export type Demo = { password: string }

/** Beside the database, so that it is lost with it and can be said again at each start. */
const file = () => path.join(env.dataDir, 'demo-password')

/** The demonstration in this database, if there is one; never in production. */
export async function demoOf(payload: Payload): Promise<Demo | null> {
  if (!env.isDemo || !existsSync(file())) return null
  const where = { email: { equals: 'admin@relais.example.org' } }
  const { totalDocs } = await payload.db.count({ collection: 'users', where })
  return totalDocs > 0 ? { password: readFileSync(file(), 'utf8').trim() } : null
}

/** The password to seed with: the one asked for, the one already in use here, or a new one. Kept for the next starts. */
export function keepDemoPassword(): string {
  const password = env.demoPassword ?? kept() ?? invent()
  mkdirSync(env.dataDir, { recursive: true })
  writeFileSync(file(), `${password}\n`, { mode: 0o600 })
  return password
}

const kept = (): string | undefined =>
  existsSync(file()) ? readFileSync(file(), 'utf8').trim() || undefined : undefined

/** Easy to read aloud and to type on any keyboard. */
const words =
  `abri atelier balcon banc barque bocal bougie brique cabane cahier canal carafe carnet chemin cigale citron clairon colline
   corde crayon dentelle digue erable escale falaise fanal farine figue fontaine foulard galet girafe grange grelot hamac herisson
   jardin jonquille lanterne lavande levain loutre lucarne mandarine marche marmite melodie mirabelle moulin muguet nacelle
   noisette olive orgue panier passerelle phare pinson pluie poivre quai rivage ruche sarment savon sentier soleil tambour
   tilleul tisane tramway verger village voilier`.split(/\s+/)

const invent = (): string => {
  const [first, second, third, fourth] = Array.from({ length: 4 }, () => words[randomInt(words.length)])
  return `${first}-${second}-${third}-${fourth}`
} // prettier-ignore
