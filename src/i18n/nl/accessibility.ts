import type { InfoPage } from '@/src/i18n/infoPage'

export const accessibility: InfoPage = {
  title: 'Toegankelijkheid',
  lede: 'Relais mikt op niveau AA van de regels WCAG 2.2, op elke pagina en in de drie talen.',
  parts: [
    {
      title: 'Wat gedaan is',
      list: [
        'Alles kan met het toetsenbord, in de volgorde van het lezen, met een zichtbare plaats.',
        'Lijsten, formulieren en antwoorden werken zonder JavaScript.',
        'Een status is een zin; vorm en kleur herhalen hem alleen.',
        'Naast elke tekening staat een tabel of een zin.',
        'De tekst kan tot 200 % groter zonder opzij te schuiven; de donkere weergave volgt uw toestel.',
        'Een tekst in een andere taal dan de pagina zegt dat, ook voor wie luistert.',
      ],
    },
    {
      title: 'Wat beter moet',
      list: [
        'Het beheerpaneel komt van andere software: niet alle delen ervan zijn even toegankelijk.',
        'De pagina’s die een storing of een onbekend adres melden, hebben JavaScript nodig.',
      ],
    },
    {
      title: 'Houdt een pagina u tegen?',
      text: [
        'Zeg het aan de coördinatie van het platform, met het adres van de pagina. Komt er geen antwoord, dan kunt u terecht bij Unia.',
      ],
    },
  ],
}
