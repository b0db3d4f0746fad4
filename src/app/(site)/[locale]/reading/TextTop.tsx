import type { EditorialCollection } from '@/src/codes/knowledge'
import type { Locale } from '@/src/codes/languages'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { GoodPractice, Output } from '@/src/payload-types'
import { mayWrite } from '@/src/queries/mayWrite'
import type { TextRead } from '@/src/queries/textInTongues'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { searches } from '@/src/ui/nav'
import { Note } from '@/src/ui/Note'
import { Status } from '@/src/ui/Status'
import { Time } from '@/src/ui/Time'

type Read = TextRead<EditorialCollection, string>
type Props = {
  visit: MemberVisit
  read: Read
  /** The working copy was asked for. */ draft: boolean
}

const isPractice = (doc: GoodPractice | Output): doc is GoodPractice => 'form' in doc

export const textPath = (doc: GoodPractice | Output) =>
  isPractice(doc) ? paths.practice : paths.output

/** Whether one may rely on it: what is due, archived or not published yet says so, and why. */
export function TextState({ visit: { locale, words }, read: { doc }, draft }: Props) {
  const { state } = words.texts
  const { status, reviewOn, statusReason, hasPendingDraft, audience } = doc
  const day = reviewOn ? datesIn(locale).date(new Date(reviewOn)) : ''
  const here = textPath(doc)(locale, doc.id)
  const why = statusReason?.text && <span>{state.why(statusReason.text)} </span>
  return (
    <>
      {status === 'review-due' && (
        <Status tone="waiting" since={why}>
          {state.reviewDue(day)}
        </Status>
      )}
      {status === 'archived' && (
        <Status tone="stopped" since={why}>
          {state.archived}
        </Status>
      )}
      {(status === 'idea' || status === 'draft' || status === 'review') && (
        <Status tone="waiting" since={why}>
          {state[status]} {draft && hasPendingDraft && <a href={here}>{state.seeLive}</a>}
        </Status>
      )}
      {hasPendingDraft && !draft && (
        <p className="since">
          {state.pending} <a href={`${here}?draft=true`}>{state.seePending}</a>
        </p>
      )}
      {audience === 'group' && <p className="since">{state.groupOnly}</p>}
    </>
  )
}

/** Who wrote it, since when it stands, until when it holds, and where it also stands in another language. */
export function TextSince({ visit, read }: Omit<Props, 'draft'>) {
  const { locale, user, words } = visit
  const { doc, tongues, title } = read
  const { texts } = words
  const said = isPractice(doc)
    ? { group: texts.by.group, actor: texts.by.actor, published: texts.published }
    : { group: texts.by.groupText, actor: texts.by.actorText, published: texts.publishedText }
  const group = named(doc.group)
  const actor = named(doc.actor)
  const atWork = isPractice(doc) ? paths.editPractice : paths.editOutput
  const writes = mayWrite(user, doc) && doc.status !== 'archived'
  // whoever reads it over comes here by the link of a mail, and gives it back there
  const reviews = doc.status === 'review' && searches(visit.person)
  const acts = words.desk.steps.title
  const others = tongues.filter((tongue) => tongue !== (title?.lang ?? locale) && tongue !== locale)
  return (
    <p className="since">
      {group ? `${said.group(group)} ` : actor && `${said.actor(actor)} `}
      {doc.publishedAt && (
        <>
          <Day locale={locale} iso={doc.publishedAt} say={said.published} />
          {doc.reviewOn && doc.status === 'published' && (
            <>
              , <Day locale={locale} iso={doc.reviewOn} say={texts.review} />
            </>
          )}
          .{' '}
        </>
      )}
      {others.map((tongue) => (
        <span key={tongue}>
          <a href={textPath(doc)(tongue, doc.id)} lang={tongue} hrefLang={tongue}>
            {texts.alsoIn[tongue]}
          </a>{' '}
        </span>
      ))}
      {(writes || reviews) && <a href={atWork(locale, doc.id)}>{writes ? texts.edit : acts}</a>}
    </p>
  )
}

const named = (value: { name: string } | string | null | undefined): string | null =>
  value && typeof value === 'object' ? value.name : null

export function Day({
  locale,
  iso,
  say,
}: {
  locale: Locale
  iso: string
  say: (day: string) => string
}) {
  const at = new Date(iso)
  return (
    <Time at={at} whole>
      {say(datesIn(locale).date(at))}
    </Time>
  )
}

/** A text that is not in the reader's language says so. */
export function TongueNote({ visit: { locale, words }, read: { title } }: Omit<Props, 'draft'>) {
  if (!title || title.lang === locale) return null
  return (
    <Note>
      <p>{words.texts.shownIn[title.lang]}</p>
    </Note>
  )
}

export const titleOf = ({ title }: Read): string => title?.text ?? '…'
export const titleShown = ({ visit: { locale }, read: { title } }: Omit<Props, 'draft'>) =>
  title ? <span lang={langOf(title, locale)}>{title.text}</span> : '…'
