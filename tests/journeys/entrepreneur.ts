import { randomInt } from 'node:crypto'
import { withCheckDigits } from '../access/crawl/numbers'

/** Somebody whom nothing else in the database is called: what says who they are is found wherever it is shown. */
export function somebody() {
  const n = String(randomInt(100_000, 999_999))
  const letters = [...n].map((digit) => 'bcdfgklmpr'[Number(digit)]).join('a')
  return {
    firstName: `Ze${letters}`,
    lastName: `Vo${letters}`,
    firm: `Atelier ${letters}`,
    email: `z${n}@example.org`,
    phone: `0470 ${n.slice(0, 2)} ${n.slice(2, 4)} ${n.slice(4)}`,
    number: withCheckDigits(Number(`09${n}`)),
  }
}
export type Somebody = ReturnType<typeof somebody>

/** The case of this person as the REST door takes it. */
export const caseOf = ({ firstName, lastName, firm, email, phone, number }: Somebody) => ({
  person: { firstName, lastName, phone, email, contactPreference: 'phone' },
  firm: { name: firm, enterpriseNumber: number },
})

/** Each way in which an answer could say who it is. */
export const canariesOf = ({ firstName, lastName, firm, email, phone, number }: Somebody) => [
  firstName,
  lastName,
  firm,
  email,
  phone,
  `+32${phone.slice(1).replaceAll(' ', '')}`,
  number,
  `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`,
]
