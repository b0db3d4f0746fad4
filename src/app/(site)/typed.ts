/** What was typed under this name, without the blanks around it; never longer than a person types. */
export const typed = (form: FormData, name: string): string =>
  String(form.get(name) ?? '')
    .trim()
    .slice(0, 4000)

/** A password as it was typed, blanks included. */
export const typedSecret = (form: FormData, name: string): string => String(form.get(name) ?? '')

/** Those of a closed list that were ticked or chosen. */
export const ticked = <T extends string>(form: FormData, name: string, list: readonly T[]): T[] =>
  list.filter((one) => form.getAll(name).includes(one))

/** A day from a date field, as the moment it begins in Brussels does not matter: the calendar day is what is kept. */
export const typedDay = (form: FormData, name: string): string | null => {
  const day = typed(form, name)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T12:00:00.000Z` : null
}

const address = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]{2,}$/
export const isAddress = (text: string): boolean => text.length <= 254 && address.test(text)
