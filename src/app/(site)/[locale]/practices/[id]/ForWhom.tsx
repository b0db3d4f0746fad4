import { paths } from '@/src/paths'
import type { GoodPractice } from '@/src/payload-types'
import type { MemberVisit } from '@/src/session'
import { Facts } from '@/src/ui/Facts'
import { Part } from '@/src/ui/Part'

type Props = {
  visit: MemberVisit
  doc: Pick<GoodPractice, 'stages' | 'needs' | 'serves' | 'contact'>
}

/** For whom and when it is meant, and whom to ask about it. */
export function ForWhom({
  visit: { locale, words },
  doc: { stages, needs, serves, contact },
}: Props) {
  const { about } = words.texts
  const labels = (needs ?? []).flatMap((need) => (typeof need === 'object' ? [need] : []))
  const known = contact && typeof contact === 'object' ? contact : null
  const list = [
    ...(stages?.length
      ? [{ term: about.stages, value: stages.map((one) => words.codes.stage[one]).join(', ') }]
      : []),
    ...(labels.length
      ? [
          {
            term: about.needs,
            value: labels.map(({ id, label }, n) => (
              <span key={id}>
                {n > 0 && ', '}
                <a href={paths.search(locale, `need=${id}`)}>{label}</a>
              </span>
            )),
          },
        ]
      : []),
    ...(serves?.length
      ? [{ term: about.serves, value: serves.map((one) => words.codes.audience[one]).join(', ') }]
      : []),
    ...(known
      ? [
          {
            term: about.contact,
            value: (
              <a href={paths.contact(locale, known.id)}>{known.name || known.function || '…'}</a>
            ),
          },
        ]
      : []),
  ]
  if (!list.length) return null
  return (
    <Part id="for-whom" title={about.title}>
      <Facts list={list} />
    </Part>
  )
}
