import { foldWord } from '@/src/disclosure/foldedText'

const longest = 100
/** Signs that some system takes for something else in the name of a file, or that are never seen. */
const unfit = /[\\/:*?"<>|\p{C}]+/gu

/** How a document is named when it is kept: by its title, and in plain letters for programs that know no others (RFC 6266). */
export function attached(title: string, ending: string): string {
  const told = [...title.replace(unfit, ' ').replace(/\s+/g, ' ').trim()].slice(0, longest).join('')
  const letters = foldWord(told)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const plain = letters.length > 2 ? letters : 'relais'
  return `attachment; filename="${plain}.${ending}"; filename*=UTF-8''${encoded(`${told || plain}.${ending}`)}`
}

/** RFC 8187 leaves four signs out that a URL may hold. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
