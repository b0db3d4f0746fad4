import { afterAll, beforeAll, expect, test } from 'vitest'
import { proseFault } from '@/src/prose/proseFaults'
import { createRelais, type Relais } from '../support/relais'

let relais: Relais
beforeAll(async () => void (relais = await createRelais()))
afterAll(() => relais.close())

type Editor = { editorConfig: { features: { nodes: { node: { getType?: () => string } }[] } } }

test('the panel offers no part of a text that the door would refuse', () => {
  const { editorConfig } = relais.payload.config.editor as unknown as Editor
  const offered = editorConfig.features.nodes.flatMap(({ node }) => node.getType?.() ?? [])
  const link = { fields: { linkType: 'custom', url: 'https://example.org' } }
  const refused = offered.filter((type) => {
    const node = { type, version: 1, children: [], ...(type.endsWith('link') ? link : {}) }
    return proseFault({ root: { type: 'root', version: 1, children: [node] } })
  })
  expect(offered).toContain('heading')
  expect(refused).toEqual([])
})
