import { Facts, type Fact } from '@/src/ui/Facts'
import { Summary } from '@/src/ui/Letter'
import { Part } from '@/src/ui/Part'
import { capital } from '@/src/i18n/numbers'
import type { Reading } from './reading'

/** What is asked, without who it is for: the summary in a colleague's words, and the facts. */
export function AskedPart({ reading, brief }: { reading: Reading; brief?: boolean }) {
  const { visit, referral } = reading
  const { asked } = visit.words.referral
  const { summary, from, side } = referral
  return (
    <Part id="asked" title={side === 'owner' ? asked.yours : asked.others}>
      {summary ? (
        <>
          <Summary text={summary} />
          <p className="source">{asked.source(from.user?.name ?? from.actor.name)}</p>
        </>
      ) : (
        <p className="soft">{asked.noSummary}</p>
      )}
      {!brief && <Facts list={factsOf(reading)} />}
    </Part>
  )
}

function factsOf({ visit, referral }: Reading): Fact[] {
  const { words } = visit
  const { asked } = words.referral
  const { need, service, to, disclosed, overrideReason, alreadyFollowed } = referral
  const { nextHardDateWithin } = disclosed
  return [
    { term: asked.need, value: need?.name },
    { term: asked.service, value: service?.name || asked.anyService(to.actor.name) },
    ...situationFacts({ visit, referral }),
    {
      term: asked.hardDate,
      value:
        nextHardDateWithin === null
          ? asked.noHardDate
          : asked.hardDateWithin(words.time.withinBusinessDays(nextHardDateWithin)),
    },
    ...(overrideReason ? [{ term: asked.overrideReason, value: overrideReason }] : []),
    ...(alreadyFollowed === undefined
      ? []
      : [{ term: asked.alreadyFollowed, value: asked.followed[alreadyFollowed ? 'yes' : 'no'] }]),
  ]
}

function situationFacts({ visit, referral }: Pick<Reading, 'visit' | 'referral'>): Fact[] {
  const { codes, referral: said } = visit.words
  const { asked } = said
  const { stage, sector, size, zone, language } = referral.disclosed.situation ?? {}
  const firm = [
    sector && asked.sector(codes.sector[sector], sector),
    size && codes.people[size],
  ].filter(Boolean)
  return [
    { term: asked.stage, value: stage ? codes.stage[stage] : asked.unknown },
    { term: asked.sectorAndSize, value: firm.join(', ') || asked.unknown },
    { term: asked.zone, value: zone ? asked.zoneOf(capital(codes.zone[zone])) : asked.unknown },
    { term: asked.language, value: languageSaid(codes.language, language) ?? asked.unknown },
  ]
}

const languageSaid = (words: Record<string, string>, language: string | null | undefined) =>
  language ? (words[language] ?? language) : undefined
