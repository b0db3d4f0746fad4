import type { ReactNode } from 'react'

/** A text to be read aloud, as it stands. */
export const Letter = ({ paragraphs }: { paragraphs: readonly ReactNode[] }) => (
  <blockquote className="letter">
    {paragraphs.map((paragraph, n) => (
      <p key={n}>{paragraph}</p>
    ))}
  </blockquote>
)

/** The words of a colleague: the summary of a relay. */
export const Summary = ({ text }: { text: string }) => (
  <blockquote className="summary">
    {text.split(/\n{2,}/).map((paragraph, n) => (
      <p key={n}>{paragraph}</p>
    ))}
  </blockquote>
)
