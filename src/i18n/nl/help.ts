import type { InfoPage } from '@/src/i18n/infoPage'

export const help: InfoPage & { lines: string } = {
  title: 'Hulp en sneltoetsen',
  lede: 'Eerst de nummers om te bellen. Dan hoe een doorverwijzing verloopt, en enkele toetsen.',
  lines: 'Nu meteen met iemand praten',
  parts: [
    {
      title: 'Doorverwijzen',
      list: [
        'Noteer de behoefte en de situatie terwijl de persoon er is of aan de lijn hangt.',
        'Kies één tot drie operatoren, in volgorde. De tweede wordt pas gevraagd als de eerste neen zegt.',
        'Lees de tekst van de toestemming voor zoals hij er staat. Zonder ja vertrekt er niets.',
        'Verzend. Twee minuten lang kunt u annuleren alsof er niets vertrokken is.',
      ],
    },
    {
      title: 'Een doorverwijzing ontvangen',
      list: [
        'U leest het probleem, nog niet de persoon.',
        'Aanvaard, neem in onderzoek, of zeg neen met een reden.',
        'Als u aanvaardt, ziet u wie u moet bellen; noteer daarna het eerste contact.',
        'Blijkt een belangenconflict pas uit de naam, dan kunt u de doorverwijzing twee werkdagen lang teruggeven.',
      ],
    },
    {
      title: 'Zonder antwoord',
      text: [
        'Na twee werkdagen krijgt het onthaal een herinnering, na vijf de leiding, na acht de coördinatie. Na vijftien vervalt de doorverwijzing en komt ze terug bij de afzender. Een dringende telt in werkuren, van 9 tot 17 uur.',
      ],
    },
    {
      title: 'Met het toetsenbord',
      list: [
        'Schuine streep: gaat naar het zoeken in de kennis.',
        'Tab: de eerste halte van elke pagina springt naar de inhoud.',
        'Escape: sluit het menu op de telefoon.',
        'Enter: verstuurt het formulier, behalve in een tekst van meerdere regels.',
      ],
    },
  ],
}
