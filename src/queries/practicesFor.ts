import type { EvidenceLevel } from '@/src/codes/knowledge'
import { evidenceLevels } from '@/src/codes/knowledge'
import type { Stage } from '@/src/codes/situation'
import { saidIn, type Said, type Spoken } from '@/src/i18n/saidIn'
import type { Asking } from './asking'
import { inEveryTongue } from './inEveryTongue'
import { expertiseWhere, type ExpertiseRead } from './openExpertise'
import { unlessClosed } from './unlessClosed'

export type NearPractice = { id: string; title: Said; evidence: EvidenceLevel }
export type Near = { practices: NearPractice[]; experts: ExpertiseRead[] }

const looked = 30

/** What have others done for these needs at this stage, and who offers to know about them? Best borne out first. */
export async function practicesFor(
  asking: Asking,
  needs: readonly string[],
  stage?: Stage | null,
): Promise<Near> {
  const { payload, user, locale } = asking
  if (!needs.length || user.roles.includes('guest')) return { practices: [], experts: [] }
  const onNeeds = { needs: { in: [...needs] } }
  const answer = await inEveryTongue({ payload, user })
    .find({
      collection: 'good-practices',
      where: { and: [onNeeds, { status: { in: ['published', 'review-due'] } }] },
      select: { title: true, original: true, evidence: true, stages: true },
      sort: '-publishedAt',
      depth: 0,
      limit: looked,
    })
    .catch(unlessClosed)
  const atStage = (stages: readonly Stage[] | null | undefined) =>
    !stage || !stages?.length || stages.includes(stage) ? 1 : 0
  const ranked = (answer?.docs ?? []).toSorted(
    (a, b) => atStage(b.stages) - atStage(a.stages) || levelOf(b.evidence) - levelOf(a.evidence),
  )
  return {
    practices: ranked.slice(0, 3).flatMap(({ id, title, original, evidence }) => {
      const said = saidIn(title as unknown as Spoken, locale, original)
      return said ? [{ id, title: said, evidence: evidence ?? 'reported' }] : []
    }),
    experts: (
      await expertiseWhere(asking, {
        and: [onNeeds, { kind: { equals: 'offer' } }, { status: { equals: 'open' } }],
      })
    ).slice(0, 2),
  }
}

const levelOf = (evidence: EvidenceLevel | null | undefined) =>
  evidenceLevels.indexOf(evidence ?? 'reported')
