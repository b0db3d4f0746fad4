import type { SeededPractice } from './practice'

export const billsOfTwelveShops: SeededPractice = {
  slug: 'bills-of-twelve-shops',
  form: 'practice',
  axis: 4,
  actor: 'unizo',
  original: 'nl',
  stages: ['prevention'],
  needs: ['cash-plan', 'commercial-lease', 'orientation'],
  serves: ['self-employed', 'company', 'starter'],
  factsAsOf: '2026-11-12',
  sources: [
    {
      title:
        'Réponse à la question écrite n° 664, Parlement bruxellois (axe 4 : principaux risques à venir pour les entrepreneurs et PME)',
      date: '2023-03-10',
    },
  ],
  fr: {
    title: 'Lire chaque trimestre les factures d’énergie et de loyer de douze commerces',
    summary:
      'Les risques se voient dans les factures avant les faillites. Douze commerçants, deux chiffres par trimestre, trois seuils : l’opérateur sait quel métier va souffrir, et à quelle date.',
    context: `Les statistiques de faillites arrivent quand c’est fini. Pourtant, une boulangère sait un an d’avance que son contrat d’énergie fixe expire en novembre, et que le loyer est indexé en janvier. Une blanchisserie, un frituriste et un coiffeur le savent aussi, chacun pour soi. Personne ne met les dates côte à côte.`,
    problem: `Chez l’opérateur, on apprend la hausse quand le dixième membre appelle, déjà en retard de TVA. Les enquêtes en ligne donnent des humeurs, peu de chiffres. Et une moyenne générale cache tout : l’énergie pèse peu chez un coiffeur, beaucoup chez un boulanger, et le loyer l’inverse selon la rue.`,
    whatWasDone: `1. Choisir douze commerces dans quatre métiers, trois par métier, dans des quartiers différents. Accord écrit, retrait possible par un simple message.
2. Chaque trimestre, un appel d’un quart d’heure, factures en main. On note deux parts du chiffre d’affaires : énergie, loyer avec charges. Et trois dates : fin du contrat d’énergie, indexation, fin de période du bail commercial.
3. Trois seuils, fixés par le panel lui-même : vert, à surveiller, rouge.
4. On reporte les dates sur un calendrier commun. Deux échéances du même métier dans le même trimestre font un signal.
5. Un message au métier concerné, trois mois avant : que vérifier, que demander au bailleur, qui appeler.
6. À la plateforme, rien qui descende sous cinq réponses : on regroupe donc les métiers.`,
    resourcesNeeded: `Une personne, deux jours par trimestre. Une feuille de calcul. Pour le panel, un retour en dix lignes, faute de quoi il s’use. Un juriste, une heure, pour relire ce que l’on écrit sur le bail.`,
    results: `Six trimestres. Deux signaux : celui des boulangers s’est vérifié, et trois des membres prévenus ont renégocié ou changé de contrat à temps. Le second, sur les loyers, était une fausse alerte due à deux baux voisins. Ce qui a échoué : au quatrième trimestre, sept réponses sur douze seulement. Depuis, c’est un appel et non un formulaire.`,
    transferability: `Oui, pour un autre opérateur et d’autres postes : matières premières, carburant, salaires. Un comptable aurait déjà les chiffres, mais il lui faut l’accord de chaque client et il juge de son secret. Douze commerces ne prouvent rien : c’est un thermomètre, à confronter aux retours du terrain en plénière.`,
  },
  nl: {
    title: 'Elk kwartaal de energie- en huurfacturen van twaalf handelszaken naast elkaar leggen',
    summary:
      'Risico’s staan in de facturen nog voor ze in de faillissementscijfers staan. Twaalf handelaars, twee cijfers per kwartaal, drie drempels: zo weet men welk vak het moeilijk krijgt, en wanneer.',
    context: `Faillissementscijfers komen als het voorbij is. Nochtans weet een bakkerin een jaar vooraf dat haar vast energiecontract in november afloopt, en dat de huur in januari geïndexeerd wordt. Een wasserij, een frituuruitbater en een kapper weten het ook, elk voor zich. Niemand legt die data naast elkaar.`,
    problem: `De operator verneemt een stijging pas als het tiende lid belt, dat al achterstaat met de btw. Online-enquêtes geven stemmingen, weinig cijfers. En een algemeen gemiddelde verbergt alles: bij een kapper weegt energie weinig, bij een bakker veel, en met de huur is het omgekeerd, naargelang de straat.`,
    whatWasDone: `1. Twaalf zaken kiezen in vier vakken, drie per vak, in verschillende wijken. Schriftelijk akkoord, en uitstappen kan met één bericht.
2. Elk kwartaal een oproep van een kwartier, met de facturen erbij. Twee aandelen van de omzet noteren: energie, huur met lasten. En drie data: einde energiecontract, indexering, einde van de periode van de handelshuur.
3. Drie drempels, door het panel zelf bepaald: groen, op te volgen, rood.
4. De data op één kalender. Twee vervaldagen van hetzelfde vak in hetzelfde kwartaal zijn een signaal.
5. Drie maanden vooraf een bericht aan dat vak: wat nagaan, wat aan de verhuurder vragen, wie bellen.
6. Naar het platform gaat niets onder de vijf antwoorden: we voegen vakken dus samen.`,
    resourcesNeeded: `Eén persoon, twee dagen per kwartaal. Een rekenblad. Voor het panel een terugkoppeling van tien regels, anders haakt het af. Een jurist, één uur, om na te lezen wat we over de huur schrijven.`,
    results: `Zes kwartalen. Twee signalen: dat van de bakkers klopte, en drie verwittigde leden heronderhandelden of veranderden op tijd van contract. Het tweede, over de huur, was vals alarm door twee buurpanden. Wat misliep: in het vierde kwartaal kwamen maar zeven van de twaalf antwoorden. Sindsdien bellen we, in plaats van een formulier te sturen.`,
    transferability: `Ja, voor een andere operator en andere posten: grondstoffen, brandstof, lonen. Een boekhouder heeft die cijfers al, maar hij vraagt het akkoord van elke klant en oordeelt zelf over zijn geheim. Twaalf zaken bewijzen niets: het is een thermometer, te leggen naast wat anderen op de plenaire vergadering melden.`,
  },
}
