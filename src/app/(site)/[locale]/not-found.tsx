'use client'

import { Trouble } from '@/src/ui/Trouble'
import { useSpoken } from './spoken'

/** What does not exist and what is not open to the reader look the same. */
export default function NotFound() {
  return <Trouble locale={useSpoken()} kind="missing" />
}
