import {
  accepted,
  ago,
  agreed,
  completed,
  reached,
  read,
  received,
  refused,
  sent,
  spokeAgain,
  withdrawnByLink,
  type Chapter,
} from './chapter'

/** A baker in Molenbeek, two quarters of ONSS unpaid: from the first call to an accepted referral, and what is still open. */
// prettier-ignore
const baker: Chapter[] = [
  {
    key: 'baker-plan', person: 'baker', from: 'hub-brussels', to: 'ucm', need: 'onss-payment-plan', service: 'ucm-first-advice',
    called: ago(2, '15:18'),
    agreed: agreed(ago(2, '15:21'), ['ucm', 'beci-ced', 'itaa'], { also: ['already-followed', 'outcome'] }),
    drafted: ago(2, '15:36'),
    scenes: [sent(ago(2, '15:40')), read(ago(2, '16:05'))],
  },
  {
    key: 'baker-accounts', person: 'baker', from: 'hub-brussels', to: 'itaa', need: 'late-accounts', service: 'itaa-figures',
    summary:
      'Plus de comptable depuis septembre, les pièces du troisième trimestre sont dans une boîte. Les comptes de l’an passé sont déposés. Deux trimestres de cotisations impayés, un plan se prépare par ailleurs. Demande : quelqu’un qui reprenne la comptabilité vite.',
    drafted: ago(2, '15:48'),
    scenes: [sent(ago(2, '15:52')), read(ago(1, '10:12')), accepted(ago(0, '10:31'), { inDays: 2 })],
  },
  {
    key: 'baker-peer', person: 'baker', from: 'hub-brussels', to: 'reseau-entreprendre-oasis', need: 'peer-support', service: 'oasis-circle',
    summary:
      'Il porte tout seul depuis la rentrée et dit ne plus en parler chez lui. Un plan se prépare pour ses dettes sociales. Il voudrait entendre quelqu’un qui est passé par là, plutôt en soirée.',
    agreed: agreed(ago(1, '11:02'), ['reseau-entreprendre-oasis'], { method: 'link' }),
    drafted: ago(1, '11:05'),
    scenes: [],
  },
]

/** An installer in Evere, in Dutch: refused for a conflict, taken by the next. */
// prettier-ignore
const installer: Chapter[] = [
  {
    key: 'installer-first', person: 'installer', from: 'unizo', to: 'guichet-refus', need: 'onss-payment-plan', service: 'refus-debts',
    called: ago(7, '09:35'),
    agreed: agreed(ago(7, '09:44'), ['guichet-refus', 'beci-ced']),
    drafted: ago(7, '09:50'),
    scenes: [
      sent(ago(7, '09:55')),
      read(ago(6, '14:20'), { by: 'els.verstraeten' }),
      refused(ago(5, '11:10'), 'conflict-of-interest', 'Wij staan de klant bij die hem niet betaalt.', { by: 'els.verstraeten' }),
    ],
  },
  {
    key: 'installer-next', person: 'installer', from: 'unizo', to: 'beci-ced', need: 'onss-payment-plan', service: 'ced-debts',
    follows: 'installer-first',
    drafted: ago(5, '11:40'),
    scenes: [
      sent(ago(5, '11:42')),
      read(ago(4, '09:30'), { by: 'an.deridder' }),
      received(ago(4, '09:34'), { by: 'an.deridder' }),
      accepted(ago(3, '10:05'), ago(2, '16:30'), { by: 'an.deridder' }),
      reached(ago(2, '16:40'), { by: 'an.deridder' }),
    ],
  },
]

/** A restaurant in Saint-Gilles: accepted, then the person changes her mind, as she may. */
// prettier-ignore
const restaurateur: Chapter[] = [
  {
    key: 'restaurant-plan', person: 'restaurateur', from: 'hub-brussels', to: 'beci-ced', need: 'recovery-plan', service: 'ced-figures',
    called: ago(8, '10:30'),
    agreed: agreed(ago(8, '10:41'), ['beci-ced']),
    drafted: ago(8, '10:45'),
    scenes: [
      sent(ago(8, '10:52')),
      read(ago(7, '11:15')),
      accepted(ago(6, '15:20'), ago(4, '14:00')),
      withdrawnByLink(ago(4, '22:05')),
    ],
  },
]

/** From bankruptcy to a new start: first the rights and the papers, the rest only when he was ready. */
// prettier-ignore
const mechanic: Chapter[] = [
  {
    key: 'mechanic-rights', person: 'mechanic', from: 'barreau-de-bruxelles', to: 'fondation-pulse-revival',
    need: 'rights-after-judgment', service: 'revival-court',
    called: ago(58, '11:20'),
    agreed: agreed(ago(58, '11:32'), ['fondation-pulse-revival'], { method: 'paper', also: ['outcome'] }),
    drafted: ago(58, '11:40'),
    scenes: [
      sent(ago(58, '11:44')),
      read(ago(58, '14:02')),
      accepted(ago(57, '09:40'), ago(57, '10:30')),
      reached(ago(57, '10:35')),
      completed(ago(49, '16:10'), ['advice'], 'fully', 'Droit passerelle demandé, pièces remises au curateur, mutuelle en ordre.'),
    ],
  },
  {
    key: 'mechanic-new-start', person: 'mechanic', from: 'barreau-de-bruxelles', to: 'fondation-pulse-revival',
    need: 'new-start', service: 'revival-new-start', follows: 'mechanic-rights',
    summary:
      'Faillite clôturée, effacement acquis. Les papiers sont en ordre et il recommence à dormir. Il a un métier en main et une idée d’atelier partagé. Il se dit prêt pour le groupe d’automne.',
    drafted: ago(46, '10:10'),
    scenes: [
      sent(ago(46, '10:14')),
      read(ago(45, '09:50')),
      accepted(ago(44, '11:00'), ago(42, '10:00')),
      reached(ago(42, '10:20')),
      spokeAgain(ago(25, '10:15')),
      spokeAgain(ago(12, '17:00')),
      completed(ago(3, '11:30'), ['restart'], 'fully', 'Indépendant à nouveau depuis ce mois, dans un atelier partagé. Parrain pour un an.'),
    ],
  },
]

export const theFour: Chapter[] = [...baker, ...installer, ...restaurateur, ...mechanic]
