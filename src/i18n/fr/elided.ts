/** French swallows the last letter before a vowel: d’UCM, qu’ACASTI; de BECI. */
export const elided = (word: 'de' | 'que', name: string): string =>
  /^[aeiou\u00c0-\u00ff]/i.test(name) ? `${word.slice(0, -1)}’${name}` : `${word} ${name}`
