import type { knowledgeCodes as source } from '@/src/i18n/fr/knowledgeCodes'
import type { Spoken } from '@/src/i18n/words'

export const knowledgeCodes: Spoken<typeof source> = {
  groupStatus: {
    requested: 'Gevraagd',
    open: 'Open',
    closed: 'Gesloten',
  },
  meetingKind: {
    plenary: 'Plenaire',
    group: 'Groepsvergadering',
  },
  attendance: {
    invited: 'Uitgenodigd',
    accepted: 'Komt',
    declined: 'Komt niet',
    present: 'Aanwezig',
    excused: 'Verontschuldigd',
  },
  decisionKind: {
    decision: 'Beslissing',
    action: 'Actie',
  },
  decisionOwner: {
    actor: 'Een operator',
    group: 'De groep',
    coordination: 'De coördinatie',
    all: 'Iedereen',
  },
  decisionStatus: {
    open: 'Te doen, of van kracht',
    done: 'Gedaan',
    dropped: 'Opgegeven',
  },
  outputKind: {
    report: 'Verslag',
    minutes: 'Notulen',
    recommendation: 'Aanbeveling aan het Gewest',
    tool: 'Instrument',
    'model-letter': 'Modelbrief',
  },
  answerStatus: {
    awaiting: 'Verwacht',
    accepted: 'Aanvaard',
    partly: 'Deels aanvaard',
    refused: 'Geweigerd',
  },
  practiceForm: {
    practice: 'Goede praktijk',
    experience: 'Praktijkervaring',
  },
  evidence: {
    reported: 'Getuigenis',
    tried: 'Uitgeprobeerd',
    proven: 'Beproefd',
    evaluated: 'Geëvalueerd',
  },
  useResult: {
    worked: 'Ze heeft geholpen',
    partly: 'Gedeeltelijk',
    'did-not': 'Deze keer niet',
  },
  readership: {
    members: 'Alle leden',
    group: 'Alleen de groep',
  },
  editorialStatus: {
    idea: 'Idee',
    draft: 'Ontwerp',
    review: 'In nalezing',
    published: 'Gepubliceerd',
    'review-due': 'Te herzien',
    archived: 'Gearchiveerd',
  },
  expertiseKind: {
    offer: 'Aanbod',
    request: 'Vraag',
  },
  expertiseStatus: {
    open: 'Open',
    answered: 'Beantwoord',
    closed: 'Gesloten',
  },
  signalKind: {
    'payment-delays': 'Betalingsachterstand',
    'energy-costs': 'Energiekosten',
    rent: 'Huur',
    'credit-refused': 'Geweigerd krediet',
    staff: 'Personeel',
    'demand-drop': 'Dalende vraag',
    supply: 'Bevoorrading',
    distress: 'Psychische nood',
    other: 'Andere',
  },
  notification: {
    'at-once': 'Meteen',
    weekly: 'Elke week',
    never: 'Nooit',
  },
  digest: {
    weekly: 'Elke week',
    never: 'Nooit',
  },
  extraction: {
    none: 'Geen tekst te lezen',
    waiting: 'Wacht op lezing',
    done: 'Tekst gelezen',
    failed: 'Tekst onleesbaar',
  },
  contactKind: {
    person: 'Persoon',
    function: 'Functie',
  },
  contactChannel: {
    'shared-mailbox': 'Gedeelde mailbox',
    email: 'E-mail',
    phone: 'Telefoon',
    mobile: 'Gsm',
    direct: 'Rechtstreeks nummer',
  },
  visibility: {
    members: 'Aan alle leden',
    'on-request': 'Op aanvraag',
  },
  requestStatus: {
    requested: 'Wacht op antwoord',
    granted: 'Toegestaan',
    refused: 'Geweigerd',
    cancelled: 'Ingetrokken',
    expired: 'Verlopen',
  },
  grantedTo: {
    person: 'De persoon die vraagt',
    operator: 'Haar of zijn operator',
  },
  grantStatus: {
    active: 'Lopend',
    revoked: 'Ingetrokken',
    expired: 'Verlopen',
  },
}
