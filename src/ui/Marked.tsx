/** A stretch of text with what was looked for made visible; marks are UTF-16 offsets, end exclusive. */
export function Marked({ text, marks }: { text: string; marks: readonly [number, number][] }) {
  const last = marks.at(-1)?.[1] ?? 0
  return (
    <>
      {marks.map(([from, to], n) => (
        <span key={from}>
          {text.slice(marks[n - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(last)}
    </>
  )
}
