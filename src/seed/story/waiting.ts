import { accepted, ago, agreed, read, received, sent, type Chapter } from './chapter'

/** Sent in the last days, not yet at work: what the other intakes find on the first day. */
// prettier-ignore
export const waiting: Chapter[] = [
  {
    key: 'seamstress-loan', person: 'seamstress', from: 'hub-brussels', to: 'febelfin', need: 'credit-rescheduling', service: 'febelfin-rescheduling',
    called: ago(0, '10:38'), drafted: ago(0, '10:41'), scenes: [],
  },
  {
    key: 'wine-seller-listening', person: 'wine-seller', from: 'ucm', to: 'un-pass-dans-l-impasse', need: 'distress-listening', service: 'unpass-listening',
    called: ago(1, '14:30'), agreed: agreed(ago(1, '14:40'), ['un-pass-dans-l-impasse'], { also: ['sensitive'] }), drafted: ago(1, '14:44'),
    scenes: [sent(ago(1, '14:46')), read(ago(1, '15:02')), accepted(ago(1, '15:10'), { inDays: 0 })],
  },
  {
    key: 'designer-partners', person: 'designer', from: 'barreau-de-bruxelles', to: 'bemediation', need: 'partner-dispute', service: 'bemediation-partners',
    called: ago(4, '16:00'), agreed: agreed(ago(4, '16:12'), ['bemediation']), drafted: ago(4, '16:20'),
    scenes: [sent(ago(4, '16:24')), read(ago(3, '10:05')), received(ago(3, '10:15'))],
  },
  {
    key: 'hotelier-takeover', person: 'hotelier', from: 'itaa', to: 'reload-yourself', need: 'takeover', service: 'reload-takeover',
    called: ago(1, '09:30'), agreed: agreed(ago(1, '09:45'), ['reload-yourself'], { method: 'paper' }), drafted: ago(1, '09:52'),
    scenes: [sent(ago(1, '09:56'))],
  },
  {
    key: 'launderer-diagnosis', person: 'launderer', from: 'hub-brussels', to: 'beci-ced', need: 'first-diagnosis', service: 'ced-diagnosis',
    called: ago(1, '15:05'), agreed: agreed(ago(1, '15:12'), ['beci-ced', 'ucm']), drafted: ago(1, '15:18'),
    scenes: [sent(ago(1, '15:22'))],
  },
  {
    key: 'developer-plan', person: 'developer', from: 'itaa', to: 'beci-ced', need: 'recovery-plan', service: 'ced-figures',
    called: ago(3, '11:10'), agreed: agreed(ago(3, '11:20'), ['beci-ced'], { also: ['outcome'] }), drafted: ago(3, '11:26'),
    scenes: [sent(ago(3, '11:30')), read(ago(2, '09:20')), received(ago(2, '09:25'))],
  },
  {
    key: 'snack-hearing', person: 'snack-owner', from: 'hub-brussels', to: 'barreau-de-bruxelles', need: 'summons-seizure', service: 'bar-first-advice',
    called: ago(0, '09:02'), agreed: agreed(ago(0, '09:10'), ['barreau-de-bruxelles']), drafted: ago(0, '09:14'),
    scenes: [sent(ago(0, '09:18'))],
  },
  {
    key: 'bookseller-bank', person: 'bookseller', from: 'ucm', to: 'febelfin', need: 'bank-talks', service: 'febelfin-bank-desk',
    called: ago(1, '11:40'), agreed: agreed(ago(1, '11:48'), ['febelfin']), drafted: ago(1, '11:54'),
    scenes: [sent(ago(1, '11:58'))],
  },
  {
    key: 'taxi-peer', person: 'taxi-driver', from: 'ucm', to: 'reseau-entreprendre-oasis', need: 'peer-support', service: 'oasis-peer',
    called: ago(2, '10:20'), agreed: agreed(ago(2, '10:31'), ['reseau-entreprendre-oasis']), drafted: ago(2, '10:36'),
    scenes: [sent(ago(2, '10:40')), read(ago(1, '09:30')), received(ago(1, '09:40'))],
  },
  {
    key: 'publican-diagnosis', person: 'publican', from: 'hub-brussels', to: 'unizo', need: 'first-diagnosis', service: 'unizo-first-advice',
    called: ago(1, '13:20'), agreed: agreed(ago(1, '13:30'), ['unizo']), drafted: ago(1, '13:36'),
    scenes: [sent(ago(1, '13:40'))],
  },
  {
    key: 'workshop-employer', person: 'workshop-director', from: 'hub-brussels', to: 'bruxeo', need: 'non-profit-employer', service: 'bruxeo-employers',
    called: ago(3, '09:40'), agreed: agreed(ago(3, '09:50'), ['bruxeo']), drafted: ago(3, '09:56'),
    scenes: [sent(ago(3, '10:00')), read(ago(2, '09:35')), accepted(ago(1, '10:10'), { inDays: 1 })],
  },
  {
    key: 'nursery-cash', person: 'nursery-director', from: 'bruxeo', to: 'itaa', need: 'cash-plan', service: 'itaa-figures',
    called: ago(1, '10:15'), agreed: agreed(ago(1, '10:26'), ['itaa']), drafted: ago(1, '10:32'),
    scenes: [sent(ago(1, '10:36'))],
  },
  {
    key: 'photographer-orientation', person: 'photographer', from: 'barreau-de-bruxelles', to: 'hub-brussels', need: 'orientation', service: 'hub-orientation',
    called: ago(1, '16:05'), agreed: agreed(ago(1, '16:15'), ['hub-brussels']), drafted: ago(1, '16:20'),
    scenes: [sent(ago(1, '16:24'))],
  },
  {
    key: 'printer-rights', person: 'printer', from: 'acasti', to: 'fondation-pulse-revival', need: 'rights-after-judgment', service: 'revival-court',
    called: ago(0, '08:55'), agreed: agreed(ago(0, '09:05'), ['fondation-pulse-revival']), drafted: ago(0, '09:08'),
    scenes: [sent(ago(0, '09:12'))],
  },
]
