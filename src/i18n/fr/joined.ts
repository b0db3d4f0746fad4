type Article = 'le' | 'la' | 'l’'
type Before = 'de' | 'à' | 'que' | 'par' | 'chez' | 'avec' | 'pour' | 'et'

/** What an organisation says it is, first thing in its name, and the article it then takes; UCM takes none. */
// prettier-ignore
const articles: Readonly<Record<string, Article>> = {
  barreau: 'le', bureau: 'le', cabinet: 'le', centre: 'le', collectif: 'le', comité: 'le', comptoir: 'le', conseil: 'le',
  fonds: 'le', gouvernement: 'le', groupe: 'le', guichet: 'le', parlement: 'le', réseau: 'le', service: 'le', syndicat: 'le',
  tribunal: 'le', banque: 'la', caisse: 'la', chambre: 'la', confédération: 'la', coopérative: 'la', fédération: 'la',
  fondation: 'la', maison: 'la', mission: 'la', mutualité: 'la', région: 'la', société: 'la', ville: 'la',
  administration: 'l’', agence: 'l’', association: 'l’', atelier: 'l’', institut: 'l’', office: 'l’', ordre: 'l’', union: 'l’',
}

const contracted: Readonly<Record<string, string>> = { 'de le': 'du', 'à le': 'au' }

const articleOf = (name: string): Article | undefined =>
  articles[name.split(' ', 1)[0]?.toLowerCase() ?? '']

const swallowed = (word: string, name: string): boolean =>
  word.endsWith('e') && /^[aeiou\u00c0-\u00ff]/i.test(name)

const spaced = (words: string, name: string): string =>
  words.endsWith('’') ? `${words}${name}` : `${words} ${name}`

/** A small word before a name: d’UCM, de BECI, du Barreau de Bruxelles, à la Fondation Pulse, par l’Association. */
export function joined(word: Before, name: string): string {
  const article = articleOf(name)
  if (article) return spaced(contracted[`${word} ${article}`] ?? `${word} ${article}`, name)
  return spaced(swallowed(word, name) ? `${word.slice(0, -1)}’` : word, name)
}

/** A name that begins a sentence: UCM, Le Barreau de Bruxelles. */
export function subject(name: string): string {
  const article = articleOf(name)
  return article ? spaced(`${article[0]?.toUpperCase()}${article.slice(1)}`, name) : name
}
