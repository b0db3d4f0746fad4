import type { CollectionConfig } from 'payload'
import { byEditor, practiceAccess } from '@/access/editorial'
import { evidenceLevels, practiceForms, readerships } from '@/src/codes/knowledge'
import { audiences } from '@/src/codes/people'
import { stages } from '@/src/codes/situation'
import { editorial } from '@/src/fields/editorial'
import { textPanel, textSteps } from '@/src/fields/textPanel'
import { paths } from '@/src/paths'
import { prose } from '@/src/fields/prose'
import { code, codes, day, many, one, text } from '@/src/fields/relations'
import { bySystem } from '@/src/fields/written'
import { editorialWiring } from '@/hooks/editorial/wiring'

/** What works, told so that another operator can do it; field experience is its light form. */
export const GoodPractices: CollectionConfig = {
  slug: 'good-practices',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'form', 'status', 'evidence', 'reviewOn'],
    group: 'knowledge',
    ...textPanel(paths.practice),
  },
  access: practiceAccess,
  ...editorialWiring('good-practices'),
  fields: [
    textSteps,
    code('form', practiceForms, { required: true, defaultValue: 'practice', index: true }),
    text('title', { localized: true }),
    { name: 'summary', type: 'textarea', localized: true },
    prose('context'),
    prose('problem'),
    prose('whatWasDone'),
    prose('resourcesNeeded'),
    prose('results'),
    prose('transferability'),
    bySystem(code('evidence', evidenceLevels, { defaultValue: 'reported', index: true })),
    one('axis', 'thematic-axes', { maxDepth: 1 }),
    one('group', 'working-groups', { maxDepth: 1 }),
    one('output', 'outputs', { maxDepth: 0 }),
    one('actor', 'actors', { maxDepth: 1 }),
    {
      name: 'evaluation',
      type: 'group',
      access: byEditor,
      fields: [text('source'), day('on')],
    },
    code('audience', readerships, { defaultValue: 'members', index: true }),
    codes('stages', stages),
    many('needs', 'needs', { maxDepth: 1 }),
    codes('serves', audiences),
    one('contact', 'contacts', { maxDepth: 1 }),
    many('files', 'media', { maxDepth: 1 }),
    ...editorial,
  ],
}
