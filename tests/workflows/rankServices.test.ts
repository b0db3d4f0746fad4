import { describe, expect, test } from 'vitest'
import { rankServices, type Offer, type Wanted } from '@/src/workflows/rankServices'

const plain: Offer = {
  title: 'a', needs: ['onss'], stages: [], languages: [], communes: [], capacity: 'open', checkedOn: '2026-11-01',
} // prettier-ignore
const offer = (title: string, facts: Partial<Offer> = {}): Offer => ({ ...plain, title, ...facts })
const wanted: Wanted = {
  need: 'onss',
  parent: 'debts',
  family: ['debts', 'vat'],
  stage: 'early-warning',
  language: 'fr',
  commune: '21012',
}
const titles = (list: readonly { offer: Offer }[]) => list.map((one) => one.offer.title)

describe('who fits', () => {
  test('the need itself comes before the family it stands in', () => {
    const { fitting } = rankServices(
      [offer('family', { needs: ['debts'] }), offer('itself')],
      wanted,
    )
    expect(titles(fitting)).toEqual(['itself', 'family'])
  })

  test('among those who fit alike, who has room comes first', () => {
    const { fitting } = rankServices(
      [
        offer('full', { capacity: 'full' }),
        offer('waits', { capacity: 'waiting-list' }),
        offer('room'),
      ],
      wanted,
    )
    expect(titles(fitting)).toEqual(['room', 'waits', 'full'])
  })

  test('between equals the page checked last comes first, then the alphabet', () => {
    const { fitting } = rankServices(
      [offer('b'), offer('a'), offer('fresh', { checkedOn: '2026-11-20' })],
      wanted,
    )
    expect(titles(fitting)).toEqual(['fresh', 'a', 'b'])
  })

  test('a list left empty sets no limit', () => {
    expect(titles(rankServices([offer('anyone')], wanted).fitting)).toEqual(['anyone'])
  })

  test('what was not asked excludes nobody', () => {
    const strict = offer('strict', { stages: ['closure'], languages: ['nl'], communes: ['21001'] })
    expect(titles(rankServices([strict], { need: 'onss' }).fitting)).toEqual(['strict'])
  })
})

describe('who does not, and why', () => {
  test('each lack is named, the heaviest first', () => {
    const far = offer('far', { stages: ['closure'], languages: ['nl'], communes: ['21001'] })
    const { fitting, others } = rankServices([far], wanted)
    expect(fitting).toEqual([])
    expect(others[0]?.lacks).toEqual(['stage', 'language', 'commune'])
  })

  test('a commune weighs less than a language, a language less than a stage', () => {
    const { others } = rankServices(
      [
        offer('stage', { stages: ['closure'] }),
        offer('language', { languages: ['nl'] }),
        offer('commune', { communes: ['21001'] }),
      ],
      wanted,
    )
    expect(titles(others)).toEqual(['commune', 'language', 'stage'])
  })

  test('a service for another need of the family is shown as near; one for another family is not shown', () => {
    const { others } = rankServices(
      [offer('vat', { needs: ['vat'] }), offer('bank', { needs: ['bank'] })],
      wanted,
    )
    expect(titles(others)).toEqual(['vat'])
  })

  test('who takes one need under a head does not take the head itself', () => {
    const { fitting, others } = rankServices([offer('vat', { needs: ['vat'] })], {
      need: 'debts',
      family: ['onss', 'vat'],
    })
    expect(fitting).toEqual([])
    expect(others[0]?.lacks).toEqual(['need'])
  })
})
