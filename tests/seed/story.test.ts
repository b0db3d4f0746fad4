import { describe, expect, test } from 'vitest'
import { identityIn } from '@/src/disclosure/identityCheck'
import { communes } from '@/src/codes/situation'
import { actors, invented } from '@/src/seed/content/actors'
import { entrepreneurOf, entrepreneurs } from '@/src/seed/content/entrepreneurs'
import { needs } from '@/src/seed/content/needs'
import { people } from '@/src/seed/content/people'
import { services } from '@/src/seed/content/services'
import { calendarOf } from '@/src/seed/story/calendar'
import { story } from '@/src/seed/story/story'

const noon = new Date('2026-11-24T11:00:00Z')
const tried = invented.map(({ slug }) => slug)

describe('the story', () => {
  test('names only operators, needs, services and accounts that there are', () => {
    for (const { key, from, to, need, service, person, scenes } of story) {
      const offered = services.find((one) => one.key === service)
      expect(offered?.actor, key).toBe(to)
      expect(offered?.needs, key).toContain(need)
      expect(from, key).not.toBe(to)
      expect(needs.map(({ code }) => code)).toContain(need)
      expect(entrepreneurOf(person).needs, key).toContain(need)
      expect(actors.find(({ slug }) => slug === to)?.receives, key).toBe('referrals')
      for (const { by } of scenes)
        if (by) expect(people.map(({ email }) => email)).toContain(`${by}@${to}.example.org`)
    }
  })

  test('uses every entrepreneur, and each summary keeps to itself who it is about', () => {
    expect(new Set(story.map(({ person }) => person))).toEqual(
      new Set(entrepreneurs.map(({ key }) => key)),
    )
    for (const { person, summary } of story) {
      const who = entrepreneurOf(person)
      const { fr, nl } = communes[who.commune]
      for (const municipality of [fr, nl])
        expect(identityIn(summary ?? who.summary, { ...who, municipality })).toEqual([])
    }
  })

  test('goes forward in time, from the call to the end, and never past the moment of seeding', () => {
    const { moment } = calendarOf(noon)
    for (const { key, called, agreed, drafted, scenes } of story) {
      const whens = [called, agreed?.when, drafted, ...scenes.map(({ when }) => when)]
      const times = whens.flatMap((when) => (when ? [moment(when).getTime()] : []))
      expect(times, key).toEqual(times.toSorted((a, b) => a - b))
      expect(times.at(-1), key).toBeLessThanOrEqual(noon.getTime())
    }
  })

  test('sends nothing without the person’s agreement for that operator', () => {
    for (const { key, person, to, scenes } of story) {
      if (!scenes.some(({ does }) => does === 'send')) continue
      const given = story.flatMap(({ person: other, agreed }) =>
        other === person && agreed ? agreed.actors : [],
      )
      expect(given, key).toContain(to)
    }
  })

  test('lets only the invented operators refuse, give back or fail somebody', () => {
    for (const { key, to, scenes } of story)
      if (scenes.some(({ does }) => ['reject', 'release', 'fail'].includes(does)))
        expect(tried, key).toContain(to)
  })

  test('refuses once for a conflict of interest, to the installer, who is taken by the next', () => {
    const conflicts = story.filter(({ scenes }) =>
      scenes.some(
        ({ does, with: fields }) =>
          does === 'reject' &&
          JSON.stringify(fields?.(calendarOf(noon))).includes('conflict-of-interest'),
      ),
    )
    expect(conflicts.map(({ key }) => key)).toEqual(['installer-first'])
    const next = story.find(({ follows }) => follows === 'installer-first')
    expect(next?.scenes.map(({ does }) => does)).toContain('accept')
  })

  test('holds the four that can be walked: accepted, refused then taken, withdrawn, a new start', () => {
    const doneIn = (key: string) =>
      story.filter(({ person }) => person === key).flatMap(({ scenes }) => scenes)
    expect(doneIn('baker').map(({ does }) => does)).toContain('accept')
    expect(doneIn('installer').map(({ does }) => does)).toContain('reject')
    expect(doneIn('restaurateur').at(-1)?.does).toBe('withdraw-by-link')
    const end = doneIn('mechanic').at(-1)
    expect(end?.with?.(calendarOf(noon))).toMatchObject({
      outcome: { codes: ['restart'], needMet: 'fully' },
    })
  })
})

describe('the calendar of the story', () => {
  test('counts business days back, over weekends and holidays', () => {
    const { moment } = calendarOf(noon)
    expect(moment({ daysAgo: 2, at: '15:40' }).toISOString()).toBe('2026-11-20T14:40:00.000Z')
    expect(moment({ daysAgo: 6, at: '10:10' }).toISOString()).toBe('2026-11-16T09:10:00.000Z')
  })

  test('tells the day itself earlier where it is seeded before the story’s last hour', () => {
    const dawn = new Date('2026-11-24T05:00:00Z')
    const { moment } = calendarOf(dawn)
    expect(moment({ daysAgo: 0, at: '10:41' }).getTime()).toBeLessThan(dawn.getTime())
    expect(moment({ daysAgo: 0, at: '08:52' }).getTime()).toBeLessThan(
      moment({ daysAgo: 0, at: '10:31' }).getTime(),
    )
  })

  test('seeded on a Sunday, tells Friday as the day itself', () => {
    const { moment } = calendarOf(new Date('2026-11-22T10:00:00Z'))
    expect(moment({ daysAgo: 0, at: '08:52' }).toISOString()).toBe('2026-11-20T07:52:00.000Z')
    expect(moment({ daysAgo: 1, at: '08:52' }).toISOString()).toBe('2026-11-19T07:52:00.000Z')
  })
})
