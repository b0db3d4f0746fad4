import type { Locale } from '@/src/codes/languages'
import { locales } from '@/src/codes/languages'
import { wordsIn, type Words } from '@/src/i18n/words'
import { Choice } from '@/src/ui/Choice'
import { Field } from '@/src/ui/Field'
import { Seen } from '@/src/ui/Seen'
import { experienceFields, textsOf, type TextField, type TextKind } from '@/src/writing/fields'
import type { Writing } from './TextForm'
import { longest } from './typedText'

/** The words: French and Dutch side by side, English folded; an experience begins in one language. */
export function Texts(writing: Writing) {
  const { visit, flat } = writing
  const { words, locale } = visit
  const said = words.writing
  const [first, second]: [Locale, Locale] = locale === 'nl' ? ['nl', 'fr'] : ['fr', 'nl']
  const isLight = flat.form === 'experience'
  const has = (tongue: Locale) =>
    Object.keys(flat).some((name) => name.endsWith(`.${tongue}`) && flat[name])
  return (
    <fieldset className="group wide">
      <legend>
        <h2>{said.groups.text}</h2>
      </legend>
      <div className="told">
        <p className="soft small">{said.prose}</p>
        <Seen
          label={words.frame.visibleTo}
          by={flat.audience === 'group' ? said.seenGroup : said.seenText}
        />
      </div>
      <Choice
        name="original"
        legend={said.original}
        hint={said.originalHint}
        layout="across"
        options={locales.map((value) => ({ value, label: words.frame.tongues[value] }))}
        value={flat.original || locale}
      />
      {isLight ? (
        <>
          <Tongue {...writing} tongue={first} />
          <details open={has(second)}>
            <summary>{said.alsoOther}</summary>
            <Tongue {...writing} tongue={second} />
          </details>
        </>
      ) : (
        <div className="twins rows">
          <Tongue {...writing} tongue={first} />
          <Tongue {...writing} tongue={second} />
        </div>
      )}
      <details open={has('en')}>
        <summary>{said.english}</summary>
        <Tongue {...writing} tongue="en" />
      </details>
    </fieldset>
  )
}

const hintOf = (said: Words['writing'], name: TextField, isRich = false) =>
  isRich ? said.rich : name === 'summary' ? said.summaryHint : undefined

const rows: Record<TextKind, number> = { line: 1, lines: 3, prose: 7 }

/** All that is said in one language, and said to its writer in it. */
function Tongue({ tongue, collection, flat, text, visit }: Writing & { tongue: Locale }) {
  const { writing, frame } = wordsIn(tongue)
  const isLight = flat.form === 'experience'
  const shown = textsOf(collection).filter(
    ([name]) => !isLight || experienceFields.includes(name) || flat[`${name}.${tongue}`],
  )
  return (
    <div className="tongue-texts" lang={tongue === visit.locale ? undefined : tongue}>
      <h3>{frame.tongues[tongue]}</h3>
      {shown.map(([name, kind]) => (
        <Field
          key={name}
          name={`${name}.${tongue}`}
          label={writing.texts[name]}
          hint={hintOf(writing, name, text?.rich.includes(`${name}.${tongue}`))}
          kind={kind === 'line' ? 'text' : 'textarea'}
          rows={rows[kind]}
          maxLength={longest[kind]}
          value={flat[`${name}.${tongue}`] ?? ''}
        />
      ))}
    </div>
  )
}
