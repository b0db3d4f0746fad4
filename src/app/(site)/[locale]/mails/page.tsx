import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { now } from '@/src/clocks/now'
import { demoOf } from '@/src/demo'
import { mailsTo } from '@/src/outbox/mailsOf'
import { paths } from '@/src/paths'
import { requireMember } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Empty } from '@/src/ui/Empty'
import { Time } from '@/src/ui/Time'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { words } = await requireMember(locale, `/${locale}/mails`)
  return { title: words.referrals.mails.title }
}

/** Demonstration only: everyone opens the mails sent to them, and nobody else's. */
export default async function MailsPage({ params }: Props) {
  const asked = (await params).locale
  const visit = await requireMember(asked, `/${asked}/mails`)
  const { payload, user, locale, words } = visit
  if (!(await demoOf(payload))) notFound()
  const mails = await mailsTo(payload, { user: user.id })
  const said = words.referrals.mails
  const dates = datesIn(locale)
  return (
    <SiteFrame visit={visit} here={paths.mails}>
      <Top where={said.title} title={said.heading} lede={said.lede} />
      <section className="listing" aria-labelledby="list">
        <h2 className="hush" id="list">
          {said.title}
        </h2>
        {mails.length === 0 ? (
          <Empty title={said.none.title}>{said.none.told}</Empty>
        ) : (
          <ol className="rows news">
            {mails.map(({ id, sentAt, subject, text, path }) => (
              <li key={id}>
                <p className="kind">
                  <Time at={new Date(sentAt)}>{dates.stamp(new Date(sentAt), now())}</Time>
                </p>
                <div className="body">
                  <h3>
                    <a href={path}>{subject}</a>
                  </h3>
                  <details>
                    <summary>{said.open}</summary>
                    <div className="mail">{text}</div>
                  </details>
                </div>
              </li>
            ))}
          </ol>
        )}
      </section>
    </SiteFrame>
  )
}
