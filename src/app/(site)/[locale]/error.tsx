'use client'

import { Trouble, useTrouble } from './Trouble'

/** The page broke; the log has the rest under the request's number. */
export default function PageBroke({ reset }: { reset: () => void }) {
  const { broken } = useTrouble().words
  return (
    <Trouble title={broken.title} told={broken.told} numbered>
      <button className="btn primary" type="button" onClick={reset}>
        {broken.again}
      </button>
    </Trouble>
  )
}
