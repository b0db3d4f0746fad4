import type { FunctionCode, Role } from '@/src/codes/people'
import type { Locale } from '@/src/codes/languages'

export type SeededPerson = {
  email: string
  name: string
  locale: Locale
  actor?: string
  roles: Role[]
  functions: FunctionCode[]
  /** E-mail of the colleague who stands in. */
  deputy?: string
}

const domainOf = (actor: string) => `${actor}.example.org`
const holder = (actor: string, held: FunctionCode, name: string, locale: Locale): SeededPerson => ({
  email: `${held}@${domainOf(actor)}`,
  name,
  locale,
  actor,
  roles: ['member'],
  functions: [held],
})
/** A second member: signs in with their own name instead of the function's. */
// prettier-ignore
const colleague = (actor: string, box: string, name: string, functions: FunctionCode[], locale: Locale = 'fr'): SeededPerson => ({
  email: `${box}@${domainOf(actor)}`,
  name,
  locale,
  actor,
  roles: ['member'],
  functions,
})

/** The three accounts of an operator that receives referrals; intake and manager stand in for each other. */
// prettier-ignore
const desk = (actor: string, referrer: string, intake: string, manager: string, locale: Locale = 'fr'): SeededPerson[] => [
  holder(actor, 'referrer', referrer, locale),
  { ...holder(actor, 'intake', intake, locale), deputy: `manager@${domainOf(actor)}` },
  holder(actor, 'manager', manager, locale),
]

const platform = (box: string, name: string, role: Role, locale: Locale = 'fr'): SeededPerson => ({
  email: `${box}@relais.example.org`,
  name,
  locale,
  roles: [role],
  functions: [],
})

/** All invented: no name here is a person of the organisation it stands beside. */
export const people: SeededPerson[] = [
  platform('admin', 'Nadia Verlinden', 'administrator'),
  platform('coordinator', 'Hélène Marchal', 'coordinator'),
  platform('editor', 'Camille Servais', 'editor'),
  platform('editor-nl', 'Jonas Peeters', 'editor', 'nl'),
  platform('guest', 'Odile Renard', 'guest'),

  ...desk('hub-brussels', 'Yassine Amrani', 'Leïla Ouazzani', 'Pauline Dewit'),
  colleague('hub-brussels', 'hannah.osei', 'Hannah Osei', ['referrer'], 'en'),
  ...desk('ucm', 'Julien Fontaine', 'Claire Delvaux', 'Benoît Lacroix'),
  ...desk('beci-ced', 'Inès Carlier', 'Marc Thielemans', 'Thomas Vanden Eynde'),
  colleague('beci-ced', 'an.deridder', 'An De Ridder', ['intake'], 'nl'),
  ...desk('barreau-de-bruxelles', 'Maïté Hallet', 'Samuel Ngoma', 'Florence Willems'),
  ...desk('itaa', 'Grégory Simonis', 'Katrien Maes', 'Aurélie Bastin'),
  ...desk('febelfin', 'Laurent Goossens', 'Wim Verhaeghe', 'Dominique Servais'),
  ...desk('acasti', 'Nathalie Piron', 'Rachid El Idrissi', 'Véronique Stassart'),
  ...desk('bemediation', 'Olivier Crahay', 'Fatou Diallo', 'Isabelle Michaux'),
  ...desk('reload-yourself', 'Sébastien Lenoir', 'Amélie Roosens', 'Karim Belhadj'),
  ...desk('fondation-pulse-revival', 'Anne-Sophie Collard', 'Didier Mertens', 'Christine Lambot'),
  colleague('fondation-pulse-revival', 'joke.vandamme', 'Joke Van Damme', ['intake'], 'nl'),
  ...desk('reseau-entreprendre-oasis', 'Bertrand Hanotte', 'Sylvie Gérard', 'Philippe Dumont'),
  ...desk('un-pass-dans-l-impasse', 'Émilie Warnier', 'Delphine Jacquet', 'Étienne Rouvroy'),
  ...desk('unizo', 'Sofie Janssens', 'Pieter Claes', 'Griet Van Hove', 'nl'),
  ...desk('bruxeo', 'Mélanie Tassin', 'Hugo Lebrun', 'Saskia Wouters'),
  ...desk('comptoir-lenteur', 'Achille Tardif', 'Léontine Latour', 'Prosper Demain'),
  ...desk('guichet-refus', 'Norbert Vannon', 'Bart Neven', 'Solange Nenni'),
  colleague('guichet-refus', 'els.verstraeten', 'Els Verstraeten', ['intake'], 'nl'),

  holder('tribunal-de-l-entreprise', 'manager', 'Monique Desmet', 'fr'),
]
