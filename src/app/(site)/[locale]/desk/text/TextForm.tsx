import type { EditorialCollection } from '@/src/codes/knowledge'
import { paths } from '@/src/paths'
import type { TextAtWork } from '@/src/queries/oneText'
import type { TextChoices } from '@/src/queries/textChoices'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { SendGroup } from '@/src/ui/Group'
import { Hidden } from '@/src/ui/Hidden'
import type { Flat } from '@/src/writing/flat'
import { wasOf } from '@/src/writing/merge'
import { KeepTyped } from '../../referrals/new/KeepTyped'
import { Conflicts } from './Conflicts'
import { Facts } from './Facts'
import { saveText } from './saveText'
import { Texts } from './Texts'

export type Writing = {
  visit: MemberVisit
  collection: EditorialCollection
  /** What stands in the fields; for a new text, what it begins with. */
  flat: Flat
  choices: TextChoices
  files: ReadonlyMap<string, string>
  /** The text that is changed; none for a new one. */
  text?: TextAtWork
}

/** One form for whatever is written here: the words in their languages, and the facts around them. */
export function TextForm(writing: Writing) {
  const { visit, collection, flat, text } = writing
  const { locale, words, user } = visit
  const said = words.writing
  const isLight = flat.form === 'experience'
  const facts = <Facts {...writing} />
  return (
    <ActionForm
      id="text"
      action={saveText.bind(null, { locale, collection, id: text?.id ?? null })}
      kept={words.frame.errors.kept}
      className="form writing"
    >
      {/* the first button is the one that Enter presses */}
      <button className="hush" tabIndex={-1} aria-hidden="true">
        {said.save}
      </button>
      <Conflicts words={words.desk.conflict} />
      {text && <Hidden name="rev" value={String(text.rev)} />}
      <Hidden name="was" value={JSON.stringify(wasOf(flat))} />
      <KeepTyped
        name={`${user.id}:${text?.id ?? `${collection}:${flat.form ?? ''}`}`}
        words={said.kept}
      />
      <Texts {...writing} />
      {isLight ? (
        <details className="group-more" open={Boolean(flat.axis || flat.group)}>
          <summary>{said.groups.more}</summary>
          <div className="form">{facts}</div>
        </details>
      ) : (
        facts
      )}
      <SendGroup id="save" title={said.groups.save}>
        <p className="small soft">{text?.hasLive ? said.liveTold : said.saveTold}</p>
        <Buttons>
          <Button primary>{said.save}</Button>
          {(!text || text.status === 'idea' || text.status === 'draft') && (
            <Button name="then" value="submit">
              {said.saveAndAsk}
            </Button>
          )}{' '}
          <a href={paths.desk(locale)}>{said.stay}</a>
        </Buttons>
      </SendGroup>
    </ActionForm>
  )
}
