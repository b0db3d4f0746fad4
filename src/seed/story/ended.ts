import {
  accepted,
  ago,
  agreed,
  cancelled,
  completed,
  failed,
  reached,
  read,
  refused,
  released,
  sent,
  spokeAgain,
  triedInVain,
  type Chapter,
} from './chapter'

/** Ended, well or not. Refusals sit with the operator that is invented for them. */
// prettier-ignore
export const ended: Chapter[] = [
  {
    key: 'beautician-sessions', person: 'beautician', from: 'acasti', to: 'un-pass-dans-l-impasse', need: 'psychological-sessions', service: 'unpass-sessions',
    called: ago(33, '11:00'), agreed: agreed(ago(33, '11:14'), ['un-pass-dans-l-impasse'], { also: ['sensitive'] }), drafted: ago(33, '11:18'),
    scenes: [
      sent(ago(33, '11:22')), read(ago(32, '09:30')), accepted(ago(32, '09:40'), ago(31, '10:00')),
      reached(ago(31, '10:10')), completed(ago(12, '16:00'), ['psychological-support'], 'fully'),
    ],
  },
  {
    key: 'chocolatier-loan', person: 'chocolatier', from: 'unizo', to: 'febelfin', need: 'credit-rescheduling', service: 'febelfin-rescheduling',
    called: ago(27, '09:50'), agreed: agreed(ago(27, '10:02'), ['febelfin'], { also: ['outcome'] }), drafted: ago(27, '10:10'),
    scenes: [
      sent(ago(27, '10:14')), read(ago(26, '09:45')), accepted(ago(25, '11:00'), ago(24, '14:00')), reached(ago(24, '14:10')),
      completed(ago(13, '11:40'), ['funding'], 'partly', 'Aflossing gespreid over twaalf maanden in plaats van de gevraagde achttien.'),
    ],
  },
  {
    key: 'plumber-contributions', person: 'plumber', from: 'unizo', to: 'acasti', need: 'social-contributions', service: 'acasti-payment',
    called: ago(30, '13:30'), agreed: agreed(ago(30, '13:44'), ['acasti']), drafted: ago(30, '13:50'),
    scenes: [
      sent(ago(30, '13:54')), read(ago(29, '09:40')), accepted(ago(28, '10:20'), ago(27, '09:30')), reached(ago(27, '09:40')),
      completed(ago(17, '15:10'), ['advice', 'recovery-plan'], 'fully', 'Gedeeltelijke vrijstelling gevraagd, de rest gespreid.'),
    ],
  },
  {
    key: 'shopkeeper-peer', person: 'shopkeeper', from: 'hub-brussels', to: 'reseau-entreprendre-oasis', need: 'peer-support', service: 'oasis-peer',
    called: ago(38, '10:40'), agreed: agreed(ago(38, '10:52'), ['reseau-entreprendre-oasis'], { also: ['outcome'] }), drafted: ago(38, '11:00'),
    scenes: [
      sent(ago(38, '11:04')), read(ago(37, '10:00')), accepted(ago(36, '09:50'), ago(33, '12:00')), reached(ago(33, '12:10')),
      spokeAgain(ago(20, '12:00')),
      completed(ago(7, '17:00'), ['orderly-closure'], 'fully', 'Un point de vente fermé dans l’ordre, l’autre tient.'),
    ],
  },
  {
    key: 'phone-seller-refused', person: 'phone-seller', from: 'hub-brussels', to: 'guichet-refus', need: 'social-contributions', service: 'refus-debts',
    called: ago(12, '14:00'), agreed: agreed(ago(12, '14:10'), ['guichet-refus']), drafted: ago(12, '14:16'),
    scenes: [
      sent(ago(12, '14:20')), read(ago(11, '10:30')),
      refused(ago(10, '10:45'), 'outside-territory', 'Nous ne recevons plus au sud du canal, pour les besoins de la démonstration.'),
    ],
  },
  {
    key: 'courier-unreachable', person: 'courier', from: 'beci-ced', to: 'guichet-refus', need: 'first-diagnosis', service: 'refus-advice',
    called: ago(15, '09:20'), agreed: agreed(ago(15, '09:30'), ['guichet-refus']), drafted: ago(15, '09:36'),
    scenes: [
      sent(ago(15, '09:40')), read(ago(14, '11:00')), accepted(ago(13, '09:30'), ago(12, '09:30')),
      triedInVain(ago(12, '09:35')), triedInVain(ago(10, '17:10')), failed(ago(9, '11:20'), 'unreachable'),
    ],
  },
  {
    key: 'gardener-released', person: 'gardener', from: 'hub-brussels', to: 'guichet-refus', need: 'vat-debts', service: 'refus-debts',
    called: ago(20, '15:30'), agreed: agreed(ago(20, '15:42'), ['guichet-refus', 'ucm']), drafted: ago(20, '15:50'),
    scenes: [
      sent(ago(20, '15:54')), read(ago(19, '10:10')), accepted(ago(18, '10:00'), ago(17, '10:00')),
      released(ago(17, '09:40'), 'already-followed'),
    ],
  },
  {
    key: 'garage-cancelled', person: 'garage-owner', from: 'ucm', to: 'beci-ced', need: 'recovery-plan', service: 'ced-figures',
    called: ago(13, '11:30'), agreed: agreed(ago(13, '11:42'), ['beci-ced']), drafted: ago(13, '11:48'),
    scenes: [
      sent(ago(13, '11:52')), read(ago(12, '09:50')), accepted(ago(12, '11:00'), ago(11, '11:00')),
      cancelled(ago(10, '16:20'), 'solved-elsewhere', 'La famille entre au capital, le plan n’est plus nécessaire.'),
    ],
  },
]
