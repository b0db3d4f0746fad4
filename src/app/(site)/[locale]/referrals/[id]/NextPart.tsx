import { paths } from '@/src/paths'
import { findOperators } from '@/src/queries/findOperators'
import { nextAgreed } from '@/src/queries/nextAgreed'
import { Buttons, LinkButton } from '@/src/ui/Buttons'
import { Part } from '@/src/ui/Part'
import type { Reading } from './reading'

const mostProposed = 3

/** It ended without help, and the side that asked goes on from here. */
export const goesOn = ({ referral: { side, status, need } }: Reading): boolean =>
  side === 'requester' &&
  need !== null &&
  (status === 'rejected' || status === 'expired' || status === 'failed')

/** When it did not work out: the reason, those the person already agreed to, and others who can help with the same need. */
export async function NextPart({ reading }: { reading: Reading }) {
  const { visit, referral } = reading
  const { words, locale, payload, user } = visit
  const { need, to, reason, case: caseId } = referral
  const { stage, language } = referral.disclosed.situation ?? {}
  const [agreed, found] = await Promise.all([
    nextAgreed(payload, user, referral),
    findOperators(
      { payload, user, locale },
      { need: need?.id, stage: stage ?? undefined, language: language ?? undefined },
    ),
  ])
  const { next } = words.referral
  const begin = (more: Record<string, string>) =>
    `${paths.newReferral(locale)}?${new URLSearchParams({
      need: found.need?.code ?? '',
      case: caseId ?? '',
      basedOn: referral.id,
      ...more,
    })}`
  const named = new Set([to.actor.id, ...agreed.map(({ id }) => id)])
  const others = found.fitting
    .filter(({ offer }) => offer.actor.way === 'referral' && !named.has(offer.actor.id))
    .slice(0, mostProposed)
  const slugs = new Map(found.fitting.map(({ offer }) => [offer.actor.id, offer.actor.slug]))
  return (
    <Part id="act" act title={next.title}>
      {reason.text && (
        <p>
          <b>{next.reason(to.actor.name)}</b> {reason.text}
        </p>
      )}
      <p className="small">{agreed.length > 0 ? next.agreed : next.nobodyAgreed}</p>
      <ul className="plainlist">
        {agreed.map(({ id, name }) => (
          <li key={id}>
            <a href={begin({ actor: slugs.get(id) ?? id })}>{next.askNext(name)}</a>
          </li>
        ))}
      </ul>
      {others.length > 0 && <p className="small">{next.others}</p>}
      <ul className="plainlist">
        {others.map(({ offer }) => (
          <li key={offer.id}>
            <a href={begin({ actor: offer.actor.slug, service: offer.id })}>{offer.title}</a>,{' '}
            {offer.actor.name}
          </li>
        ))}
      </ul>
      <Buttons>
        <LinkButton href={`${paths.find(locale)}?need=${found.need?.code ?? ''}`}>
          {next.find}
        </LinkButton>
      </Buttons>
    </Part>
  )
}
