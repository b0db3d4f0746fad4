import { notFound } from 'next/navigation'

/** Every address that is no page, so that it is told within the site and in its language. */
export default function NoPage() {
  notFound()
}
