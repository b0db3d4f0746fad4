import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import type { Words } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { tableOut, tablesOut } from '@/src/queries/tableOut'
import { whoIsHere } from '@/src/session'
import { Buttons, LinkButton } from '@/src/ui/Buttons'
import { Part } from '@/src/ui/Part'
import { Table } from '@/src/ui/Table'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { requireTables } from '../requireTables'
import { askedAgain, tableAsked } from './asked'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.tables.export.title }
}

const shown = 20

/** What can be taken away as a table, seen first. */
export default async function ExportPage({ params, searchParams }: Props) {
  const visit = await requireTables((await params).locale, 'export')
  const { locale, words } = visit
  const said = words.tables.export
  const asked = tableAsked(await searchParams)
  const [titles = [], ...rows] = await tableOut(visit, asked)
  const query = askedAgain(asked)
  return (
    <SiteFrame visit={visit} here={(l) => paths.exportTable(l, query)} current="knowledge">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [{ label: words.desk.title, href: paths.desk(locale) }, { label: said.title }],
        }}
        title={said.title}
        lede={said.lede}
      />
      <form className="form" method="get">
        <fieldset>
          <legend className="ask">{said.what}</legend>
          <div className="choice across">
            {tablesOut.map((kind) => (
              <label key={kind}>
                <input type="radio" name="kind" value={kind} defaultChecked={kind === asked.kind} />
                <span>{said.kinds[kind]}</span>
              </label>
            ))}
          </div>
          <label className="check">
            <input type="checkbox" name="drafts" value="yes" defaultChecked={asked.drafts} />
            <span>{said.drafts}</span>
          </label>
          <p>
            <button className="btn">{said.show}</button>
          </p>
        </fieldset>
      </form>
      <Part id="rows" title={said.told(rows.length)}>
        <Buttons>
          <LinkButton primary href={paths.exportFile(locale, `${query}&as=csv`)}>
            {said.csv}
          </LinkButton>
          <LinkButton href={paths.exportFile(locale, `${query}&as=xlsx`)}>{said.xlsx}</LinkButton>
        </Buttons>
        {rows.length > 0 && (
          <Table
            caption={said.caption}
            head={asked.kind === 'synonyms' ? said.concept : said.columns}
            columns={columnsShown(titles).map((name) => ({ title: titleOf(words, name) }))}
            rows={rows.slice(0, shown).map((row, n) => ({
              key: String(n),
              head: headOf(titles, row, locale),
              cells: columnsShown(titles).map((name) =>
                cellOf(words, name, row[titles.indexOf(name)] ?? ''),
              ),
            }))}
          />
        )}
      </Part>
    </SiteFrame>
  )
}

const glimpsed = ['form', 'kind', 'axis', 'status', 'evidence', 'publishedAt', 'fr', 'nl', 'en']
const columnsShown = (titles: readonly string[]) =>
  glimpsed.filter((title) => titles.includes(title))

function headOf(titles: readonly string[], row: readonly string[], locale: string): string {
  const names = [`title.${locale}`, 'title.fr', 'title.nl', 'title.en', 'concept']
  return names.map((name) => row[titles.indexOf(name)] ?? '').find(Boolean) ?? ''
}

/** On the page one reads words; the file keeps the codes, which an import understands. */
function titleOf({ tables, writing, frame }: Words, name: string): string {
  const { status, evidence, publishedAt } = tables.export
  const { form, kind, axis } = writing.field
  return (
    { ...frame.tongues, status, evidence, publishedAt, form, kind, axis }[name as 'form'] ?? name
  )
}

function cellOf({ knowledgeCodes: codes }: Words, name: string, value: string): ReactNode {
  if (name === 'publishedAt') return <span className="nowrap">{value}</span>
  const words: Record<string, Readonly<Record<string, string>>> = {
    form: codes.practiceForm,
    kind: codes.outputKind,
    status: codes.editorialStatus,
    evidence: codes.evidence,
  }
  return words[name]?.[value] ?? value
}
