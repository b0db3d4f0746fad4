import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdfOf } from '@/src/documents/pdfOf'
import { heading, listOf, paragraphs } from '@/src/documents/piece'
import { lexicalOf } from '@/src/prose/lexical'
import { anOutput } from '../feeds/output'
import { aDecision, aGroupMeeting, aStage, inDays, type Stage } from '../meetings/stage'
import type { Person } from '../support/people'
import { createRelais, type Relais } from '../support/relais'

let relais: Relais
let stage: Stage
let meeting: Awaited<ReturnType<typeof aGroupMeeting>>

beforeAll(async () => {
  relais = await createRelais()
  stage = await aStage(relais)
  meeting = await aGroupMeeting(stage.chair, stage.group, {
    attendance: [{ actor: stage.operators.advice.id, user: stage.member.id, status: 'present' }],
  })
  const guests = [{ email: stage.guest.email, items: [meeting.agenda[0]!.id], until: inDays(3) }]
  await stage.chair.patch(`/meetings/${meeting.id}`, { guests })
  await aDecision(stage.chair, meeting.id, { due: inDays(20) })
})
afterAll(() => relais.close())

async function fetched(who: Person, address: string) {
  const { status, headers, bytes } = await who.get(address)
  return { status, headers, text: status === 200 && bytes ? await textOf(bytes) : '' }
}
async function textOf(bytes: Uint8Array) {
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true })
  return text
}

describe('the papers of a meeting', () => {
  test('are read by whoever reads the meeting, in the language asked for', async () => {
    const agenda = await fetched(stage.member, `/meetings/${meeting.id}/agenda.pdf`)
    expect(agenda.headers.get('content-type')).toBe('application/pdf')
    expect(agenda.text).toContain('Point canari')
    expect(agenda.text).toContain('Ordre du jour')
    const minutes = await fetched(stage.member, `/meetings/${meeting.id}/minutes.pdf?locale=nl`)
    expect(minutes.text).toContain('Verslag')
    expect(minutes.headers.get('content-disposition')).toMatch(
      /^attachment; filename="verslag-[-a-z0-9]+\.pdf"; filename\*=UTF-8''Verslag%20/,
    )
    expect(minutes.text).toContain('dit entre nous')
    expect(minutes.text).toContain('Décision canari')
    expect(minutes.text).toContain(stage.member.email)
  })

  test('say to a guest what they were named to, and are not there for the others', async () => {
    for (const paper of ['agenda', 'minutes']) {
      const address = `/meetings/${meeting.id}/${paper}.pdf`
      const { status, text } = await fetched(stage.guest, address)
      expect(status).toBe(200)
      expect(text).toContain('Point ouvert aux invités')
      expect(text).not.toMatch(/Point canari|Décision|entre nous|@example/)
      expect((await fetched(stage.creditor, address)).status).toBe(404)
      expect((await relais.api('GET', address)).status).toBe(401)
    }
  })
})

test('a meeting is a file for one’s calendar, for whoever reads it', async () => {
  const address = `/meetings/${meeting.id}/meeting.ics`
  const { status, text } = await stage.member.get(address)
  expect(status).toBe(200)
  expect(text).toContain(`UID:meeting-${meeting.id}@`)
  expect((await stage.guest.get(address)).text).not.toContain('Point canari')
  expect((await stage.creditor.get(address)).status).toBe(404)
  expect((await relais.api('GET', address)).status).toBe(401)
})

test('an output is a document for whoever reads it, and for nobody else', async () => {
  const body = { fr: lexicalOf('Premier alinéa.\n\n- un\n- deux') }
  const open = await anOutput(stage, { title: 'Lettre type', summary: 'Ce qu’elle dit', body })
  const { status, text } = await fetched(stage.creditor, `/outputs/${open}/document.pdf`)
  expect(status).toBe(200)
  expect(text).toMatch(/Lettre type[\s\S]*Ce qu’elle dit[\s\S]*Premier alinéa[\s\S]*deux/)
  const inDutch = await fetched(stage.creditor, `/outputs/${open}/document.pdf?locale=nl`)
  expect(inDutch.text).toContain('Deze tekst bestaat nog niet in uw taal')
  const titles = { title: { fr: 'Lettre', nl: 'Brief' }, summary: { fr: 'Dit', nl: 'Zegt' } }
  const half = await anOutput(stage, { ...titles, body })
  const halfDutch = await fetched(stage.creditor, `/outputs/${half}/document.pdf?locale=nl`)
  expect(halfDutch.text).toMatch(/Brief[\s\S]*Zegt[\s\S]*alleen in het Frans[\s\S]*Premier alinéa/)
  const closed = await anOutput(stage, { title: 'canari', audience: 'group', group: stage.group })
  expect((await fetched(stage.creditor, `/outputs/${closed}/document.pdf`)).status).toBe(404)
  const draft = await anOutput(stage, { title: 'canari', status: 'draft', _status: 'draft' })
  expect((await fetched(stage.creditor, `/outputs/${draft}/document.pdf`)).status).toBe(404)
})

describe('a PDF', () => {
  test('is tagged: a title, a language, headings and lists that a screen reader follows', async () => {
    const pieces = [
      heading('Un'),
      ...paragraphs('a\n\nb'),
      ...listOf(['x', 'y'], true),
      heading('Deux', 3),
    ]
    const bytes = await pdfOf({ title: 'Le titre', language: 'nl', pieces })
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'Le titre', Language: 'nl' })
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
    for (const role of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody'])
      expect(tree).toContain(`"role":"${role}"`)
    expect(bytes.toString('latin1')).toContain('pdfuaid')
  })

  test('is made of whatever was typed: endless words, Arabic, emoji, broken signs, many pages', async () => {
    const words = [
      'x'.repeat(10_000),
      'مرحبا بالعالم',
      '🎉👩‍👩‍👧‍👦 e\u0301\u0323 \u202eabc',
      '\ud800\u0000\u0007\ufffe',
      '',
      'ligne\n'.repeat(2_000),
    ]
    const pieces = [
      ...words.flatMap((one) => paragraphs(one)),
      ...listOf(words),
      ...words.map((one) => heading(one)),
    ]
    const bytes = await pdfOf({ title: words[2]!, language: 'fr', pieces })
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    expect(pdf.numPages).toBeGreaterThan(20)
    expect(await textOf(bytes)).toContain('ligne')
  })
})
