import { headers } from 'next/headers'
import { locales } from '@/src/codes/languages'
import { paths } from '@/src/paths'

/** The address without a language: the first of the reader's languages that we speak, French otherwise. */
export async function GET() {
  const wanted = (await headers()).get('accept-language') ?? ''
  const spoken = wanted.split(',').map((one) => one.trim().slice(0, 2).toLowerCase())
  const locale = spoken.flatMap((one) => locales.filter((ours) => ours === one))[0] ?? 'fr'
  // relative on purpose: behind a proxy we do not know our own address for sure
  return new Response(null, {
    status: 307,
    headers: { Location: paths.home(locale), Vary: 'Accept-Language' },
  })
}
