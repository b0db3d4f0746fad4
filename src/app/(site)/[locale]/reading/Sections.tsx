import { langOf } from '@/src/i18n/saidIn'
import type { TextPart } from '@/src/queries/textInTongues'
import type { MemberVisit } from '@/src/session'
import { Prose } from '@/src/ui/Prose'

type Props = {
  visit: MemberVisit
  parts: readonly TextPart[]
  /** The heading of each part; none where the text is one. */
  headings?: Record<string, string>
}

/** The text, part by part; a part that is there in another language only says which. */
export function Sections({ visit: { locale, words }, parts, headings = {} }: Props) {
  if (!parts.length) return <p className="soft">{words.texts.empty}</p>
  return parts.map(({ name, said }) => (
    <Section
      key={name}
      lang={langOf(said, locale)}
      heading={headings[name]}
      tongue={
        said.lang === locale ? null : words.texts[headings[name] ? 'partIn' : 'restIn'][said.lang]
      }
    >
      <Prose value={said.text} />
    </Section>
  ))
}

type SectionProps = {
  lang?: string
  heading?: string
  tongue: string | null
  children: React.ReactNode
}

/** Headings and paragraphs stand side by side, as the measure of `.text` wants them. */
const Section = ({ lang, heading, tongue, children }: SectionProps) => (
  <>
    {heading && (
      <h2>
        {heading} {tongue && <span className="tongue">{tongue}</span>}
      </h2>
    )}
    {!heading && tongue && <p className="soft small">{tongue}</p>}
    {lang ? (
      <div className="text" lang={lang}>
        {children}
      </div>
    ) : (
      children
    )}
  </>
)
