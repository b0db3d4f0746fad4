import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { preload } from 'react-dom'
import type { ReactNode } from 'react'
import { isLocale } from '@/src/codes/languages'
import '@/src/ui/styles/site.css'

export const metadata: Metadata = {
  title: { default: 'Relais', template: '%s · Relais' },
  robots: { index: false, follow: false },
  icons: { icon: { url: '/mark.svg', type: 'image/svg+xml' } },
  formatDetection: { telephone: false, email: false, address: false },
}
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** Language, face and sheets; who is looking is each page's own question. */
export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params
  const face = '/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2'
  preload(face, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    // the pages that tell of trouble are drawn in the browser, and find the request's number here
    <html
      lang={isLocale(locale) ? locale : 'fr'}
      data-request={(await headers()).get('x-request-id')}
    >
      <body>{children}</body>
    </html>
  )
}
