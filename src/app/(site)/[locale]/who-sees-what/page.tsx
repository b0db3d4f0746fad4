import type { Metadata } from 'next'
import type { Words } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { whoIsHere } from '@/src/session'
import { Part } from '@/src/ui/Part'
import { Table } from '@/src/ui/Table'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { InfoText } from '../InfoText'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.access.title }
}

/** The table that every referral follows, in plain words. */
export default async function WhoSeesWhatPage({ params }: Props) {
  const visit = await whoIsHere((await params).locale)
  const { title, lede, told, table, rules } = visit.words.access
  return (
    <SiteFrame visit={visit} here={paths.access}>
      <Top title={title} lede={lede} />
      <Part id="table" title={table.caption} told={told}>
        <Table
          caption={table.caption}
          hush
          head={table.head}
          columns={table.columns.map((column) => ({ title: column }))}
          rows={rows(table)}
        />
      </Part>
      <InfoText parts={[rules]} />
    </SiteFrame>
  )
}

/** Sender, operator once sent, operator who accepted, coordination. */
function rows({ rows, yes, no, oneByOne }: Words['access']['table']) {
  const row = (key: keyof typeof rows, ...cells: string[]) => ({ key, head: rows[key], cells })
  return [
    row('situation', yes, yes, yes, yes),
    row('identity', yes, no, yes, no),
    row('contact', yes, no, yes, no),
    row('dates', yes, no, yes, no),
    row('documents', yes, no, oneByOne, no),
  ]
}
