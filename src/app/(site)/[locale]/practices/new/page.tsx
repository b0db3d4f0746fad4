import type { Metadata } from 'next'
import { whoIsHere } from '@/src/session'
import { NewText, type NewTextProps } from '../../desk/text/NewText'

export async function generateMetadata({ params, searchParams }: NewTextProps): Promise<Metadata> {
  const { title } = (await whoIsHere((await params).locale)).words.writing
  const isExperience = (await searchParams).form === 'experience'
  return { title: isExperience ? title.experience : title.practice }
}

export default function New(props: NewTextProps) {
  return <NewText collection="good-practices" {...props} />
}
