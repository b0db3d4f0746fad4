import type { Metadata } from 'next'
import { whoIsHere } from '@/src/session'
import { Versions } from '../../../desk/text/Versions'
import type { WorkbenchProps } from '../../../desk/text/Workbench'

export async function generateMetadata({ params }: WorkbenchProps): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.desk.versions.title }
}

export default function TextVersions(props: WorkbenchProps) {
  return <Versions collection="outputs" {...props} />
}
