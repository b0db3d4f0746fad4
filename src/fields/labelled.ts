import type { CollectionConfig } from 'payload'

export const labelled = (collection: CollectionConfig): CollectionConfig => collection
