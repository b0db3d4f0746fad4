import { extractText } from 'unpdf'
import { describe, expect, test } from 'vitest'
import type { Letters } from '@/src/documents/letters'
import { linesOf } from '@/src/documents/lines'
import { pdfOf } from '@/src/documents/pdfOf'
import { listOf, paragraphs } from '@/src/documents/piece'

const made = async (text: string) => {
  const bytes = await pdfOf({
    title: 'Titre',
    language: 'fr',
    pieces: [...paragraphs(text), ...listOf([text])],
  })
  const fonts = [...bytes.toString('latin1').matchAll(/\/FontName \/[A-Z]{6}\+(\S+)/g)]
  const { text: read } = await extractText(new Uint8Array(bytes), { mergePages: true })
  const named = [...new Set(fonts.map(([, name = '']) => name))].filter(
    (name) => !/^Atk/.test(name),
  )
  return { named, read, isSaid: bytes.includes('/ActualText') }
}

describe('a PDF writes', () => {
  test('French, Dutch, Polish, Turkish and Romanian in the letters of the house', async () => {
    const text = 'Œuvre à 5 €, één, zażółć gęślą jaźń, ığdır şişli, știință'
    const { named, read, isSaid } = await made(text)
    expect(named).toEqual([])
    expect(read).toContain(text)
    expect(isSaid).toBe(false)
  })

  test.each(['Ελληνικά', 'Українська їжа', 'Tiếng Việt', 'помощь', '→ ✓ ☐ ≥'])(
    '%s in letters that have it',
    async (text) => {
      const { named, read } = await made(text)
      expect(named).toEqual(['DejaVuSans'])
      expect(read).toContain(text)
    },
  )

  test('Arabic with its letters joined, and gives a screen reader what was typed', async () => {
    const { named, isSaid } = await made('مرحبا بالعالم')
    expect(named).toEqual(['DejaVuSans'])
    expect(isSaid).toBe(true)
  })

  test('emoji as pictures, a family as one', async () => {
    expect((await made('Bravo 👩‍👩‍👧‍👦 👍🏽 🇧🇪')).named).toEqual(['NotoEmoji-Regular'])
  })

  test('the name of what no letters have, and says so at the end', async () => {
    const { read } = await made('Bonjour 中文, merci \u{13000}')
    expect(read).toContain('Bonjour [sinogrammes], merci [U+13000]')
    expect(read).toContain('Entre crochets')
    expect((await made('Bonjour')).read).not.toContain('Entre crochets')
  })
})

describe('a line', () => {
  const measured = {
    widthOf: (text: string) => text.length,
    lettersOf: (sign: string): Letters =>
      /\p{Script=Hebrew}/u.test(sign) ? 'plain-others' : 'plain',
    width: 12,
  }
  const seen = (text: string) =>
    linesOf(text, measured).map(({ stretches }) => stretches.map((one) => one.text))

  test('goes from right to left where its text does, and figures in it from left to right', () => {
    expect(linesOf('אבג 12', measured)).toMatchObject([{ isRightToLeft: true, width: 6 }])
    expect(seen('אבג 12')).toEqual([['12', ' ', 'אבג']])
    expect(seen('a אבג b')).toEqual([['a ', 'אבג', ' b']])
    expect(seen('(אב)')).toEqual([['(', 'אב', ')']])
  })

  test('is broken where one reads on, not where the eye ends', () => {
    expect(seen('אבגד הוזחט יכל')).toEqual([[' ', 'הוזחט', ' ', 'אבגד'], ['יכל']])
  })
})
