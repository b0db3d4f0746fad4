import { now } from '@/src/clocks/now'
import { paths } from '@/src/paths'
import { textsAtDesk } from '@/src/queries/textsAtDesk'
import type { MemberVisit } from '@/src/session'
import { Part } from '@/src/ui/Part'
import { DeskLines } from '../desk/DeskLines'

/** The texts that wait for an editor: to be read over, or to be said true again. */
export async function AtDesk({ visit }: { visit: MemberVisit }) {
  const { locale, words } = visit
  const { parts, title } = words.desk
  const desk = await textsAtDesk(visit)
  const ways = { asked: 'review', due: 'see' } as const
  return (['asked', 'due'] as const).map(
    (part) =>
      desk[part].length > 0 && (
        <Part
          key={part}
          id={part}
          title={parts[part].title}
          beside={<a href={paths.desk(locale)}>{title}</a>}
        >
          <DeskLines visit={visit} now={now()} list={desk[part]} go={ways[part]} />
        </Part>
      ),
  )
}
