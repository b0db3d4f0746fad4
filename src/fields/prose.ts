import type { RichTextField } from 'payload'

/** Text with paragraphs, lists and links, in each language. */
export const prose = (
  name: string,
  extra: Partial<Omit<RichTextField, 'type' | 'name'>> = {},
): RichTextField => ({ name, type: 'richText', localized: true, ...extra }) as RichTextField
