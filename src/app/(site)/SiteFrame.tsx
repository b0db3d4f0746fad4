import type { ReactNode } from 'react'
import { now } from '@/src/clocks/now'
import { env } from '@/src/env'
import { helplines } from '@/src/queries/helplines'
import { personOf, type Visit } from '@/src/session'
import { Frame, type FrameProps } from '@/src/ui/Frame'
import { linesFor } from '@/src/ui/linesFor'
import { signOut } from './signOut'

type Props = Pick<FrameProps, 'here' | 'current' | 'seenBy' | 'ownBox'> & {
  visit: Visit
  children: ReactNode
}

/** The frame of every page of the site: `<SiteFrame visit={visit} here={paths.today} current="today">`. */
export async function SiteFrame({ visit, children, ...frame }: Props) {
  const { payload, locale, user } = visit
  return (
    <Frame
      {...frame}
      locale={locale}
      person={user && personOf(user)}
      demo={env.isDemo}
      lines={linesFor(locale, now(), await helplines(payload, locale))}
      leave={signOut.bind(null, locale)}
    >
      {children}
    </Frame>
  )
}
