import type { CollectionConfig } from 'payload'
import { outputAccess } from '@/access/editorial'
import { answerStatuses, outputKinds, readerships } from '@/src/codes/knowledge'
import { outputDocuments } from '@/src/documents/doors'
import { editorial } from '@/src/fields/editorial'
import { textPanel, textSteps } from '@/src/fields/textPanel'
import { paths } from '@/src/paths'
import { prose } from '@/src/fields/prose'
import { code, day, many, one, text } from '@/src/fields/relations'
import { editorialWiring } from '@/hooks/editorial/wiring'

const wiring = editorialWiring('outputs')

/** What a working group produces. Its status is never written: a step is taken. */
export const Outputs: CollectionConfig = {
  slug: 'outputs',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'status', 'axis', 'reviewOn'],
    group: 'knowledge',
    ...textPanel(paths.output),
  },
  access: outputAccess,
  ...wiring,
  endpoints: [...wiring.endpoints, ...outputDocuments],
  fields: [
    textSteps,
    code('kind', outputKinds, { required: true, defaultValue: 'report', index: true }),
    text('title', { localized: true }),
    { name: 'summary', type: 'textarea', localized: true },
    prose('body'),
    one('axis', 'thematic-axes', { maxDepth: 1 }),
    one('group', 'working-groups', { maxDepth: 1 }),
    one('meeting', 'meetings', { maxDepth: 1 }),
    one('decision', 'decisions', { maxDepth: 1 }),
    one('actor', 'actors', { maxDepth: 1 }),
    many('files', 'media', { maxDepth: 1 }),
    code('audience', readerships, { defaultValue: 'members', index: true }),
    text('addressee'),
    {
      name: 'answer',
      type: 'group',
      fields: [code('status', answerStatuses), { name: 'text', type: 'textarea' }, day('date')],
    },
    ...editorial,
  ],
}
