import type { ActorKind } from '@/src/codes/people'
import type { Locale } from '@/src/codes/languages'

/** A shared desk. Addresses and telephone numbers are fictitious, always. */
export type Desk = { name: string; email: string; phone: string }

export type SeededActor = {
  slug: string
  name: string
  acronym?: string
  kind: ActorKind
  languages: Locale[]
  membership: 'member' | 'invited'
  receives: 'referrals' | 'sheet'
  /** Banks, social-insurance funds: the entrepreneur may owe their members money. */
  creditorSide?: true
  desks: Desk[]
}

/** A part of an actor, without membership of its own. */
export type SeededSection = Pick<SeededActor, 'slug' | 'name' | 'kind' | 'languages'> & {
  parent: string
}

let line = 0
const desk = (name: string, box: string): Desk => ({
  name,
  email: `${box}@example.org`,
  phone: `02 000 00 ${String(line++).padStart(2, '0')}`,
})

/** The fifteen of the first plenary, 18 January 2023, named as in the source, brackets and apostrophes included. */
// prettier-ignore
export const members: SeededActor[] = [
  {
    slug: 'hub-brussels', name: 'hub.brussels', kind: 'general-support', languages: ['fr', 'nl', 'en'],
    membership: 'member', receives: 'referrals',
    desks: [
      desk('Orientation', 'orientation.hub'),
      desk('Permanence d’Anderlecht', 'anderlecht.hub'),
      desk('Permanence de Molenbeek', 'molenbeek.hub'),
      desk('Permanence de Schaerbeek', 'schaerbeek.hub'),
    ],
  },
  {
    slug: 'ucm', name: 'UCM', kind: 'federation', languages: ['fr'], membership: 'member', receives: 'referrals',
    desks: [desk('Accueil', 'accueil.ucm'), desk('Permanence de Molenbeek', 'molenbeek.ucm')],
  },
  {
    slug: 'beci-ced', name: 'BECI / CED', acronym: 'CED', kind: 'specialised-support', languages: ['fr', 'nl'],
    membership: 'member', receives: 'referrals',
    desks: [desk('Accueil du CED', 'accueil.ced')],
  },
  {
    slug: 'tribunal-de-l-entreprise', name: "Tribunal de l’entreprise", kind: 'legal', languages: ['fr', 'nl'],
    membership: 'member', receives: 'sheet',
    desks: [desk('Greffe', 'greffe.tribunal')],
  },
  {
    slug: 'barreau-de-bruxelles', name: 'Barreau de Bruxelles', kind: 'legal', languages: ['fr', 'nl'],
    membership: 'member', receives: 'referrals',
    desks: [desk('Première consultation', 'consultation.barreau')],
  },
  {
    slug: 'itaa', name: 'ITAA', kind: 'accounting', languages: ['fr', 'nl'], membership: 'member', receives: 'referrals',
    desks: [desk('Secrétariat', 'secretariat.itaa')],
  },
  {
    slug: 'febelfin', name: 'Febelfin', kind: 'finance', languages: ['fr', 'nl'], membership: 'member',
    receives: 'referrals', creditorSide: true,
    desks: [desk('Accueil bancaire', 'accueil.febelfin')],
  },
  {
    slug: 'acasti', name: 'ACASTI', acronym: 'ACASTI', kind: 'federation', languages: ['fr', 'nl'],
    membership: 'member', receives: 'referrals', creditorSide: true,
    desks: [desk('Secrétariat', 'secretariat.acasti')],
  },
  {
    slug: 'bemediation', name: 'BeMediation', acronym: 'bMediation', kind: 'specialised-support',
    languages: ['fr', 'nl', 'en'], membership: 'member', receives: 'referrals',
    desks: [desk('Secrétariat', 'secretariat.bemediation')],
  },
  {
    slug: 'reload-yourself', name: 'Reload.Yourself', kind: 'specialised-support', languages: ['fr', 'nl'],
    membership: 'member', receives: 'referrals',
    desks: [desk('Accueil', 'accueil.reload')],
  },
  {
    slug: 'fondation-pulse-revival', name: 'Fondation Pulse (Revival)', kind: 'specialised-support',
    languages: ['fr', 'nl'], membership: 'member', receives: 'referrals',
    desks: [desk('Revival', 'revival.pulse')],
  },
  {
    slug: 'reseau-entreprendre-oasis', name: 'Réseau Entreprendre (Oasis)', kind: 'specialised-support',
    languages: ['fr', 'nl'], membership: 'member', receives: 'referrals',
    desks: [desk('Oasis', 'oasis.reseau')],
  },
  {
    slug: 'un-pass-dans-l-impasse', name: "Un pass dans l’impasse", kind: 'psychological-support',
    languages: ['fr', 'nl'], membership: 'member', receives: 'referrals',
    desks: [desk('Accueil', 'accueil.unpass')],
  },
  {
    slug: 'unizo', name: 'Unizo', kind: 'federation', languages: ['nl'], membership: 'member', receives: 'referrals',
    desks: [desk('Ondernemerslijn', 'ondernemerslijn.unizo'), desk('Zitdag Evere', 'evere.unizo')],
  },
  {
    slug: 'bruxeo', name: 'Bruxeo', kind: 'federation', languages: ['fr', 'nl'], membership: 'member',
    receives: 'referrals',
    desks: [desk('Accueil des employeurs', 'accueil.bruxeo')],
  },
]

/** The only two who are late or refuse; their names say that they do not exist. */
// prettier-ignore
export const invented: SeededActor[] = [
  {
    slug: 'comptoir-lenteur', name: 'Comptoir Lenteur (inventé)', kind: 'specialised-support', languages: ['fr', 'nl'],
    membership: 'invited', receives: 'referrals',
    desks: [desk('Accueil', 'accueil.lenteur')],
  },
  {
    slug: 'guichet-refus', name: 'Guichet Refus (inventé)', kind: 'general-support', languages: ['fr', 'nl'],
    membership: 'invited', receives: 'referrals',
    desks: [desk('Loket', 'loket.refus')],
  },
]

export const actors: SeededActor[] = [...members, ...invented]

// prettier-ignore
export const sections: SeededSection[] = [
  {
    slug: 'tribunal-de-l-entreprise-francophone', parent: 'tribunal-de-l-entreprise', kind: 'legal',
    name: 'Tribunal de l’entreprise francophone de Bruxelles', languages: ['fr'],
  },
  {
    slug: 'ondernemingsrechtbank-nederlandstalig', parent: 'tribunal-de-l-entreprise', kind: 'legal',
    name: 'Nederlandstalige ondernemingsrechtbank Brussel', languages: ['nl'],
  },
  {
    slug: 'barreau-de-bruxelles-francophone', parent: 'barreau-de-bruxelles', kind: 'legal',
    name: 'Barreau de Bruxelles, section francophone', languages: ['fr'],
  },
  {
    slug: 'balie-brussel-nederlandstalig', parent: 'barreau-de-bruxelles', kind: 'legal',
    name: 'Balie van Brussel, Nederlandstalige afdeling', languages: ['nl'],
  },
]
