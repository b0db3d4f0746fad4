import { redirect } from 'next/navigation'
import { paths } from '@/src/paths'
import { whoIsHere } from '@/src/session'

/** The first thing is one's own work; before that, the door. */
export default async function Home({ params }: { params: Promise<{ locale: string }> }) {
  const { locale, user } = await whoIsHere((await params).locale)
  redirect(user ? paths.today(locale) : paths.signIn(locale))
}
