import type { InfoPage } from '@/src/i18n/infoPage'

export const privacy: InfoPage = {
  title: 'Privacy',
  lede: 'Wie het moeilijk heeft, gaat alleen aan wie helpt, en alleen als de persoon dat wil.',
  parts: [
    {
      title: 'Wat bewaard wordt',
      list: [
        'Van de ondernemer: de naam, hoe die te bereiken is, de onderneming, de situatie, en waarmee die akkoord ging.',
        'Van een doorverwijzing: de behoefte, een samenvatting zonder identiteit, de antwoorden en hun datums.',
        'Van de leden: naam, e-mailadres, organisatie, functie.',
        'Van elke lezing van een identiteit: wie, wanneer, wat. Dat register wordt niet gewist en niet herschreven.',
      ],
    },
    {
      title: 'Waarom dat mag',
      text: [
        'Met de toestemming van de persoon, gegeven via de link, mondeling of op papier, voor organisaties die genoemd worden. Gezondheidsgegevens gaan alleen door als de persoon dat uitdrukkelijk zegt. Die toestemming heft niemands beroepsgeheim op.',
      ],
    },
    {
      title: 'Hoelang',
      list: [
        'Een toestemming: zes maanden, tenzij ze ingetrokken wordt.',
        'De link van de ondernemer: negentig dagen, verlengd door elke mail die hij krijgt.',
        'De identiteit bij de operator die hielp: dertig dagen na het einde.',
        'De regel voor een afgesloten dossier: vierentwintig maanden, daarna blijven enkel feiten zonder naam, voor de statistiek.',
      ],
    },
    {
      title: 'Wat niet gebeurt',
      list: [
        'Geen bezoek gemeten, geen reclame, geen diensten van derden.',
        'Eén cookie, nodig om binnen te komen; hij verdwijnt bij het afmelden.',
        'Geen naam in een mail, een technisch logboek of een statistiek.',
      ],
    },
    {
      title: 'Uw rechten',
      text: [
        'De ondernemer leest op de eigen pagina wie wat las, en kan het akkoord intrekken zonder reden te geven. Om gegevens te krijgen, te verbeteren of te wissen, wendt die zich tot de organisatie die hem of haar ontving. Leden wenden zich tot de coördinatie. Een klacht kan bij de Gegevensbeschermingsautoriteit.',
      ],
    },
  ],
}
