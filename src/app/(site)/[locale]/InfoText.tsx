import type { InfoPage } from '@/src/i18n/infoPage'

/** The parts of a page of plain text. */
export const InfoText = ({ parts }: { parts: InfoPage['parts'] }) => (
  <div className="text">
    {parts.map((part) => (
      <InfoPart key={part.title} {...part} />
    ))}
  </div>
)

const InfoPart = ({ title, text = [], list }: InfoPage['parts'][number]) => (
  <>
    <h2>{title}</h2>
    {text.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    {list && (
      <ul>
        {list.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )}
  </>
)
