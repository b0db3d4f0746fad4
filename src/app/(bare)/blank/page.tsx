export const dynamic = 'force-dynamic'

/** The bench's baseline: what Next itself costs. */
export default function Blank() {
  return null
}
