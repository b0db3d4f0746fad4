import type { Locale } from '@/src/codes/languages'
import { stages } from '@/src/codes/situation'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { KnownNeed, NeedFamily } from '@/src/queries/knownNeeds'
import { communeOptions } from '@/src/ui/communeNames'
import { Field } from '@/src/ui/Field'
import { GroupedSelect } from '@/src/ui/GroupedSelect'
import { needOptions } from '@/src/ui/needOptions'
import type { PageSearch } from './searchIn'

type Props = {
  locale: Locale
  families: readonly NeedFamily[]
  need: KnownNeed | null
  search: PageSearch
  text?: string
}

/** What is looked for: a form that asks by its address, so that a search can be sent to a colleague. */
export function Filters({ locale, families, need, search, text }: Props) {
  const { codes, find } = wordsIn(locale)
  const any = (label: string) => ({ value: '', label })
  const spoken = Object.entries(codes.language).map(([value, label]) => ({ value, label }))
  return (
    <form
      className="filters finder"
      action={paths.find(locale)}
      role="search"
      aria-label={find.form.label}
    >
      <Field name="q" label={find.form.text} kind="search" value={text} />
      <GroupedSelect
        name="need"
        label={find.form.need}
        none={find.form.anyNeed}
        groups={needOptions(families, 'code')}
        value={need?.code ?? ''}
      />
      <Field
        name="stage"
        label={find.form.stage}
        kind="select"
        value={search.stage ?? ''}
        options={[
          any(find.form.any),
          ...stages.map((value) => ({ value, label: codes.stage[value] })),
        ]}
      />
      <Field
        name="language"
        label={find.form.language}
        kind="select"
        value={search.language ?? ''}
        options={[any(find.form.any), ...spoken]}
      />
      <Field
        name="commune"
        label={find.form.commune}
        kind="select"
        value={search.commune ?? ''}
        options={[any(find.form.anywhere), ...communeOptions(locale)]}
      />
      <p>
        <button className="btn">{find.form.search}</button>
      </p>
    </form>
  )
}
