/** Codes that describe an entrepreneur's situation without saying who it is. */
export const stages = [
  'prevention',
  'early-warning',
  'restructuring',
  'closure',
  'restart',
] as const
export type Stage = (typeof stages)[number]

/** NACE Rev. 2 section letters. */
export const sectors = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
  'N',
  'O',
  'P',
  'Q',
  'R',
  'S',
  'T',
  'U',
] as const
export type Sector = (typeof sectors)[number]

export const sizes = ['0', '1-4', '5-9', '10-49', '50+'] as const
export type Size = (typeof sizes)[number]

export const zones = ['north-west', 'north-east', 'centre', 'south-east', 'south-west'] as const
export type Zone = (typeof zones)[number]

export const contactPreferences = ['phone', 'email', 'through-adviser', 'do-not-contact'] as const
export type ContactPreference = (typeof contactPreferences)[number]

export const channels = ['phone', 'email', 'in-person', 'letter', 'other'] as const
export const hardDateKinds = [
  'hearing',
  'summons',
  'protest',
  'seizure',
  'eviction',
  'other',
] as const
export type HardDateKind = (typeof hardDateKinds)[number]

export const caseStatuses = [
  'helped',
  'in-progress',
  'waiting',
  'no-help',
  'unreachable',
  'refused',
  'draft',
] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** The nineteen communes by NIS code, their name in both languages, and the zone shown instead of the address. */
export const communes = {
  '21001': { fr: 'Anderlecht', nl: 'Anderlecht', zone: 'south-west', postalCode: '1070' },
  '21002': { fr: 'Auderghem', nl: 'Oudergem', zone: 'south-east', postalCode: '1160' },
  '21003': {
    fr: 'Berchem-Sainte-Agathe',
    nl: 'Sint-Agatha-Berchem',
    zone: 'north-west',
    postalCode: '1082',
  },
  '21004': { fr: 'Bruxelles', nl: 'Brussel', zone: 'centre', postalCode: '1000' },
  '21005': { fr: 'Etterbeek', nl: 'Etterbeek', zone: 'south-east', postalCode: '1040' },
  '21006': { fr: 'Evere', nl: 'Evere', zone: 'north-east', postalCode: '1140' },
  '21007': { fr: 'Forest', nl: 'Vorst', zone: 'south-west', postalCode: '1190' },
  '21008': { fr: 'Ganshoren', nl: 'Ganshoren', zone: 'north-west', postalCode: '1083' },
  '21009': { fr: 'Ixelles', nl: 'Elsene', zone: 'south-east', postalCode: '1050' },
  '21010': { fr: 'Jette', nl: 'Jette', zone: 'north-west', postalCode: '1090' },
  '21011': { fr: 'Koekelberg', nl: 'Koekelberg', zone: 'north-west', postalCode: '1081' },
  '21012': {
    fr: 'Molenbeek-Saint-Jean',
    nl: 'Sint-Jans-Molenbeek',
    zone: 'north-west',
    postalCode: '1080',
  },
  '21013': { fr: 'Saint-Gilles', nl: 'Sint-Gillis', zone: 'south-west', postalCode: '1060' },
  '21014': {
    fr: 'Saint-Josse-ten-Noode',
    nl: 'Sint-Joost-ten-Node',
    zone: 'centre',
    postalCode: '1210',
  },
  '21015': { fr: 'Schaerbeek', nl: 'Schaarbeek', zone: 'north-east', postalCode: '1030' },
  '21016': { fr: 'Uccle', nl: 'Ukkel', zone: 'south-west', postalCode: '1180' },
  '21017': {
    fr: 'Watermael-Boitsfort',
    nl: 'Watermaal-Bosvoorde',
    zone: 'south-east',
    postalCode: '1170',
  },
  '21018': {
    fr: 'Woluwe-Saint-Lambert',
    nl: 'Sint-Lambrechts-Woluwe',
    zone: 'north-east',
    postalCode: '1200',
  },
  '21019': {
    fr: 'Woluwe-Saint-Pierre',
    nl: 'Sint-Pieters-Woluwe',
    zone: 'south-east',
    postalCode: '1150',
  },
} as const satisfies Record<string, { fr: string; nl: string; zone: Zone; postalCode: string }>
export type CommuneCode = keyof typeof communes
export const communeCodes = Object.keys(communes) as CommuneCode[]

/** The commune that is meant, by its code or its name in either language; none for a place outside the Region. */
export const communeOf = (said: string | null | undefined) =>
  Object.entries(communes).find(([code, { fr, nl }]) =>
    [code, fr, nl].some((name) => name.toLowerCase() === said?.trim().toLowerCase()),
  )?.[1]
