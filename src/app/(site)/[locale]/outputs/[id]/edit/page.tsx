import type { Metadata } from 'next'
import { openText, Workbench, type WorkbenchProps } from '../../../desk/text/Workbench'

export async function generateMetadata({ params }: WorkbenchProps): Promise<Metadata> {
  const { locale, id } = await params
  const { visit, text } = await openText('outputs', locale, id)
  return text ? { title: text.title || visit.words.desk.untitled } : {}
}

export default function Edit(props: WorkbenchProps) {
  return <Workbench collection="outputs" {...props} />
}
