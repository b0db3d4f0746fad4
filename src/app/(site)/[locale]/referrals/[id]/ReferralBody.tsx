import type { Named } from '@/src/disclosure/seen'
import type { FirstReading } from '@/src/queries/firstReading'
import { Part } from '@/src/ui/Part'
import { Acts } from './Acts'
import { AskedPart } from './AskedPart'
import { DeskPart } from './DeskPart'
import { FirstFlash, SentFlash } from './Flashes'
import { Head } from './Head'
import { goesOn, NextPart } from './NextPart'
import { PersonPart } from './PersonPart'
import type { Reading } from './reading'
import { RelayClock } from './RelayClock'
import { SoFar } from './SoFar'
import { WhoSees } from './WhoSees'
import { WhyPart } from './WhyPart'

type Props = {
  reading: Reading
  firstRead: FirstReading | null
  colleagues: readonly Named[]
  /** Somebody else was first. */
  first: boolean
}

/** The page below its frame: what is asked, the act beside it, what happened, who sees what. */
export function ReferralBody({ reading, firstRead, colleagues, first }: Props) {
  const { referral } = reading
  const { disclosed, side } = referral
  const knowsWho = side === 'owner' && disclosed.person !== null
  const isClosed = disclosed.level === 'D0' && referral.status !== 'draft'
  return (
    <>
      {first && <FirstFlash reading={reading} />}
      <SentFlash reading={reading} />
      <Head reading={reading} />
      <RelayClock reading={reading} />
      <div className="cols acting">
        <div>
          {knowsWho ? (
            <PersonPart reading={reading} />
          ) : isClosed ? (
            <ClosedPart reading={reading} />
          ) : (
            <AskedPart reading={reading} />
          )}
        </div>
        <div className="side">
          {goesOn(reading) ? (
            <NextPart reading={reading} />
          ) : (
            <Acts reading={reading} colleagues={colleagues} />
          )}
          <DeskPart reading={reading} />
        </div>
        <div>
          {knowsWho ? (
            <>
              <WhyPart reading={reading} />
              <AskedPart reading={reading} brief />
            </>
          ) : (
            <PersonPart reading={reading} />
          )}
          <SoFar reading={reading} firstRead={firstRead} />
        </div>
      </div>
      <WhoSees reading={reading} />
    </>
  )
}

/** What is left when a referral has closed to its reader. */
function ClosedPart({ reading: { visit, referral } }: { reading: Reading }) {
  const { title, told } = visit.words.referral.closed
  return (
    <Part id="asked" title={title}>
      <p>{told(referral.from.actor.name)}</p>
    </Part>
  )
}
