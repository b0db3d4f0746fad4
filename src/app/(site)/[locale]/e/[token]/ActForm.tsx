import type { ReactNode } from 'react'
import { formToken } from '@/src/links/formToken'
import { actKey, type Act } from '@/src/links/acts'
import type { Link } from '@/src/payload-types'

type Props = { link: Link; act: Act; look?: 'yes' | 'halt'; children: ReactNode }

/** One act: a button, and a token that serves once. */
export const ActForm = ({ link, act, look, children }: Props) => (
  <form method="post">
    <input type="hidden" name="token" value={formToken(link, actKey(act))} />
    <input type="hidden" name="on" value={act.on} />
    <p className="btns one">
      <button className={look ? `btn ${look}` : 'btn'} name="act" value={act.name}>
        {children}
      </button>
    </p>
  </form>
)
