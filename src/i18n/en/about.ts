import type { InfoPage } from '@/src/i18n/infoPage'

export const about: InfoPage = {
  title: 'About Relais',
  lede: 'A tool shared by the Brussels organisations that help entrepreneurs in difficulty. It is for their members only, and for the person helped, through their link.',
  parts: [
    {
      title: 'What it does',
      list: [
        'Find who can help, with which need, at which stage, and when that was last checked.',
        'Refer someone from one organisation to another, with their agreement, and follow the answer to the end.',
        'Show the person who has read what about them, and let them stop everything.',
        'Say where nobody helps, so that the platform talks about it.',
      ],
    },
    {
      title: 'What it does not do',
      list: [
        'It is not an emergency service.',
        'It gives no legal or financial advice.',
        'It neither scores nor ranks people or organisations.',
        'It sends nothing to the court, a bank or a creditor.',
      ],
    },
    {
      title: 'Where it comes from',
      text: [
        'The platform of those who support entrepreneurs in difficulty first met on 18 January 2023, with fifteen organisations. They asked for a map of who does what, and to share experience, contacts and expertise. Source: Brussels Parliament, written question no. 664, answered on 10 March 2023.',
        'Relais is not the official site of any public authority.',
      ],
    },
    {
      title: 'The software',
      text: [
        'Free software, under the EUPL 1.2 licence. The typeface is Atkinson Hyperlegible Next, under the OFL 1.1 licence. No visits are measured and no third party is called.',
      ],
    },
  ],
}
