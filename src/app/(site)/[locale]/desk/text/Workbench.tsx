import { notFound, redirect } from 'next/navigation'
import { now as clock } from '@/src/clocks/now'
import { isLocale } from '@/src/codes/languages'
import type { EditorialCollection } from '@/src/codes/knowledge'
import { paths } from '@/src/paths'
import { filesNamed } from '@/src/queries/filesNamed'
import { oneText, type TextAtWork } from '@/src/queries/oneText'
import { openTextSteps } from '@/src/queries/openTextSteps'
import { remarksOn } from '@/src/queries/remarksOn'
import { textChoices } from '@/src/queries/textChoices'
import { requireMember, type MemberVisit } from '@/src/session'
import { Flash } from '@/src/ui/Flash'
import { Note } from '@/src/ui/Note'
import { Status } from '@/src/ui/Status'
import { textStatus } from '@/src/ui/textStatus'
import { Top } from '@/src/ui/Top'
import { listed } from '@/src/writing/flat'
import { SiteFrame } from '../../../SiteFrame'
import { kindNamed, placesOf, previewOf } from './kinds'
import { Parity } from './Parity'
import { StepForms } from './StepForms'
import { TextForm } from './TextForm'

export type WorkbenchProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The page of a text at work: a link to it carries no right, the door asks who comes. */
export async function openText(collection: EditorialCollection, locale: string, id: string) {
  const here = placesOf(collection).edit(isLocale(locale) ? locale : 'fr', encodeURIComponent(id))
  const visit = await requireMember(locale, here)
  return { visit, text: await oneText(visit, collection, id) }
}

/** One text at work: where it stands, what one may do with it, and the form in which it is written. */
export async function Workbench({
  collection,
  params,
  searchParams,
}: WorkbenchProps & { collection: EditorialCollection }) {
  const { locale: spoken, id } = await params
  const { visit, text } = await openText(collection, spoken, id)
  if (!text) notFound()
  if (!mayOpen(visit, text)) redirect(placesOf(collection).read(visit.locale, id))
  const [steps, choices, files, remarks] = await Promise.all([
    openTextSteps(visit.payload, visit.user, collection, id),
    textChoices(visit, collection),
    filesNamed(visit, listed(text.flat.files)),
    remarksOn(visit, id),
  ])
  const { words } = visit
  const now = clock()
  return (
    <SiteFrame visit={visit} here={(l) => placesOf(collection).edit(l, id)} current="knowledge">
      <Head visit={visit} text={text} remarks={remarks.length} now={now} />
      <Done visit={visit} rev={text.rev} asked={await searchParams} />
      <div className="cols acting">
        <div className="steps">
          <StepForms {...{ visit, text, steps, choices, now }} />
        </div>
        <div className="side">
          <Parity visit={visit} text={text} />
        </div>
      </div>
      {text.mayEdit ? (
        <TextForm {...{ visit, collection, choices, files, text }} flat={text.flat} />
      ) : (
        <Note>
          <p>
            {words.desk.edit.readOnly}{' '}
            <a href={previewOf(collection, visit.locale, id)}>{words.desk.edit.preview}</a>
          </p>
        </Note>
      )}
    </SiteFrame>
  )
}

/** Readers of what is published have its own page; this one is for those who work on it. */
const mayOpen = ({ user }: MemberVisit, { mayEdit, status }: TextAtWork): boolean =>
  mayEdit || user.roles.includes('coordinator') || !['published', 'review-due'].includes(status)

/** What readers find is then this very text, or nothing any more. */
const readAsIs: readonly TextAtWork['status'][] = ['published', 'review-due', 'archived']

type HeadProps = { visit: MemberVisit; text: TextAtWork; remarks: number; now: Date }

function Head({ visit, text, remarks, now }: HeadProps) {
  const { words, locale } = visit
  const { desk } = words
  const { collection, id } = text
  const { tone, text: standing } = textStatus(text, locale, now)
  const names = text.authors.map(({ name }) => name).join(', ')
  return (
    <Top
      crumb={{
        label: words.frame.crumb,
        steps: [
          { label: desk.title, href: paths.desk(locale) },
          { label: desk.kindOf(kindNamed(words, text.form), text.groupName) },
        ],
      }}
      title={text.title || desk.untitled}
    >
      <Status
        tone={tone}
        size="lede"
        since={[
          names && desk.by(names),
          text.publishAt && text.scheduledBy && desk.scheduledBy(text.scheduledBy),
        ]
          .filter(Boolean)
          .join(' ')}
      >
        {standing}
      </Status>
      <p className="btns">
        <a href={previewOf(collection, locale, id)}>{desk.edit.preview}</a>
        {text.hasLive && !readAsIs.includes(text.status) && (
          <a href={placesOf(collection).read(locale, id)}>{desk.edit.live}</a>
        )}
        <a href={placesOf(collection).versions(locale, id)}>{desk.edit.versions}</a>
        {remarks > 0 && (
          <a href={`${previewOf(collection, locale, id)}#remarks`}>{desk.edit.remarks(remarks)}</a>
        )}
      </p>
    </Top>
  )
}

type DoneProps = { visit: MemberVisit; rev: number; asked: Record<string, unknown> }

/** What has just been done, said until something else is: the address names the revision it left. */
function Done({ visit, rev, asked }: DoneProps) {
  const { edit, steps } = visit.words.desk
  if (Number(asked.at) !== rev) return null
  if (asked.done === 'lacks') return <Flash tone="waiting" text={edit.notStep} />
  return <Flash tone="open" text={asked.done === 'saved' ? edit.saved : steps.taken} />
}
