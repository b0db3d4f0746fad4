import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { simpleParser, type ParsedMail } from 'mailparser'
import type { Page } from 'playwright-core'
import { inject, vi } from 'vitest'
import { wordsIn } from '@/src/i18n/words'
import type { MailKind } from '@/src/codes/mail'
import { paths } from '@/src/paths'

const within = { timeout: 30_000, interval: 300 }

/** The latest mail of this kind in somebody's post box; where it says what it is about, that one. */
export const letterTo = (email: string, kind: MailKind, about = ''): Promise<ParsedMail> =>
  vi.waitFor(async () => {
    const folder = inject('site').mails
    const files = readdirSync(folder).filter((file) => file.includes(`-${kind}-`))
    for (const file of files.sort().reverse()) {
      const mail = await simpleParser(readFileSync(path.join(folder, file)))
      if ([mail.to].flat().some((to) => to?.text.includes(email)) && mail.text?.includes(about))
        return mail
    }
    throw new Error(`no ${kind} to ${email} yet`)
  }, within)

/** Where the only link of a mail leads, on this site. */
export function linkIn({ text = '' }: ParsedMail): string {
  const [link] = /https?:\S+/.exec(text) ?? []
  if (!link) throw new Error(`no link in ${text}`)
  return new URL(link).pathname
}

/** Opens a mail of the demonstration's page once it has arrived, and follows its link. */
export async function openMail(page: Page, subject: string): Promise<void> {
  const { title } = wordsIn('fr').referrals.mails
  const link = page.getByRole('link', { name: subject })
  await vi.waitFor(async () => {
    await page.goto(paths.mails('fr'))
    await page.getByRole('region', { name: title }).waitFor()
    if ((await link.count()) !== 1) throw new Error(`no mail "${subject}" yet`)
  }, within)
  await link.click()
}
