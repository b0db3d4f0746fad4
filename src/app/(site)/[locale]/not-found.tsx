'use client'

import { Trouble, useTrouble } from './Trouble'

/** What does not exist and what is not open to the reader look the same. */
export default function NotFound() {
  const { missing } = useTrouble().words
  return <Trouble title={missing.title} told={missing.told} />
}
