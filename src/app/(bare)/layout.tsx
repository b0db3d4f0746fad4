import type { ReactNode } from 'react'

export const metadata = { robots: { index: false } }

export default function Bare({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  )
}
