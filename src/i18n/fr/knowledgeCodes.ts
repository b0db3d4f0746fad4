import type {
  ContactChannel,
  ContactKind,
  GrantStatus,
  GrantedTo,
  RequestStatus,
  Visibility,
} from '@/src/codes/contacts'
import type {
  AnswerStatus,
  AttendanceStatus,
  DecisionKind,
  DecisionOwner,
  DecisionStatus,
  Digest,
  EditorialStatus,
  EvidenceLevel,
  ExpertiseKind,
  ExpertiseStatus,
  Extraction,
  GroupStatus,
  MeetingKind,
  Notification,
  OutputKind,
  PracticeForm,
  Readership,
  SignalKind,
  UseResult,
} from '@/src/codes/knowledge'

type Of<Code extends string> = Record<Code, string>

/** Words for the codes of knowledge, meetings and contacts. */
export const knowledgeCodes = {
  groupStatus: {
    requested: 'Demandé',
    open: 'Ouvert',
    closed: 'Clos',
  } satisfies Of<GroupStatus>,
  meetingKind: {
    plenary: 'Plénière',
    group: 'Séance d’un groupe',
  } satisfies Of<MeetingKind>,
  attendance: {
    invited: 'Invité',
    accepted: 'Viendra',
    declined: 'Ne viendra pas',
    present: 'Présent',
    excused: 'Excusé',
  } satisfies Of<AttendanceStatus>,
  decisionKind: {
    decision: 'Décision',
    action: 'Action',
  } satisfies Of<DecisionKind>,
  decisionOwner: {
    actor: 'Un opérateur',
    group: 'Le groupe',
    coordination: 'La coordination',
    all: 'Tous',
  } satisfies Of<DecisionOwner>,
  decisionStatus: {
    open: 'À faire, ou en vigueur',
    done: 'Faite',
    dropped: 'Abandonnée',
  } satisfies Of<DecisionStatus>,
  outputKind: {
    report: 'Rapport',
    minutes: 'Compte rendu',
    recommendation: 'Recommandation à la Région',
    tool: 'Outil',
    'model-letter': 'Lettre type',
  } satisfies Of<OutputKind>,
  answerStatus: {
    awaiting: 'Attendue',
    accepted: 'Acceptée',
    partly: 'Acceptée en partie',
    refused: 'Refusée',
  } satisfies Of<AnswerStatus>,
  practiceForm: {
    practice: 'Bonne pratique',
    experience: 'Expérience de terrain',
  } satisfies Of<PracticeForm>,
  evidence: {
    reported: 'Témoignage',
    tried: 'Essayée',
    proven: 'Éprouvée',
    evaluated: 'Évaluée',
  } satisfies Of<EvidenceLevel>,
  useResult: {
    worked: 'Elle a aidé',
    partly: 'En partie',
    'did-not': 'Pas cette fois',
  } satisfies Of<UseResult>,
  readership: {
    members: 'Tous les membres',
    group: 'Le groupe seul',
  } satisfies Of<Readership>,
  editorialStatus: {
    idea: 'Idée',
    draft: 'Brouillon',
    review: 'En relecture',
    published: 'Publié',
    'review-due': 'À revoir',
    archived: 'Archivé',
  } satisfies Of<EditorialStatus>,
  expertiseKind: {
    offer: 'Offre',
    request: 'Demande',
  } satisfies Of<ExpertiseKind>,
  expertiseStatus: {
    open: 'Ouverte',
    answered: 'Répondue',
    closed: 'Close',
  } satisfies Of<ExpertiseStatus>,
  signalKind: {
    'payment-delays': 'Retards de paiement',
    'energy-costs': 'Coût de l’énergie',
    rent: 'Loyer',
    'credit-refused': 'Crédit refusé',
    staff: 'Personnel',
    'demand-drop': 'Baisse de la demande',
    supply: 'Approvisionnement',
    distress: 'Détresse',
    other: 'Autre',
  } satisfies Of<SignalKind>,
  notification: {
    'at-once': 'Aussitôt',
    weekly: 'Chaque semaine',
    never: 'Jamais',
  } satisfies Of<Notification>,
  digest: {
    weekly: 'Chaque semaine',
    never: 'Jamais',
  } satisfies Of<Digest>,
  extraction: {
    none: 'Sans texte à lire',
    waiting: 'Lecture en attente',
    done: 'Texte lu',
    failed: 'Texte illisible',
  } satisfies Of<Extraction>,
  contactKind: {
    person: 'Personne',
    function: 'Fonction',
  } satisfies Of<ContactKind>,
  contactChannel: {
    'shared-mailbox': 'Boîte partagée',
    email: 'Courriel',
    phone: 'Téléphone',
    mobile: 'GSM',
    direct: 'Ligne directe',
  } satisfies Of<ContactChannel>,
  visibility: {
    members: 'À tous les membres',
    'on-request': 'Sur demande',
  } satisfies Of<Visibility>,
  requestStatus: {
    requested: 'Attend une réponse',
    granted: 'Accordée',
    refused: 'Refusée',
    cancelled: 'Annulée',
    expired: 'Expirée',
  } satisfies Of<RequestStatus>,
  grantedTo: {
    person: 'La personne qui demande',
    operator: 'Son opérateur',
  } satisfies Of<GrantedTo>,
  grantStatus: {
    active: 'En cours',
    revoked: 'Retiré',
    expired: 'Expiré',
  } satisfies Of<GrantStatus>,
}
