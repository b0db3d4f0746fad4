import { communeCodes, communes } from '@/src/codes/situation'
import { locales, type Locale } from '@/src/codes/languages'
import { wordsIn, type Words } from '@/src/i18n/words'

/** The same text in the three languages, as the panel takes it. */
export type InAll = Record<Locale, string>
type Said = Readonly<Record<string, string | undefined>>

export function inAll(say: (locale: Locale) => string | undefined): InAll | undefined {
  const [fr, nl, en] = locales.map(say)
  return fr && nl && en ? { fr, nl, en } : undefined
}

/** Where the words of the options of a field stand, by collection and path. */
const vocabularies: Record<string, (words: Words) => Said> = {
  'actors.kind': ({ codes }) => codes.kind,
  'actors.membership': ({ codes }) => codes.membership,
  'actors.receives': ({ codes }) => codes.receives,
  'audit-events.by.kind': ({ admin }) => admin.codes.asker,
  'cases.person.contactPreference': ({ codes }) => codes.contactPreference,
  'cases.situation.stage': ({ codes }) => codes.stage,
  'cases.situation.sector': ({ codes }) => codes.sector,
  'cases.situation.size': ({ codes }) => codes.size,
  'cases.situation.zone': ({ codes }) => codes.zone,
  'cases.hardDates.kind': ({ codes }) => codes.hardDateKind,
  'cases.status': ({ codes }) => codes.caseStatus,
  'consents.purpose': ({ admin }) => admin.codes.purpose,
  'consents.categories': ({ codes }) => codes.consentCategory,
  'consents.status': ({ codes }) => codes.consentStatus,
  'consents.method': ({ codes }) => codes.consentMethod,
  'consents.language': ({ codes }) => codes.language,
  'helplines.hours': ({ admin }) => admin.codes.hours,
  'helplines.days': ({ admin }) => admin.codes.weekday,
  'outbox.kind': ({ admin }) => admin.codes.mail,
  'outbox.state': ({ admin }) => admin.codes.mailState,
  'referrals.priority': ({ codes }) => codes.priority,
  'referrals.status': ({ codes }) => codes.status,
  'referrals.businessStatus': ({ codes }) => codes.businessStatus,
  'referrals.statusReason.codes': ({ codes }) => codes.reason,
  'referrals.attempts.channel': ({ codes }) => codes.channel,
  'referrals.outcome.codes': ({ codes }) => codes.outcome,
  'referrals.outcome.needMet': ({ codes }) => codes.needMet,
  'services.stages': ({ codes }) => codes.stage,
  'services.audience': ({ codes }) => codes.audience,
  'services.capacity': ({ codes }) => codes.capacity,
  'working-groups.status': ({ knowledgeCodes }) => knowledgeCodes.groupStatus,
  'meetings.kind': ({ knowledgeCodes }) => knowledgeCodes.meetingKind,
  'meetings.attendance.status': ({ knowledgeCodes }) => knowledgeCodes.attendance,
  'decisions.kind': ({ knowledgeCodes }) => knowledgeCodes.decisionKind,
  'decisions.ownerKind': ({ knowledgeCodes }) => knowledgeCodes.decisionOwner,
  'decisions.status': ({ knowledgeCodes }) => knowledgeCodes.decisionStatus,
  'outputs.kind': ({ knowledgeCodes }) => knowledgeCodes.outputKind,
  'outputs.answer.status': ({ knowledgeCodes }) => knowledgeCodes.answerStatus,
  'outputs.audience': ({ knowledgeCodes }) => knowledgeCodes.readership,
  'outputs.status': ({ knowledgeCodes }) => knowledgeCodes.editorialStatus,
  'good-practices.form': ({ knowledgeCodes }) => knowledgeCodes.practiceForm,
  'good-practices.evidence': ({ knowledgeCodes }) => knowledgeCodes.evidence,
  'good-practices.audience': ({ knowledgeCodes }) => knowledgeCodes.readership,
  'good-practices.status': ({ knowledgeCodes }) => knowledgeCodes.editorialStatus,
  'applications.result': ({ knowledgeCodes }) => knowledgeCodes.useResult,
  'expertise.kind': ({ knowledgeCodes }) => knowledgeCodes.expertiseKind,
  'expertise.status': ({ knowledgeCodes }) => knowledgeCodes.expertiseStatus,
  'field-signals.kind': ({ knowledgeCodes }) => knowledgeCodes.signalKind,
  'saved-searches.notify': ({ knowledgeCodes }) => knowledgeCodes.notification,
  'users.digest': ({ knowledgeCodes }) => knowledgeCodes.digest,
  'media.extraction': ({ knowledgeCodes }) => knowledgeCodes.extraction,
  'contacts.kind': ({ knowledgeCodes }) => knowledgeCodes.contactKind,
  'contacts.channels.kind': ({ knowledgeCodes }) => knowledgeCodes.contactChannel,
  'contacts.channels.visibility': ({ knowledgeCodes }) => knowledgeCodes.visibility,
  'contact-requests.status': ({ knowledgeCodes }) => knowledgeCodes.requestStatus,
  'contact-requests.to': ({ knowledgeCodes }) => knowledgeCodes.grantedTo,
  'contact-grants.status': ({ knowledgeCodes }) => knowledgeCodes.grantStatus,
  'good-practices.stages': ({ codes }) => codes.stage,
  'good-practices.serves': ({ codes }) => codes.audience,
  'good-practices.original': ({ codes }) => codes.language,
  'outputs.original': ({ codes }) => codes.language,
  'field-signals.sector': ({ codes }) => codes.sector,
  'unanswered-searches.locale': ({ codes }) => codes.language,
  'users.locale': ({ codes }) => codes.language,
  'users.roles': ({ codes }) => codes.role,
  'users.functions': ({ codes }) => codes.function,
}

/** What an option is called; a commune by its own two names. */
export function wordsOfOption(collection: string, path: string, code: string): InAll | undefined {
  const commune = communeCodes.find((known) => known === code)
  if (commune) return inAll((locale) => communes[commune][locale === 'nl' ? 'nl' : 'fr'])
  return inAll((locale) => vocabularies[`${collection}.${path}`]?.(wordsIn(locale))[code])
}
