import type { Spoken } from '@/src/i18n/words'
import type { tables as source } from '@/src/i18n/fr/tables'

const lines = (n: number) => `${n} ${n === 1 ? 'regel' : 'regels'}`

export const tables: Spoken<typeof source> = {
  import: {
    title: 'Een tabel importeren',
    lede: 'Alles of niets: als één regel niet klopt, wordt er niets geïmporteerd en leest u per regel waarom.',
    what: 'Wat staat er in deze tabel?',
    kinds: { practices: 'Goede praktijken', synonyms: 'Synoniemen' },
    file: 'Het bestand',
    fileHint:
      'CSV (UTF-8, komma’s of puntkomma’s) of XLSX, hoogstens 1 MB en 200 regels. De eerste regel noemt de kolommen.',
    act: 'Importeren',
    seen: 'u, de redactie en de coördinatie, voor een praktijk: ze komt binnen als een idee',
    seenSynonyms:
      'alle leden, voor een synoniem: het dient meteen na de import in hun zoekopdrachten',
    columns: 'Kolommen',
    columnsTold:
      'Een kolom die ontbreekt, blijft leeg. Verschillende waarden scheidt u met een streep: a | b.',
    template: 'Een leeg model downloaden',
    done: (n: number) => `${lines(n)} geïmporteerd.`,
    refused: (n: number) => `Er is niets geïmporteerd: ${lines(n)} te verbeteren`,
    mend: 'Verbeter deze regels en kies het bestand opnieuw.',
    line: 'Regel',
    column: 'Kolom',
    written: 'Wat er staat',
    fault: 'Wat er niet klopt',
    report: 'Regel per regel',
    faults: {
      'no-file': 'Kies een bestand.',
      'too-large': 'Dit bestand is te groot.',
      'too-many': 'Deze tabel heeft te veel regels: hoogstens 200.',
      'not-a-table': 'Dit bestand is niet te lezen als een tabel.',
      encoding: 'Dit bestand is geen UTF-8: bewaar het opnieuw als „CSV UTF-8”.',
      empty: 'Deze tabel heeft geen regel onder de titels.',
      'unknown-column': 'Deze kolom is niet bekend.',
      'twice-column': 'Deze kolom staat er twee keer.',
      missing: 'Deze waarde ontbreekt.',
      'unknown-code': 'Deze waarde is niet een van de verwachte.',
      'bad-date': 'Deze datum is niet te lezen: schrijf 2026-11-24.',
      'bad-link': 'Dit adres gaat niet open: schrijf het voluit, https://…',
      'too-long': 'Deze tekst is te lang.',
      'too-few-words': 'Er zijn minstens twee woorden nodig, in de drie talen samen.',
      twice: 'Deze regel staat al in de tabel.',
      known: 'Dit begrip heeft al synoniemen: vul ze aan in het beheer.',
      ragged: 'Deze regel heeft niet evenveel cellen als de titels.',
      refused: 'Deze regel is bij het bewaren geweigerd.',
    },
  },
  export: {
    title: 'Een tabel exporteren',
    shown: 'Exporteren wat op het scherm staat',
    lede: 'Wat u mag lezen, en niets anders. Een cel die op een formule lijkt, wordt tekst.',
    what: 'Welke regels?',
    kinds: {
      practices: 'De goede praktijken',
      outputs: 'De documenten',
      synonyms: 'De synoniemen',
    },
    drafts: 'Met de teksten in bewerking die u mag zien',
    csv: 'Als CSV',
    xlsx: 'Als XLSX',
    told: (n: number) => `${lines(n)} te exporteren.`,
    status: 'Stand',
    evidence: 'Graad van bewijs',
    publishedAt: 'Gepubliceerd op',
    caption: 'Wat geëxporteerd wordt: de eerste twintig regels',
    show: 'Tonen',
    concept: 'Begrip',
    columns: 'Titel',
  },
}
