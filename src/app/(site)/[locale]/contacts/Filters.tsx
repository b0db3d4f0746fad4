import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { ContactFilter } from '@/src/queries/contactDirectory'
import type { NeedFamily } from '@/src/queries/knownNeeds'
import { Field } from '@/src/ui/Field'
import { GroupedSelect } from '@/src/ui/GroupedSelect'
import { needOptions } from '@/src/ui/needOptions'

type Props = {
  locale: Locale
  filter: ContactFilter
  families: readonly NeedFamily[]
  operators: readonly { id: string; name: string }[]
}

/** What the list is narrowed by: an address that can be kept and sent on. */
export function Filters({ locale, filter, families, operators }: Props) {
  const { directory, codes } = wordsIn(locale)
  const said = directory.filters
  const languages = Object.entries(codes.language).map(([value, label]) => ({ value, label }))
  return (
    <form className="filters" action={paths.contacts(locale)} role="search" aria-label={said.label}>
      <GroupedSelect
        name="need"
        label={said.need}
        none={said.anyNeed}
        groups={needOptions(families, 'id')}
        value={filter.need ?? ''}
      />
      <Field
        name="language"
        label={said.language}
        kind="select"
        value={filter.language ?? ''}
        options={[{ value: '', label: said.anyLanguage }, ...languages]}
      />
      <Field
        name="operator"
        label={said.operator}
        kind="select"
        value={filter.operator ?? ''}
        options={[
          { value: '', label: said.anyOperator },
          ...operators.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <p>
        <button className="btn">{said.act}</button>
      </p>
    </form>
  )
}
