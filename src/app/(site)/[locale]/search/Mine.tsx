import type { ReactNode } from 'react'
import { filtersIn } from '@/src/news/savedSearch'
import { paths } from '@/src/paths'
import { followable, type Followable } from '@/src/queries/followable'
import { whatIFollow, type Followed } from '@/src/queries/whatIFollow'
import type { MemberVisit } from '@/src/session'
import { langOf } from '@/src/i18n/saidIn'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button } from '@/src/ui/Buttons'
import { GroupedSelect } from '@/src/ui/GroupedSelect'
import { needOptions } from '@/src/ui/needOptions'
import { Part } from '@/src/ui/Part'
import { dropMine, follow, type OwnCollection } from './actions'
import { queryOf } from './askedIn'

type Props = { visit: MemberVisit }

/** What one keeps at hand, looks for again and again, and follows. Nobody else sees it. */
export async function Mine({ visit }: Props) {
  const { locale, words } = visit
  const { mine } = words.knowledge
  const [{ bookmarks, searches, follows }, offered] = await Promise.all([
    whatIFollow(visit),
    followable(visit),
  ])
  const textOf = { outputs: paths.output, 'good-practices': paths.practice }
  return (
    <Part id="mine" title={mine.title} told={mine.told}>
      <div className="thirds">
        <List title={mine.bookmarks} none={mine.noBookmarks}>
          {bookmarks.map(({ id, collection, text, title }) => (
            <Line key={id} {...{ visit, id }} from="bookmarks" name={title.text}>
              <a href={textOf[collection](locale, text)} lang={langOf(title, locale)}>
                {title.text}
              </a>
            </Line>
          ))}
        </List>
        <List title={mine.searches} none={mine.noSearches}>
          {searches.map(({ id, q, filters, notify }) => {
            const kept = filtersIn(filters)
            const isFiltered = Object.keys(kept).length > 0
            return (
              <Line key={id} {...{ visit, id }} from="saved-searches" name={q || mine.everything}>
                <a href={paths.search(locale, queryOf({ q, filters: kept }))}>
                  {q || mine.everything}
                  {isFiltered && `, ${mine.filtered}`}
                </a>
                <br />
                <span className="since">{words.knowledgeCodes.notification[notify]}</span>
              </Line>
            )
          })}
        </List>
        <List title={mine.follows} none={mine.noFollows}>
          {follows.map((one) => (
            <Line key={one.id} {...{ visit }} id={one.id} from="follows" name={one.title.text}>
              <a href={hrefOf(visit, one)} lang={langOf(one.title, locale)}>
                {one.title.text}
              </a>
            </Line>
          ))}
        </List>
      </div>
      <FollowForm visit={visit} offered={offered} />
    </Part>
  )
}

const hrefOf = ({ locale }: MemberVisit, { kind, subject }: Followed): string => {
  if (kind === 'working-groups') return paths.group(locale, subject)
  const filters = kind === 'needs' ? { need: [subject] } : { axis: [subject] }
  return paths.search(locale, queryOf({ filters }))
}

type ListProps = { title: string; none: string; children: readonly ReactNode[] }

const List = ({ title, none, children }: ListProps) => (
  <div>
    <h3 className="minor">{title}</h3>
    {children.length ? (
      <ul className="rows tight">{children}</ul>
    ) : (
      <p className="soft small">{none}</p>
    )}
  </div>
)

type LineProps = {
  visit: MemberVisit
  id: string
  from: OwnCollection
  name: string
  children: ReactNode
}

function Line({ visit: { locale, words }, id, from, name, children }: LineProps) {
  const { mine } = words.knowledge
  return (
    <li>
      <p>{children}</p>
      <form action={dropMine.bind(null, locale, from, id)}>
        <button className="linklike" aria-label={mine.dropped(name)}>
          {mine.drop}
        </button>
      </form>
    </li>
  )
}

function FollowForm({ visit: { locale, words }, offered }: Props & { offered: Followable }) {
  const { mine } = words.knowledge
  const { axes, groups, families } = offered
  const needs = needOptions(families, 'id').flatMap(({ options }) => options)
  const valued = (kind: string, list: readonly { value: string; label: string }[]) =>
    list.map(({ value, label }) => ({ value: `${kind}:${value}`, label }))
  return (
    <ActionForm id="follow" action={follow.bind(null, locale)} className="reply">
      <GroupedSelect
        name="subject"
        label={mine.choose}
        none={mine.none}
        groups={[
          {
            label: mine.axes,
            options: valued(
              'thematic-axes',
              axes.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` })),
            ),
          },
          {
            label: mine.groups,
            options: valued(
              'working-groups',
              groups.map(({ id, name }) => ({ value: id, label: name })),
            ),
          },
          { label: mine.needs, options: valued('needs', needs) },
        ]}
      />
      <p>
        <Button>{mine.follow}</Button>
      </p>
    </ActionForm>
  )
}
