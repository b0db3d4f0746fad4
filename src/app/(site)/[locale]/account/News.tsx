import { digests, feedKinds, type FeedKind } from '@/src/codes/knowledge'
import { feedsOf } from '@/src/feeds/giveFeed'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { Choice } from '@/src/ui/Choice'
import { datesIn } from '@/src/ui/dates'
import { Group } from '@/src/ui/Group'
import { Part } from '@/src/ui/Part'
import { Seen } from '@/src/ui/Seen'
import { closeFeed, openFeed, saveWeekly } from './actions'

type Props = { visit: MemberVisit }

/** One mail a week, or none. */
export function Weekly({ visit: { user, locale, words } }: Props) {
  const said = words.account.news
  return (
    <ActionForm id="weekly" action={saveWeekly.bind(null, locale)} kept={words.frame.errors.kept}>
      <Group
        title={said.title}
        aside={
          <>
            <p className="soft small">{said.told}</p>
            <Seen label={words.frame.visibleTo} by={said.seen} />
          </>
        }
      >
        <Choice
          name="digest"
          legend={said.digest}
          layout="across"
          options={digests.map((value) => ({ value, label: words.knowledgeCodes.digest[value] }))}
          value={user.digest ?? 'weekly'}
        />
        <Buttons>
          <Button>{said.act}</Button>
        </Buttons>
      </Group>
    </ActionForm>
  )
}

/** An address for a reader of feeds, one for a calendar: shown once, taken back at any time. */
export async function Feeds({ visit }: Props) {
  const said = visit.words.account.feeds
  const open = await feedsOf(visit.payload, visit.user)
  return (
    <Part id="feeds" title={said.title} told={said.told}>
      <Seen label={visit.words.frame.visibleTo} by={said.seen} />
      <ul className="rows directory">
        {feedKinds.map((kind) => (
          <Feed
            key={kind}
            visit={visit}
            kind={kind}
            since={open.find((one) => one.kind === kind)?.since}
          />
        ))}
      </ul>
    </Part>
  )
}

type FeedProps = Props & { kind: FeedKind; since: string | undefined }

function Feed({ visit: { locale, words }, kind, since }: FeedProps) {
  const said = words.account.feeds
  const which = <span className="hush">{said.of(said.kinds[kind])}</span>
  return (
    <li>
      <h3>{said.kinds[kind]}</h3>
      <p className="since">
        {since
          ? `${said.since(datesIn(locale).date(new Date(since)))} ${said.replaceTold}`
          : said.none}
      </p>
      <ActionForm id={`open-${kind}`} action={openFeed.bind(null, locale, kind)} className="reply">
        <Buttons>
          <Button>
            {since ? said.replace : said.create}
            {which}
          </Button>
        </Buttons>
      </ActionForm>
      {since && (
        <ActionForm
          id={`close-${kind}`}
          action={closeFeed.bind(null, locale, kind)}
          className="reply"
        >
          <Buttons>
            <Button halt>
              {said.revoke}
              {which}
            </Button>
          </Buttons>
        </ActionForm>
      )}
    </li>
  )
}
