import { locales, type Locale } from '@/src/codes/languages'
import { columns } from '../searched'

/** Grows when the analyser or the tables change: an index of another version is built anew at the next start. */
export const version = '4'

/** Texts of all members in one table per language, those of groups in another: what is closed weighs on nobody else's answers. */
export const textsIn = (language: Locale, closed: boolean) =>
  `search_${language}${closed ? '_closed' : ''}`

/** Every place in which a stem stands, for each table of texts. */
export const placesIn = (table: string) => `${table}_places`

const tokens = `content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0"`

const textTables = locales.flatMap((language) =>
  [false, true].map((closed) => textsIn(language, closed)),
)
/** Every table of FTS5's. */
export const wordTables: readonly string[] = ['search_titles', ...textTables]

/** Whoever writes a row tells it in the same transaction: what a process holds is brought up by what was told since. */
const changes = [
  ['INSERT', 'new'],
  ['UPDATE', 'new'],
  ['DELETE', 'old'],
].map(
  ([
    event,
    row,
  ]) => `CREATE TRIGGER IF NOT EXISTS search_docs_${event} AFTER ${event} ON search_docs BEGIN
    DELETE FROM search_changed WHERE id = ${row}.id;
    INSERT INTO search_changed (id) VALUES (${row}.id);
  END`,
)

/** Beside Payload's tables and none of Payload's: its migrations know nothing of them. */
export const schema: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS search_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS search_docs (id INTEGER PRIMARY KEY, collection TEXT NOT NULL, doc TEXT NOT NULL,
    audience TEXT NOT NULL, facts TEXT NOT NULL, texts TEXT NOT NULL, UNIQUE (collection, doc))`,
  `CREATE TABLE IF NOT EXISTS search_changed (stamp INTEGER PRIMARY KEY AUTOINCREMENT, id INTEGER NOT NULL UNIQUE)`,
  ...changes,
  `CREATE VIRTUAL TABLE IF NOT EXISTS search_titles USING fts5(${locales.join(', ')}, ${tokens}, prefix='2 3')`,
  // ids only grow: what came since is told by the last one seen
  `CREATE TABLE IF NOT EXISTS search_words (id INTEGER PRIMARY KEY AUTOINCREMENT, language TEXT NOT NULL, word TEXT NOT NULL,
    shown TEXT NOT NULL, docs INTEGER NOT NULL, UNIQUE (language, word))`,
  `CREATE TABLE IF NOT EXISTS search_lexicon (collection TEXT, doc TEXT, entry TEXT NOT NULL,
    PRIMARY KEY (collection, doc)) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS search_seen (collection TEXT, doc TEXT, stamp TEXT NOT NULL,
    PRIMARY KEY (collection, doc)) WITHOUT ROWID`,
  ...textTables.flatMap((name) => [
    `CREATE VIRTUAL TABLE IF NOT EXISTS ${name} USING fts5(${columns.join(', ')}, ${tokens})`,
    `CREATE VIRTUAL TABLE IF NOT EXISTS ${placesIn(name)} USING fts5vocab(${name}, instance)`,
  ]),
]

/** Everything but the tables themselves. */
export const emptied: readonly string[] = [
  // of which version the tables are, they stay
  `DELETE FROM search_meta WHERE key <> 'tables'`,
  ...['docs', 'words', 'lexicon', 'seen'].map((name) => `DELETE FROM search_${name}`),
  ...wordTables.map((name) => `INSERT INTO ${name} (${name}) VALUES ('delete-all')`),
]
