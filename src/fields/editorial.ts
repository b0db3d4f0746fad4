import type { Field } from 'payload'
import { seesDrafts } from '@/access/editorial'
import { editorialStatuses } from '@/src/codes/knowledge'
import { locales } from '@/src/codes/languages'
import { code, day, many, moment, one, text } from './relations'
import { asked, bySystem, lastStep } from './written'

/** What outputs and practices have in common: whose text it is, what it rests on, and where it stands. */
export const editorial: Field[] = [
  asked(text('step')),
  code('original', locales, { required: true }),
  day('factsAsOf'),
  {
    name: 'sources',
    type: 'array',
    fields: [text('title', { required: true }), text('url'), day('date')],
  },
  day('reviewOn', { index: true }),
  bySystem({
    name: 'statusReason',
    type: 'group',
    fields: [{ name: 'text', type: 'textarea' }],
  }),
  bySystem(code('status', editorialStatuses, { defaultValue: 'idea', index: true })),
  bySystem({ name: 'rev', type: 'number', defaultValue: 1 }),
  bySystem(many('authors', 'users', { maxDepth: 1 })),
  // of this copy and of each version of it; nobody where it was the clock
  bySystem(one('savedBy', 'users', { maxDepth: 1 })),
  bySystem(moment('publishedAt', { index: true })),
  bySystem(moment('publishAt', { index: true })),
  bySystem(one('scheduledBy', 'users', { maxDepth: 1 })),
  bySystem({ name: 'missingLanguage', type: 'checkbox', defaultValue: false }),
  bySystem({
    name: 'changedOn',
    type: 'group',
    fields: locales.map((locale) => moment(locale)),
  }),
  // that a draft is being worked on is told to those who may see it
  bySystem({
    name: 'hasPendingDraft',
    type: 'checkbox',
    defaultValue: false,
    access: { read: ({ doc, req }) => seesDrafts(req, doc ?? {}) },
  }),
  lastStep(),
]
