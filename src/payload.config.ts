import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig, type Config } from 'payload'
import sharp from 'sharp'
import { Actors } from '@/collections/Actors'
import { Applications } from '@/collections/Applications'
import { AuditEvents } from '@/collections/AuditEvents'
import { Bookmarks } from '@/collections/Bookmarks'
import { Cases } from '@/collections/Cases'
import { Comments } from '@/collections/Comments'
import { Consents } from '@/collections/Consents'
import { ContactGrants } from '@/collections/ContactGrants'
import { ContactRequests } from '@/collections/ContactRequests'
import { Contacts } from '@/collections/Contacts'
import { Decisions } from '@/collections/Decisions'
import { Expertise } from '@/collections/Expertise'
import { FeedTokens } from '@/collections/FeedTokens'
import { FieldSignals } from '@/collections/FieldSignals'
import { Follows } from '@/collections/Follows'
import { GoodPractices } from '@/collections/GoodPractices'
import { Helplines } from '@/collections/Helplines'
import { Leases } from '@/collections/Leases'
import { Links } from '@/collections/Links'
import { Media } from '@/collections/Media'
import { Meetings } from '@/collections/Meetings'
import { Needs } from '@/collections/Needs'
import { Outbox } from '@/collections/Outbox'
import { Outputs } from '@/collections/Outputs'
import { Referrals } from '@/collections/Referrals'
import { SavedSearches } from '@/collections/SavedSearches'
import { Services } from '@/collections/Services'
import { Synonyms } from '@/collections/Synonyms'
import { ThematicAxes } from '@/collections/ThematicAxes'
import { UnansweredSearches } from '@/collections/UnansweredSearches'
import { Users } from '@/collections/Users'
import { WorkingGroups } from '@/collections/WorkingGroups'
import { closeFrameworkCollections } from '@/access/framework'
import { searchable } from '@/hooks/keepIndexed'
import { answerSearch, answerSuggest } from '@/hooks/search/answerSearch'
import { tellMalformed } from '@/hooks/tellMalformed'
import { wellFormed } from '@/hooks/wellFormed'
import { database } from '@/src/database'
import { sameIds } from '@/src/database/ids'
import { emailAdapter } from '@/src/email/adapter'
import { env } from '@/src/env'
import { feedDoors } from '@/src/feeds/doors'
import { labelled } from '@/src/fields/labelled'
import { proseEditor } from '@/src/fields/proseEditor'
import { ofPanel } from '@/src/i18n/ofPanel'
import { log } from '@/src/log'

const here = path.dirname(fileURLToPath(import.meta.url))

/** The whole product, wired. `overrides` lets a test bring its own database. */
export const makeConfig = (overrides: Partial<Config> = {}) =>
  buildConfig({
    serverURL: '',
    secret: env.secret,
    telemetry: false,
    admin: {
      user: 'users',
      avatar: 'default',
      dateFormat: 'd MMMM yyyy, HH:mm',
      components: {
        graphics: { Icon: '/src/admin/Mark#Mark', Logo: '/src/admin/Mark#Wordmark' },
      },
      importMap: {
        baseDir: path.resolve(here, '..'),
        importMapFile: path.resolve(here, 'app/(payload)/admin/importMap.js'),
      },
      meta: {
        titleSuffix: ' · Relais',
        icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/mark.svg' }],
      },
    },
    i18n: {
      supportedLanguages: { fr, nl, en },
      fallbackLanguage: 'fr',
      translations: ofPanel,
    },
    localization: {
      locales: [
        { code: 'fr', label: 'Français' },
        { code: 'nl', label: 'Nederlands', fallbackLocale: 'fr' },
        { code: 'en', label: 'English', fallbackLocale: 'fr' },
      ],
      defaultLocale: 'fr',
      fallback: true,
    },
    editor: proseEditor,
    collections: [
      Referrals,
      Cases,
      Consents,
      Actors,
      GoodPractices,
      Outputs,
      WorkingGroups,
      Meetings,
      Decisions,
      Applications,
      Comments,
      Expertise,
      FieldSignals,
      Synonyms,
      UnansweredSearches,
      Contacts,
      ContactRequests,
      ContactGrants,
      Services,
      Needs,
      ThematicAxes,
      Helplines,
      Media,
      Users,
      Bookmarks,
      Follows,
      SavedSearches,
      AuditEvents,
      Outbox,
      Links,
      Leases,
      FeedTokens,
    ].map(labelled),
    hooks: { afterError: [tellMalformed] },
    plugins: [sameIds, wellFormed, searchable, closeFrameworkCollections],
    endpoints: [
      { path: '/search', method: 'get', handler: answerSearch },
      { path: '/search/suggest', method: 'get', handler: answerSuggest },
      ...feedDoors,
    ],
    db: database(),
    logger: log,
    // a refusal is an answer: one line, without the stack
    loggingLevels: { APIError: 'info', AuthenticationError: 'info', LockedAuth: 'info' },
    email: emailAdapter,
    jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
    graphQL: { disable: true },
    cors: [],
    csrf: [],
    defaultDepth: 1,
    maxDepth: 2,
    typescript: { outputFile: path.resolve(here, 'payload-types.ts') },
    sharp,
    ...overrides,
  })

export default makeConfig()
