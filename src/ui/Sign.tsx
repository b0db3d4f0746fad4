/** One signal per meaning: it waits, it is open, it has stopped, it needs somebody now. */
export type Tone = 'waiting' | 'open' | 'stopped' | 'alert'

const shapes: Record<Tone, React.ReactNode> = {
  waiting: <path d="M6 0a6 6 0 1 0 6 6h-1.6A4.4 4.4 0 1 1 6 1.6zM6 0v6h6A6 6 0 0 0 6 0z" />,
  open: <circle cx="6" cy="6" r="6" />,
  stopped: <path d="M1 1h10v10H1z" />,
  alert: <path d="M6 .4 12 11.4H0z" />,
}

/** Clock quarter, disc, square or triangle: repeats the sentence beside it for the eye, never alone. */
export const Sign = ({ tone }: { tone: Tone }) => (
  <svg className="sign" viewBox="0 0 12 12" aria-hidden="true">
    {shapes[tone]}
  </svg>
)
