import type { ReactNode } from 'react'

/** "Visible par": who will see what is typed, in the order in which they will. */
export const Seen = ({ label, by }: { label: string; by: readonly ReactNode[] }) => (
  <div className="seen">
    <b>{label}</b>{' '}
    {by.length === 1 ? (
      <p>{by[0]}</p>
    ) : (
      <ol>
        {by.map((one, n) => (
          <li key={n}>{one}</li>
        ))}
      </ol>
    )}
  </div>
)
