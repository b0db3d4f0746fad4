import type { Metadata } from 'next'
import { whoIsHere } from '@/src/session'
import { NewText, type NewTextProps } from '../../desk/text/NewText'

export async function generateMetadata({ params }: NewTextProps): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.writing.title.output }
}

export default function New(props: NewTextProps) {
  return <NewText collection="outputs" {...props} />
}
