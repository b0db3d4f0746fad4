import type { Metadata } from 'next'
import { practiceColumns } from '@/src/import/practiceRows'
import { synonymColumns } from '@/src/import/synonymRows'
import { paths } from '@/src/paths'
import { whoIsHere } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button } from '@/src/ui/Buttons'
import { Choice } from '@/src/ui/Choice'
import { Flash } from '@/src/ui/Flash'
import { Group, SendGroup } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { requireTables } from '../requireTables'
import { FileField } from './FileField'
import { importTable } from './importTable'
import { Report } from './Report'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.tables.import.title }
}

/** A table of practices or of synonyms comes in: all of it or nothing. */
export default async function ImportPage({ params, searchParams }: Props) {
  const visit = await requireTables((await params).locale, 'import')
  const { locale, words } = visit
  const said = words.tables.import
  const done = Number((await searchParams).done)
  return (
    <SiteFrame visit={visit} here={paths.importTable} current="knowledge">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [{ label: words.desk.title, href: paths.desk(locale) }, { label: said.title }],
        }}
        title={said.title}
        lede={said.lede}
      />
      {done > 0 && <Flash tone="open" text={said.done(done)} />}
      <ActionForm id="table" action={importTable.bind(null, locale)}>
        <Report
          words={{
            report: said.report,
            row: said.line,
            column: said.column,
            written: said.written,
            fault: said.fault,
          }}
          faults={said.faults}
        />
        <Group
          title={said.file}
          aside={
            <>
              <Seen label={words.frame.visibleTo} by={[said.seen]} />
              <Seen label={words.frame.visibleTo} by={[said.seenSynonyms]} />
            </>
          }
        >
          <Choice
            name="kind"
            legend={said.what}
            options={(['practices', 'synonyms'] as const).map((value) => ({
              value,
              label: said.kinds[value],
            }))}
            value="practices"
          />
          <FileField label={said.file} hint={said.fileHint} />
          <details>
            <summary>{said.columns}</summary>
            <p className="small">{said.columnsTold}</p>
            {(
              [
                ['practices', practiceColumns],
                ['synonyms', synonymColumns],
              ] as const
            ).map(([kind, columns]) => (
              <div key={kind} className="columns">
                <h3 className="minor">{said.kinds[kind]}</h3>
                <p className="small">
                  <code>{columns.join(', ')}</code>
                </p>
                <p className="small">
                  <a href={paths.importModel(locale, kind)}>
                    {said.template}
                    <span className="hush"> : {said.kinds[kind]}</span>
                  </a>
                </p>
              </div>
            ))}
          </details>
        </Group>
        <SendGroup id="send" title={said.act}>
          <p>
            <Button primary>{said.act}</Button>
          </p>
        </SendGroup>
      </ActionForm>
    </SiteFrame>
  )
}
