/** What a business-day ruler is drawn from. `days` are the ends of the business days between `start` and `end`. */
export type RulerFacts = {
  start: Date
  end: Date
  now: Date
  bells: readonly Date[]
  days: readonly Date[]
}
export type RulerMarks = { days: number[]; bells: number[]; gone: number }

/**
 * Positions in percent. Every business day is as wide as the next: nights, weekends and holidays take no room,
 * so the drawing is as long as the wait that counts.
 */
export function rulerMarks({ start, end, now, bells, days }: RulerFacts): RulerMarks {
  const inside = days.filter((day) => day > start && day < end)
  const knots = [start, ...inside, end].map((knot) => knot.getTime())
  const rung = unique([start, ...bells, end].map((bell) => position(knots, bell)))
  return {
    days: inside.map((day) => position(knots, day)).filter((at) => !rung.includes(at)),
    bells: rung,
    gone: position(knots, now),
  }
}

function position(knots: readonly number[], moment: Date): number {
  const at = moment.getTime()
  const last = knots.length - 1
  const next = knots.findIndex((knot) => knot > at)
  if (next === -1) return 100
  if (next === 0) return 0
  const from = knots[next - 1] ?? at
  const to = knots[next] ?? at
  return round(((next - 1 + (at - from) / (to - from)) / last) * 100)
}

const round = (percent: number) => Math.round(percent * 100) / 100
const unique = (positions: readonly number[]) => [...new Set(positions)].sort((a, b) => a - b)
