import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { docx, most, pdf, type Told } from '@/src/extraction/limits'
import { readApart } from '@/src/extraction/readApart'
import { declaredIn } from '@/src/extraction/zip'
import { aDocx, aPdf } from './files'

vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(path.join(tmpdir(), 'relais-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function read(bytes: Buffer, mimeType: string): Promise<Told> {
  const file = path.join(folder, `${performance.now()}`)
  writeFileSync(file, bytes)
  return readApart({ file, mimeType })
}
const failed = expect.objectContaining({ failed: expect.any(String) as string }) as unknown

describe('the words of a file', () => {
  test('a PDF is read page by page', async () => {
    const told = await read(await aPdf(['Plan d’apurement avec l’ONSS', 'Deuxième page']), pdf)
    expect(told).toEqual({ text: expect.stringMatching(/apurement[\s\S]*Deuxi/) as string })
  })

  test('a DOCX is read, macros or not', async () => {
    const macros = { 'word/vbaProject.bin': Buffer.alloc(4096, 7) }
    expect(await read(aDocx('Une lettre type'), docx)).toEqual({ text: 'Une lettre type' })
    expect(await read(aDocx('Avec macros', macros), docx)).toEqual({ text: 'Avec macros' })
  })

  test('of many pages the first five hundred are read', async () => {
    const pages = Array.from({ length: 520 }, (_, at) => `page${at + 1}`)
    const told = await read(await aPdf(pages), pdf)
    expect(told).toEqual({ text: expect.stringContaining('page500') as string })
    expect(told).toEqual({ text: expect.not.stringContaining('page501') as string })
  })
})

describe('a hostile file is refused, and nothing else happens', () => {
  test('an encrypted PDF', async () => {
    expect(await read(await aPdf(['secret'], 'open'), pdf)).toEqual(failed)
  })

  test('an empty file, and one of another type than it says', async () => {
    expect(await read(Buffer.alloc(0), pdf)).toEqual(failed)
    expect(await read(Buffer.alloc(0), docx)).toEqual(failed)
    expect(await read(aDocx('text'), pdf)).toEqual(failed)
    expect(await read(await aPdf(['text']), docx)).toEqual(failed)
    expect(await read(Buffer.from('%PDF-1.7 and then nothing'), pdf)).toEqual(failed)
  })

  test('a zip that declares more than a file may hold', async () => {
    expect(await read(aDocx('bomb', {}, 60 * 2 ** 20), docx)).toEqual(failed)
    const declared = declaredIn(aDocx('bomb', {}, 60 * 2 ** 20))
    expect(declared?.bytes).toBeGreaterThan(most.inflatedBytes)
  })

  test('a zip that hides what it holds dies alone', async () => {
    const hidden = aDocx('hidden', { 'word/document.xml': Buffer.alloc(300 * 2 ** 20, 'a') }, 10)
    const late = lateness()
    expect(await read(hidden, docx)).toEqual(failed)
    expect(late()).toBeLessThan(2_000)
  })

  test('a file that is not there', async () => {
    expect(await readApart({ file: path.join(folder, 'nowhere'), mimeType: pdf })).toEqual(failed)
  })
})

/** How late the loop of this process was at worst, in milliseconds. */
function lateness() {
  let worst = 0
  let last = performance.now()
  const timer = setInterval(() => {
    worst = Math.max(worst, performance.now() - last - 20)
    last = performance.now()
  }, 20)
  return () => {
    clearInterval(timer)
    return worst
  }
}
