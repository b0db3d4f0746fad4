import { readFileSync } from 'node:fs'
import path from 'node:path'

const folder = () => path.resolve(/*turbopackIgnore: true*/ process.cwd(), 'src/ui/styles')
const sheet = (name: string) => readFileSync(path.join(folder(), name), 'utf8')

/** The upright face alone: an editor's italic never stands on this page. */
const face = () => /@font-face \{[^}]*normal\.woff2[^}]*\}/.exec(sheet('fonts.css'))?.[0] ?? ''

const light = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ')

let kept: string | undefined

/** The page carries its own sheet: one answer, one font, nothing else to fetch on a poor line. */
export const styles = (): string =>
  (kept ??= light([face(), sheet('tokens.css'), sheet('entrepreneur.css')].join('\n')))
