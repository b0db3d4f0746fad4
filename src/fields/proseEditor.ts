import { lexicalEditor, LinkFeature } from '@payloadcms/richtext-lexical'

/** What the door refuses in a text is not offered in the panel: documents and files inside it, links to documents. */
const refused = ['upload', 'relationship', 'checklist', 'link']

export const proseEditor = lexicalEditor({
  features: ({ defaultFeatures }) => [
    ...defaultFeatures.filter(({ key }) => !refused.includes(key)),
    LinkFeature({ enabledCollections: [] }),
  ],
})
