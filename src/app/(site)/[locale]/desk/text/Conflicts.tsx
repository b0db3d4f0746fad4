'use client'

import { useAnswer } from '@/src/ui/ActionForm'
import { Hidden } from '@/src/ui/Hidden'
import type { Conflict } from './conflictState'

type Words = Record<'title' | 'yours' | 'theirs' | 'empty' | 'keepYours' | 'takeTheirs', string>

/** Two wrote the same fields: both texts side by side, and whose words stay. */
export function Conflicts({ words }: { words: Words }) {
  const { typed } = useAnswer('conflicts')
  if (typeof typed !== 'string' || typed === '[]') return null
  const conflicts = JSON.parse(typed) as Conflict[]
  return (
    <section className="conflicts">
      <Hidden name="conflicts" value={typed} />
      {conflicts.map(({ name, label, lang, yours, theirs }) => (
        <fieldset key={name}>
          <legend className="ask">{label}</legend>
          <div className="twins">
            <Side
              {...{ name, lang, text: yours || words.empty }}
              value="mine"
              told={words.yours}
              act={words.keepYours}
            />
            <Side
              {...{ name, lang, text: theirs || words.empty }}
              value="theirs"
              told={words.theirs}
              act={words.takeTheirs}
            />
          </div>
        </fieldset>
      ))}
    </section>
  )
}

type SideProps = {
  name: string
  lang?: string
  text: string
  value: 'mine' | 'theirs'
  told: string
  act: string
}

const Side = ({ name, lang, text, value, told, act }: SideProps) => (
  <div>
    <p className="small soft">{told}</p>
    <p className="said" lang={lang}>
      {text}
    </p>
    <label className="check">
      <input type="radio" name={`take.${name}`} value={value} defaultChecked={value === 'mine'} />
      <span>{act}</span>
    </label>
  </div>
)
