import type { access as source } from '@/src/i18n/fr/access'
import type { Spoken } from '@/src/i18n/words'

export const access: Spoken<typeof source> = {
  title: 'Wie ziet wat',
  lede: 'Elke doorverwijzing gaat stap voor stap open: eerst het probleem, zonder de persoon; dan de persoon, als de operator aanvaardt en als die ja heeft gezegd.',
  table: {
    caption: 'Wat ieder ziet van een verzonden doorverwijzing',
    head: 'Gegeven',
    columns: [
      'De afzender',
      'De operator, vanaf de verzending',
      'De operator, als die aanvaardt',
      'De coördinatie',
    ],
    yes: 'Ja',
    no: 'Neen',
    oneByOne: 'Eén voor één, als de afzender ze deelt',
    rows: {
      situation: 'Behoefte, fase, sector, grootte, zone, taal, samenvatting',
      identity: 'Naam, onderneming, KBO-nummer',
      contact: 'Telefoon, e-mail, adres',
      dates: 'Precieze vaste datums',
      documents: 'Nota’s en stukken',
    },
  },
  told: 'Alle andere leden zien niets. Het technisch beheer houdt de accounts bij en ziet geen enkel dossier.',
  rules: {
    title: 'De regels',
    list: [
      'Niets vertrekt zonder het akkoord van de persoon voor precies die operator. Het geldt zes maanden en kan altijd ingetrokken worden.',
      'Een weigering, een verval of een intrekking sluit alles meteen. Dertig dagen na het einde sluit ook de identiteit.',
      'Van het adres ziet men vóór het akkoord alleen de zone; van een vaste datum het aantal werkdagen dat nog rest.',
      'De samenvatting wordt nagekeken: met een naam, een nummer of een adres vertrekt ze niet.',
      'Een noodsignaal verlaat de organisatie niet die het noteerde: de anderen zien alleen „dringend”.',
      'Elke lezing van een naam wordt opgeschreven, met de organisatie en het uur; de persoon leest die lijst op de eigen pagina.',
      'De rechtbank ontvangt geen doorverwijzingen en ziet hier niets. De ondernemer krijgt een fiche mee.',
      'Psychologische steun eindigt zonder dat de afzender het resultaat leest, tenzij de persoon akkoord gaat.',
    ],
  },
}
