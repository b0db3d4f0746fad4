import type { SeededPractice } from './practice'

export const whenTheOnlySupplierStops: SeededPractice = {
  slug: 'when-the-only-supplier-stops',
  form: 'experience',
  axis: 1,
  actor: 'unizo',
  original: 'nl',
  stages: ['prevention', 'early-warning'],
  needs: ['creditor-mediation', 'cash-plan', 'first-diagnosis'],
  serves: ['self-employed', 'company'],
  factsAsOf: '2025-10-16',
  sources: [
    {
      title: 'Veldnotities van een adviseur, zonder namen (verzonnen voor de demonstratie)',
      date: '2025-10-02',
    },
  ],
  fr: {
    title:
      'Quand le seul fournisseur coupe les livraisons : un dépôt-vente et un relevé chaque lundi',
    summary:
      'Un marchand de vélos vit d’une seule marque, et l’importateur arrête de livrer. Un accord de dépôt-vente négocié en neuf jours a tenu sept mois ; puis c’est l’importateur qui est tombé.',
    context: `Un marchand de vélos indépendant, un mécanicien salarié, vend à quatre-vingts pour cent une seule marque. Après un printemps pluvieux, il a trois factures en retard chez l’importateur. Celui-ci bloque les livraisons en pleine saison, pièces de rechange comprises. Aucune procédure n’est ouverte, il n’y a ni huissier ni dette à la TVA : une affaire saine, avec une seule veine, qui vient d’être serrée.`,
    problem: `Le commerçant voyait deux issues : payer tout avec l’argent du quatrième trimestre, ou changer de marque en un an. L’importateur, lui, avait peur d’être le dernier payé et gardait ses vélos en entrepôt. Chacun perdait chaque jour la vente de l’autre, et ils ne se parlaient que par rappels automatiques. Un conseiller qui arrive avec un plan d’apurement classique parle du passé ; le manque est dans le rayon.`,
    whatWasDone: `1. Le conseiller a demandé les ventes par semaine et par modèle sur deux ans : ce que l’importateur ne voyait pas.
2. Il a cherché qui décidait chez l’importateur, non la comptabilité mais la responsable commerciale, et obtenu une heure.
3. Une seule demande : trente vélos en dépôt, propriété de l’importateur, payés dans la semaine de leur vente. Les pièces, au comptant.
4. Chaque lundi, une liste de ventes et le virement correspondant. L’importateur peut compter le stock sans prévenir.
5. L’arriéré a été étalé sur dix mois, à part, sans intérêt tant que les lundis étaient tenus.
6. Un avocat a relu la clause de propriété, point décisif si l’un des deux tombait.
7. En parallèle, une deuxième marque testée avec quatre vélos : l’accord n’interdisait rien.`,
    resourcesNeeded: `Dix heures de conseiller en neuf jours, deux d’avocat. Le lundi coûte quarante minutes au commerçant. Une difficulté : son assurance ne couvrait pas le stock d’autrui, découverte par hasard ; deux semaines pour y remédier.`,
    results: `Sept mois de lundis sans faute, un arriéré réduit de deux tiers. Puis l’importateur a lui-même fait aveu de faillite. Le curateur a demandé le stock ; la clause relue et les listes du lundi ont évité la confusion entre ce qui était payé et ce qui ne l’était pas. Le commerçant a tenu grâce aux quatre vélos de l’autre marque, devenus vingt. Une fleuriste à qui nous avons proposé la même chose n’a pas obtenu de dépôt : la marchandise périssable s’y prête mal.`,
    transferability: `Bon pour la marchandise durable, identifiable pièce par pièce. À préparer avec un avocat : le sort des biens en dépôt, en cas de faillite, doit être vérifié. Depuis, nos conseillers notent, sans nom, les affaires qui dépendent d’un seul fournisseur : elles étaient onze sur soixante au dernier relevé, un risque que la carte de l’écosystème ne montrait pas.`,
  },
  nl: {
    title: 'Als de enige leverancier niet meer levert: goederen in depot en elke maandag een lijst',
    summary:
      'Een fietsenhandelaar leeft van één merk en de invoerder stopt met leveren. Een depotafspraak, in negen dagen onderhandeld, hield zeven maanden stand; daarna was het de invoerder die viel.',
    context: `Een zelfstandige fietsenhandelaar met één mecanicien in dienst haalt tachtig procent van zijn verkoop uit één merk. Na een regenachtige lente staan er bij de invoerder drie facturen open. Die blokkeert midden in het seizoen de leveringen, wisselstukken inbegrepen. Er loopt geen procedure, er is geen deurwaarder en geen btw-schuld: een gezonde zaak met één ader, en die is net dichtgeknepen.`,
    problem: `De handelaar zag twee uitwegen: alles betalen met het geld voor het vierde kwartaal, of op een jaar van merk veranderen. De invoerder vreesde als laatste betaald te worden en hield zijn fietsen in het magazijn. Elke dag verloren ze elkaars verkoop, en ze spraken alleen nog via automatische aanmaningen. Wie dan met een gewoon afbetalingsplan komt, praat over het verleden; het gat zit in het rek.`,
    whatWasDone: `1. De adviseur vroeg de verkoop per week en per model over twee jaar: precies wat de invoerder niet zag.
2. Hij zocht wie er bij de invoerder besliste, niet de boekhouding maar de commercieel verantwoordelijke, en kreeg een uur.
3. Er was één vraag: dertig fietsen in depot, eigendom van de invoerder, betaald in de week waarin ze verkocht worden. Wisselstukken contant.
4. Elke maandag een lijst van de verkoop met de bijhorende overschrijving. De invoerder mag onaangekondigd komen tellen.
5. De achterstal werd apart gespreid over tien maanden, zonder intrest zolang de maandagen klopten.
6. Een advocaat las het eigendomsbeding na, beslissend als een van beiden zou vallen.
7. Tegelijk werd met vier fietsen een tweede merk uitgeprobeerd: de afspraak verbood dat niet.`,
    resourcesNeeded: `Tien uur adviseur op negen dagen, twee uur advocaat. De maandag kost de handelaar veertig minuten. Eén moeilijkheid: zijn verzekering dekte de voorraad van een ander niet, wat bij toeval bleek; dat rechtzetten duurde twee weken.`,
    results: `Zeven maanden lang klopte elke maandag, en de achterstal was met twee derde gezakt. Toen deed de invoerder zelf aangifte van faillissement. De curator vroeg de voorraad op; dankzij het nagelezen beding en de maandaglijsten was duidelijk wat betaald was en wat niet. De handelaar bleef overeind met de vier fietsen van het andere merk, die er intussen twintig waren. Een bloemiste aan wie we hetzelfde voorstelden, kreeg geen depot: bederfelijke waar leent zich daar niet toe.`,
    transferability: `Goed voor duurzame goederen die stuk voor stuk herkenbaar zijn. Voor te bereiden met een advocaat: wat er bij een faillissement met goederen in depot gebeurt, moet nagekeken worden. Sindsdien noteren onze adviseurs, zonder naam, welke zaken van één leverancier afhangen: elf op zestig bij de laatste telling, een risico dat de kaart van het ecosysteem niet toonde.`,
  },
}
