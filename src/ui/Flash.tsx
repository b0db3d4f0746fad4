import type { ReactNode } from 'react'
import { Sign, type Tone } from './Sign'

export type FlashTone = Tone | 'told'
type Props = {
  tone: FlashTone
  text: ReactNode
  what?: ReactNode
  /** An undo, a way. */ children?: ReactNode
}

/** After an act: what has happened, and the way back where something was sent. */
export const Flash = ({ tone, text, what, children }: Props) => (
  <div className={`flash ${tone}`} role={tone === 'alert' ? 'alert' : 'status'}>
    <p className="status">
      {tone !== 'told' && <Sign tone={tone} />}
      {text}
    </p>
    {what && <p className="what">{what}</p>}
    {children}
  </div>
)
