'use client'

import { useSyncExternalStore } from 'react'
import { Trouble, troubleIn } from '@/src/ui/Trouble'
import { useSpoken } from './spoken'

const never = () => () => {}
const requestNumber = () => document.documentElement.dataset.request ?? ''

/** The page broke; the log has the rest under the request's number. */
export default function PageBroke({ reset }: { reset: () => void }) {
  const locale = useSpoken()
  const number = useSyncExternalStore(never, requestNumber, () => '')
  return (
    <Trouble locale={locale} kind="broken" number={number}>
      <button className="btn primary" type="button" onClick={reset}>
        {troubleIn[locale].broken.again}
      </button>
    </Trouble>
  )
}
