import type { InfoPage } from '@/src/i18n/infoPage'

export const accessibility: InfoPage = {
  title: 'Accessibility',
  lede: 'Relais aims at level AA of WCAG 2.2, on every page and in the three languages.',
  parts: [
    {
      title: 'What is done',
      list: [
        'Everything works with the keyboard, in reading order, with a visible focus.',
        'Lists, forms and answers work without JavaScript.',
        'A status is a sentence; shape and colour only repeat it.',
        'Each drawing has a table or a sentence beside it.',
        'Text grows to 200% without scrolling sideways; dark mode follows your device.',
        'A text in a language other than the page’s says so, to screen readers as well.',
      ],
    },
    {
      title: 'What is still to be improved',
      list: [
        'The administration panel comes from other software: not all of its parts reach the same level.',
        'The pages shown for a fault or an unknown address need JavaScript.',
      ],
    },
    {
      title: 'Does a page stop you?',
      text: [
        'Tell the platform’s coordination, with the address of the page. If you get no answer, you can turn to Unia.',
      ],
    },
  ],
}
