import { asHtml } from '@/src/asHtml'
import type { Locale } from '@/src/codes/languages'
import type { MailFacts, MailKind } from '@/src/codes/mail'
import { wordsIn } from '@/src/i18n/words'

/** A mail as its reader sees it. `text` and `html` say the same. */
export type Letter = { subject: string; text: string; html: string }

export function letterOf(kind: MailKind, language: Locale, facts: MailFacts, home: string): Letter {
  const { mails } = wordsIn(language)
  const words = mails.kinds[kind]
  const subject = words.subject(facts)
  const paragraphs = [
    mails.greeting,
    ...words.text(facts).split('\n'),
    ...(facts.others?.length ? [mails.alsoWaiting(facts.others.join(', '))] : []),
  ]
  const news = (facts.news ?? []).map(({ said, path }) => ({ said, url: path && `${home}${path}` }))
  const url = `${home}${facts.path}`
  const toPerson = kind.startsWith('entrepreneur-')
  const closing = toPerson ? mails.closingToPerson : mails.closing
  const text = [
    ...paragraphs,
    ...news.map((each) => [each.said, each.url].filter(Boolean).join('\n')),
    `${words.action}${mails.colon}\n${url}`,
    `-- \n${closing}`,
  ].join('\n\n')
  return {
    subject,
    text: `${text}\n`,
    html: htmlOf(language, { ...words, subject, paragraphs, news, url, closing }),
  }
}

type Parts = {
  subject: string
  paragraphs: readonly string[]
  news: readonly { said: string; url?: string }[]
  action: string
  url: string
  closing: string
}

/** One column of real text that any reader, any size and any contrast shows; nothing is fetched from anywhere. */
const htmlOf = (
  language: Locale,
  { subject, paragraphs, news, action, url, closing }: Parts,
): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${asHtml(subject)}</title>
</head>
<body style="margin:0;padding:24px;font:17px/1.5 Verdana,Arial,sans-serif">
<main style="max-width:34em">
<h1 style="font-size:20px;line-height:1.3;margin:0 0 16px">${asHtml(subject)}</h1>
${paragraphs.map((one) => `<p style="margin:0 0 16px">${asHtml(one)}</p>`).join('\n')}
${news.map(newsItem).join('\n')}
<p style="margin:24px 0"><a href="${asHtml(url)}" style="display:inline-block;padding:12px 20px;border:2px solid">${asHtml(action)}</a></p>
<p style="margin:24px 0 0;font-size:15px">${asHtml(closing)}</p>
</main>
</body>
</html>
`

const newsItem = ({ said, url }: Parts['news'][number]) =>
  `<p style="margin:0 0 12px">${url ? `<a href="${asHtml(url)}">${asHtml(said)}</a>` : asHtml(said)}</p>`
