import {
  accepted,
  ago,
  agreed,
  reached,
  read,
  received,
  sent,
  spokeAgain,
  type Chapter,
} from './chapter'

/** Taken up by an operator, not yet ended. */
// prettier-ignore
export const atWork: Chapter[] = [
  {
    key: 'grocer-mediation', person: 'grocer', from: 'beci-ced', to: 'bemediation', need: 'creditor-mediation', service: 'bemediation-creditors',
    called: ago(14, '10:30'), agreed: agreed(ago(14, '10:44'), ['bemediation'], { also: ['outcome'] }), drafted: ago(14, '10:50'),
    scenes: [
      sent(ago(14, '10:55')), read(ago(13, '09:40')), accepted(ago(12, '09:30'), ago(11, '10:00')),
      reached(ago(11, '10:10')), spokeAgain(ago(4, '15:30')),
    ],
  },
  {
    key: 'bookbinder-relaunch', person: 'bookbinder', from: 'febelfin', to: 'reload-yourself', need: 'step-by-step-relaunch', service: 'reload-relaunch',
    called: ago(18, '09:30'), agreed: agreed(ago(18, '09:42'), ['reload-yourself', 'beci-ced'], { method: 'paper' }), drafted: ago(18, '09:50'),
    scenes: [
      sent(ago(18, '09:55')), read(ago(17, '10:00')), received(ago(17, '10:06')), accepted(ago(16, '14:10'), ago(14, '09:30')),
      reached(ago(14, '09:45')), spokeAgain(ago(6, '13:30')),
    ],
  },
  {
    key: 'osteopath-bridging', person: 'osteopath', from: 'ucm', to: 'acasti', need: 'bridging-right', service: 'acasti-bridging',
    called: ago(10, '11:05'), agreed: agreed(ago(10, '11:15'), ['acasti']), drafted: ago(10, '11:20'),
    scenes: [
      sent(ago(10, '11:24')), read(ago(9, '09:50')), accepted(ago(8, '10:15'), ago(7, '10:30')),
      reached(ago(7, '10:36')), spokeAgain(ago(3, '16:00')),
    ],
  },
  {
    key: 'contractor-procedure', person: 'contractor', from: 'reload-yourself', to: 'barreau-de-bruxelles', need: 'judicial-reorganisation', service: 'bar-procedures',
    called: ago(9, '15:00'), agreed: agreed(ago(9, '15:14'), ['barreau-de-bruxelles']), drafted: ago(9, '15:20'),
    scenes: [
      sent(ago(9, '15:26')), read(ago(8, '09:30')), accepted(ago(8, '12:00'), ago(7, '14:00')), reached(ago(7, '14:05')),
    ],
  },
  {
    key: 'tearoom-family', person: 'tearoom-owner', from: 'fondation-pulse-revival', to: 'un-pass-dans-l-impasse', need: 'family-strain', service: 'unpass-sessions',
    called: ago(11, '14:10'), agreed: agreed(ago(11, '14:22'), ['un-pass-dans-l-impasse'], { also: ['sensitive', 'outcome'] }), drafted: ago(11, '14:26'),
    scenes: [
      sent(ago(11, '14:30')), read(ago(10, '09:20')), accepted(ago(10, '09:35'), ago(9, '11:00')), reached(ago(9, '11:10')),
    ],
  },
  {
    key: 'stonemason-agreement', person: 'stonemason', from: 'bemediation', to: 'barreau-de-bruxelles', need: 'amicable-agreement', service: 'bar-procedures',
    called: ago(4, '10:00'), agreed: agreed(ago(4, '10:12'), ['barreau-de-bruxelles']), drafted: ago(4, '10:20'),
    scenes: [sent(ago(4, '10:24')), read(ago(3, '11:00')), accepted(ago(2, '09:45'), { inDays: 1 })],
  },
]
