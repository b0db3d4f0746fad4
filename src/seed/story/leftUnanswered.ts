import { ago, agreed, sent, type Chapter } from './chapter'

/** What the coordination finds on the first day: one that ran out, one about to, both with the operator that is invented. */
// prettier-ignore
export const leftUnanswered: Chapter[] = [
  {
    key: 'florist-bank', person: 'florist', from: 'hub-brussels', to: 'comptoir-lenteur', need: 'bank-talks', service: 'lenteur-bank',
    called: ago(16, '08:05'),
    agreed: agreed(ago(16, '08:12'), ['comptoir-lenteur', 'febelfin']),
    drafted: ago(16, '08:16'),
    scenes: [sent(ago(16, '08:20'))],
  },
  {
    key: 'haulier-bridging', person: 'haulier', from: 'unizo', to: 'comptoir-lenteur', need: 'bridging-right', service: 'lenteur-bridging',
    called: ago(9, '10:10'),
    agreed: agreed(ago(9, '10:22'), ['comptoir-lenteur', 'acasti'], { also: ['already-followed'] }),
    drafted: ago(9, '10:28'),
    scenes: [sent(ago(9, '10:31'))],
  },
]
