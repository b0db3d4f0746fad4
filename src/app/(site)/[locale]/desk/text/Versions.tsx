import { notFound } from 'next/navigation'
import { now as clock } from '@/src/clocks/now'
import type { EditorialCollection } from '@/src/codes/knowledge'
import { isLocale } from '@/src/codes/languages'
import { paths } from '@/src/paths'
import { filesNamed } from '@/src/queries/filesNamed'
import { textChoices } from '@/src/queries/textChoices'
import { textVersions, type TextVersion } from '@/src/queries/textVersions'
import { requireMember, type MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'
import { Table } from '@/src/ui/Table'
import { Top } from '@/src/ui/Top'
import { listed } from '@/src/writing/flat'
import { changesBetween } from '@/src/writing/merge'
import { SiteFrame } from '../../../SiteFrame'
import { placesOf } from './kinds'
import { sayField } from './sayFact'
import type { WorkbenchProps } from './Workbench'

type Props = WorkbenchProps & { collection: EditorialCollection }

/** Every save of a text, and two of them side by side: to read, never to put back. */
export async function Versions({ collection, params, searchParams }: Props) {
  const { locale: spoken, id } = await params
  const places = placesOf(collection)
  const here = places.versions(isLocale(spoken) ? spoken : 'fr', encodeURIComponent(id))
  const visit = await requireMember(spoken, here)
  const versions = await textVersions(visit, collection, id)
  const [latest] = versions
  if (!latest) notFound()
  const { words, locale } = visit
  const { desk } = words
  const { left, right } = chosen(versions, await searchParams)
  const title = latest.flat[`title.${locale}`] || latest.flat[`title.${latest.flat.original}`]
  return (
    <SiteFrame visit={visit} here={(l) => places.versions(l, id)} current="knowledge">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: desk.title, href: paths.desk(locale) },
            { label: title || desk.untitled, href: places.edit(locale, id) },
          ],
        }}
        title={desk.versions.title}
        lede={desk.versions.lede}
      />
      {left && right ? (
        <>
          <Chooser visit={visit} versions={versions} left={left} right={right} />
          <Compared visit={visit} collection={collection} left={left} right={right} />
        </>
      ) : (
        <p>{desk.versions.none}</p>
      )}
    </SiteFrame>
  )
}

/** The latest beside the one before it, until two others are asked for. */
function chosen(versions: readonly TextVersion[], asked: Record<string, unknown>) {
  const of = (id: unknown) => versions.find((version) => version.id === id)
  return { left: of(asked.left) ?? versions[1], right: of(asked.right) ?? versions[0] }
}

type Pair = { visit: MemberVisit; left: TextVersion; right: TextVersion }

function Chooser({ visit, versions, left, right }: Pair & { versions: readonly TextVersion[] }) {
  const { words, locale } = visit
  const said = words.desk.versions
  const now = clock()
  const radio = (side: 'left' | 'right', version: TextVersion, chosen: TextVersion) => (
    <label className="check">
      <input
        type="radio"
        name={side}
        value={version.id}
        defaultChecked={version.id === chosen.id}
      />
      <span>
        <span className="hush">{said.version(version.rev)}, </span>
        {said[side]}
      </span>
    </label>
  )
  return (
    <form className="form" method="get">
      <Table
        caption={said.caption}
        hush
        head={said.one}
        columns={[
          { title: said.when },
          { title: said.who },
          { title: said.state },
          { title: said.left },
          { title: said.right },
        ]}
        rows={versions.map((version) => ({
          key: version.id,
          head: said.version(version.rev),
          cells: [
            datesIn(locale).at(version.at, now),
            whoSaved(visit, version),
            words.knowledgeCodes.editorialStatus[version.status],
            radio('left', version, left),
            radio('right', version, right),
          ],
        }))}
      />
      <p>
        <button className="btn primary">{said.compare}</button>
      </p>
    </form>
  )
}

function whoSaved({ words }: MemberVisit, { by, byClock }: TextVersion): string {
  const { unknown, oneOf, clock: theClock } = words.desk.versions
  if (byClock) return theClock
  if (by.length > 1) return oneOf(by.join(', '))
  return by[0] ?? unknown
}

async function Compared({
  visit,
  collection,
  left,
  right,
}: Pair & { collection: EditorialCollection }) {
  const { words, locale } = visit
  const said = words.desk.versions
  const names = changesBetween(left.flat, right.flat)
  const choices = await textChoices(visit, collection)
  const ids = [left, right].flatMap(({ flat }) => listed(flat.files))
  const files = await filesNamed(visit, ids)
  const side = (where: string, version: TextVersion) =>
    said.side(where, said.version(version.rev), datesIn(locale).numeric(version.at))
  const cell = (name: string, { flat }: TextVersion) => {
    const { text, lang } = sayField(locale, choices, files, name, flat[name] ?? '')
    return <span lang={lang}>{text || words.desk.conflict.empty}</span>
  }
  return (
    <Part id="compared" title={said.changed(names.length)}>
      {names.length > 0 && (
        <Table
          className="compare"
          caption={said.title}
          hush
          head={words.desk.conflict.field}
          columns={[{ title: side(said.left, left) }, { title: side(said.right, right) }]}
          rows={names.map((name) => ({
            key: name,
            head: sayField(locale, choices, files, name, '').label,
            cells: [cell(name, left), cell(name, right)],
          }))}
        />
      )}
    </Part>
  )
}
