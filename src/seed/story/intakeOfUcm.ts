import {
  accepted,
  ago,
  agreed,
  completed,
  reached,
  read,
  sent,
  spokeAgain,
  type Chapter,
} from './chapter'

/** What the intake of UCM finds on the first day: with the baker's, three wait; one is urgent, one is late. Two promises stand. */
// prettier-ignore
export const intakeOfUcm: Chapter[] = [
  {
    key: 'roofer-vat', person: 'roofer', from: 'reseau-entreprendre-oasis', to: 'ucm', need: 'vat-debts', service: 'ucm-first-advice',
    called: ago(1, '17:20'),
    agreed: agreed(ago(0, '08:40'), ['ucm']),
    drafted: ago(0, '08:46'),
    scenes: [sent(ago(0, '08:52'))],
  },
  {
    key: 'cook-contributions', person: 'cook', from: 'beci-ced', to: 'ucm', need: 'social-contributions', service: 'ucm-contributions',
    called: ago(6, '09:40'),
    agreed: agreed(ago(6, '09:52'), ['ucm', 'acasti']),
    drafted: ago(6, '10:02'),
    scenes: [sent(ago(6, '10:10')), read(ago(5, '09:15'))],
  },
  {
    key: 'hairdresser-tax', person: 'hairdresser', from: 'unizo', to: 'ucm', need: 'tax-debts', service: 'ucm-first-advice',
    called: ago(4, '13:30'),
    agreed: agreed(ago(4, '13:41'), ['ucm'], { also: ['already-followed'] }),
    drafted: ago(4, '13:50'),
    scenes: [sent(ago(4, '13:56')), read(ago(3, '09:12')), accepted(ago(3, '09:20'), { inDays: 0 })],
  },
  {
    key: 'joiner-tax', person: 'joiner', from: 'beci-ced', to: 'ucm', need: 'tax-debts', service: 'ucm-first-advice',
    called: ago(23, '14:05'),
    agreed: agreed(ago(23, '14:20'), ['ucm'], { also: ['outcome'] }),
    drafted: ago(23, '14:28'),
    scenes: [
      sent(ago(23, '14:33')),
      read(ago(22, '09:20')),
      accepted(ago(22, '09:41'), ago(20, '11:00')),
      reached(ago(19, '11:05')),
    ],
  },
  {
    key: 'tiler-tax', person: 'tiler', from: 'comptoir-lenteur', to: 'ucm', need: 'vat-debts', service: 'ucm-first-advice',
    called: ago(40, '10:00'),
    agreed: agreed(ago(40, '10:12'), ['ucm']),
    drafted: ago(40, '10:20'),
    scenes: [
      sent(ago(40, '10:24')),
      read(ago(39, '09:10')),
      accepted(ago(38, '09:30'), ago(37, '09:30')),
      reached(ago(37, '09:40')),
      spokeAgain(ago(30, '15:00')),
      completed(ago(26, '11:20'), ['recovery-plan'], 'partly', 'Étalement accordé pour la TVA ; les fournisseurs restent à voir.'),
    ],
  },
]
