import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { whoIsHere } from '@/src/session'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.trouble.missing.title }
}

/** Every address that is no page, so that it is told within the site and in its language. */
export default function NoPage() {
  notFound()
}
