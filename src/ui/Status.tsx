import type { ReactNode } from 'react'
import { Sign, type Tone } from './Sign'

type Props = {
  tone: Tone
  children: ReactNode
  /** Date, name, source. */ since?: ReactNode
  size?: 'lede' | 'small'
}

/** A status is a sentence; the sign and the colour repeat it. */
export const Status = ({ tone, children, since, size }: Props) => (
  <>
    <p className={['status', tone, size].filter(Boolean).join(' ')}>
      <Sign tone={tone} />
      {children}
    </p>
    {since && <p className="since">{since}</p>}
  </>
)
