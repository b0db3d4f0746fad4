import bidiFactory, { type EmbeddingLevels } from 'bidi-js'
import { signsIn, type Letters } from './letters'

const bidi = bidiFactory()

export const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Some signs side by side, in the same letters and the same direction, as they are drawn. */
export type Stretch = { text: string; letters: Letters; width: number }
export type Line = { stretches: readonly Stretch[]; width: number; isRightToLeft: boolean }
export type Measured = {
  widthOf: (text: string, letters: Letters) => number
  lettersOf: (sign: string) => Letters
  width: number
}

/** A text as lines that fit, broken where one reads on and ordered as the eye sees them (Unicode’s bidirectional algorithm). */
export const linesOf = (text: string, measured: Measured): Line[] =>
  text.split('\n').flatMap((part) => linesOfPart(part, measured))

type Part = { text: string; letters: readonly Letters[]; levels: EmbeddingLevels }

function linesOfPart(text: string, measured: Measured): Line[] {
  const letters = signsIn(text).flatMap((sign) =>
    new Array<Letters>(sign.length).fill(measured.lettersOf(sign)),
  )
  const part: Part = { text, letters, levels: bidi.getEmbeddingLevels(text) }
  return broken(part, measured).map(([from, to]) => asSeen(part, from, to, measured))
}

/** Where lines begin and end: as many words as fit, and one at least. */
function broken({ text, letters }: Part, { widthOf, width }: Measured): [number, number][] {
  const lines: [number, number][] = []
  let from = 0
  let filled = 0
  for (const { 0: word, index } of text.matchAll(/[^ \u200b]*[ \u200b]*/g)) {
    if (!word) continue
    const size = stretchesIn(letters, index, index + word.length)
      .map(([a, b]) => widthOf(shown(text.slice(a, b)), letters[a] ?? 'plain'))
      .reduce((sum, one) => sum + one, 0)
    if (filled > 0 && filled + size > width && index > from) {
      lines.push([from, index])
      from = index
      filled = 0
    }
    filled += size
  }
  return [...lines, [from, text.length]]
}

/** Neighbours in the same letters. */
function stretchesIn(letters: readonly Letters[], from: number, to: number): [number, number][] {
  const found: [number, number][] = []
  for (let at = from; at < to; at++) {
    const last = found.at(-1)
    if (last && letters[at] === letters[last[0]]) last[1] = at + 1
    else found.push([at, at + 1])
  }
  return found
}

function asSeen(
  { text, letters, levels }: Part,
  from: number,
  to: number,
  measured: Measured,
): Line {
  const isRightToLeft = (levels.paragraphs[0]?.level ?? 0) % 2 === 1
  if (from >= to) return { stretches: [], width: 0, isRightToLeft }
  const mirrored = bidi.getMirroredCharactersMap(text, levels.levels, from, to - 1)
  const runs: { at: number[]; letters: Letters; level: number }[] = []
  for (const at of inSight(text, levels, from, to)) {
    const level = levels.levels[at] ?? 0
    const last = runs.at(-1)
    const isNext = Math.abs((last?.at.at(-1) ?? -9) - at) === 1
    if (last && isNext && last.letters === letters[at] && last.level === level) last.at.push(at)
    else runs.push({ at: [at], letters: letters[at] ?? 'plain', level })
  }
  const stretches = runs.map((run): Stretch => {
    const written = run.at
      .toSorted((a, b) => a - b)
      .map((at) => mirrored.get(at) ?? text[at])
      .join('')
    const said = shown(run.level % 2 ? turned(written) : written)
    return { text: said, letters: run.letters, width: measured.widthOf(said, run.letters) }
  })
  return { stretches, width: stretches.reduce((sum, one) => sum + one.width, 0), isRightToLeft }
}

/** Where the signs of a line stand in the text, from left to right. */
function inSight(text: string, levels: EmbeddingLevels, from: number, to: number): number[] {
  const seen = Array.from({ length: to - from }, (_, n) => from + n)
  for (const [first = from, last = from] of bidi.getReorderSegments(text, levels, from, to - 1))
    seen.splice(
      first - from,
      last - first + 1,
      ...seen.slice(first - from, last - from + 1).reverse(),
    )
  return seen
}

/** A font turns a script that runs from right to left by itself; what stands between such words is turned here. */
const turned = (text: string): string =>
  rightToLeft.test(text) ? text : signsIn(text).toReversed().join('')

const shown = (text: string): string => text.replace(/[\u200b\u202a-\u202e\u2066-\u2069]/g, '')
