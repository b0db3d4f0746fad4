import {
  aMember,
  aNeed,
  anActor,
  aService,
  oneOfUs,
  somebody,
  type Actor,
  type Person,
} from './people'
import type { Relais } from './relais'

/**
 * The same small world for every test of rights: two operators that hand over to each other, a third that has nothing to
 * do with it, those with rules of their own (court, psychological support, creditors), and the platform's people.
 */
export type World = Awaited<ReturnType<typeof aWorld>>

export async function aWorld(relais: Relais) {
  const debt = await aNeed(relais, 'debt-mediation')
  const distress = await aNeed(relais, 'psychological-distress', { sensitive: true })
  const needs = { debt, distress }

  const operators = {
    desk: await anActor(relais, { name: 'Desk' }),
    advice: await anActor(relais, { name: 'Advice', kind: 'finance' }),
    third: await anActor(relais, { name: 'Third', kind: 'legal' }),
    psy: await anActor(relais, { name: 'Psy', kind: 'psychological-support' }),
    bank: await anActor(relais, { name: 'Bank', kind: 'federation', creditorSide: true }),
    court: await anActor(relais, { name: 'Court', kind: 'legal', receives: 'sheet' }),
  }
  const services = {
    advice: await aService(operators.advice, { needs: [debt] }),
    third: await aService(operators.third, { needs: [debt] }),
    psy: await aService(operators.psy, { needs: [distress] }),
    bank: await aService(operators.bank, { needs: [debt] }),
  }
  return { relais, needs, operators, services, ...(await peopleOf(operators, relais)) }
}

type Operators = Record<'desk' | 'advice' | 'third' | 'psy' | 'bank' | 'court', Actor>

async function peopleOf({ desk, advice, third, psy, bank, court }: Operators, relais: Relais) {
  return {
    /** The requester's side. */
    referrer: await aMember(desk, 'referrer'),
    colleague: await aMember(desk, 'referrer'),
    manager: await aMember(desk, 'manager'),
    /** Of the requester's operator, but reads no case. */
    deskIntake: await aMember(desk, 'intake'),
    /** The owner's side. */
    intake: await aMember(advice, 'intake'),
    intakeColleague: await aMember(advice, 'intake'),
    ownerManager: await aMember(advice, 'manager'),
    /** Of operators that have no part in it, or rules of their own. */
    outsider: await aMember(third, 'referrer', 'intake', 'manager'),
    psychologist: await aMember(psy, 'intake', 'manager'),
    creditor: await aMember(bank, 'referrer', 'intake'),
    clerk: await aMember(court, 'referrer', 'intake', 'manager'),
    /** The platform's own people. */
    coordinator: await oneOfUs(relais, 'coordinator'),
    administrator: await oneOfUs(relais, 'administrator'),
    editor: await oneOfUs(relais, 'editor'),
    guest: await somebody(relais, { actor: null, roles: ['guest'], functions: [] }),
  } satisfies Record<string, Person>
}
