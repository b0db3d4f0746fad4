import type { SeededPractice } from './practice'

export const choosingAReorganisationPath: SeededPractice = {
  slug: 'choosing-a-reorganisation-path',
  form: 'practice',
  axis: 5,
  actor: 'barreau-de-bruxelles',
  original: 'fr',
  stages: ['restructuring'],
  needs: ['judicial-reorganisation', 'amicable-agreement', 'takeover', 'legal-advice'],
  serves: ['company', 'self-employed'],
  factsAsOf: '2026-03-20',
  sources: [
    {
      title: 'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Choisir entre accord amiable, accord collectif et transfert avec six questions',
    summary:
      'Une grille d’une page, remplie à deux en une heure et demie, avant toute requête. Elle dit quelle voie de réorganisation est encore ouverte, et laquelle ne l’est plus.',
    context: `Une installatrice de cuisines, société de neuf travailleurs, arrive avec une phrase toute faite : « Je veux une PRJ, comme mon voisin. » Le voisin avait quarante petits créanciers. Elle en a trois gros : la banque, un fournisseur de panneaux et l’ONSS. La même étiquette (PRJ, anciennement LCE, GRP ou WCO en néerlandais) recouvre des voies qui n’ont ni le même public, ni la même fin.`,
    problem: `Le choix se fait souvent par imitation, ou selon la procédure que le conseil connaît le mieux. On demande un accord collectif alors que deux signatures suffisaient, ou on défend un plan de paiement pour une activité qui perd encore de l’argent chaque semaine. L’erreur se voit tard : le sursis est déjà entamé et l’acheteur possible a perdu patience.`,
    whatWasDone: `L’avocate et le comptable remplissent la grille ensemble, l’entrepreneure présente, dans cet ordre.

1. Combien de créanciers portent l’essentiel de la dette ? Deux à cinq : on regarde d’abord l’accord amiable, hors du tribunal.
2. Sans les dettes anciennes, le mois dernier était-il positif ? Si non, aucun plan de paiement ne tiendra : on passe à la question 4.
3. La publicité ferait-elle fuir clients ou assureurs ? On note si une voie privée mérite d’être examinée.
4. Quelqu’un reprendrait-il tout ou partie ? Un nom, pas un espoir. Alors le transfert sous autorité judiciaire entre en discussion.
5. Combien de semaines de caisse, sans nouvelle dette ?
6. Qui refusera sûrement, et que perd-il en refusant ?

On écrit en bas la voie retenue, la voie de repli, et la date à laquelle on change de voie.`,
    resourcesNeeded: `Une heure et demie à trois, une balance de moins d’un mois, la liste des créanciers avec leurs sûretés. Une demi-journée de plus si la comptabilité est en retard. L’avocat garde la maîtrise de ce qu’il écrit : la grille est une note de travail, couverte par le secret, elle ne circule pas.`,
    results: `Six usages. Trois accords amiables, deux accords collectifs, un transfert. Dans un des accords amiables, le bailleur, jugé secondaire, a failli tout bloquer : il manquait une ligne « créancier petit mais indispensable », ajoutée depuis. Un accord collectif a échoué en cours d’exécution ; la voie de repli était écrite, elle a servi. Personne n’a chiffré le temps gagné.`,
    transferability: `Un comptable ou le CED peut remplir les questions 1, 2 et 5 avant le rendez-vous avec l’avocat. Les questions 3, 4 et 6 demandent un juriste. Pour une asbl, remplacer « acheteur » par « organisation prête à reprendre l’activité et le personnel ». Les conditions de chaque voie sont à vérifier dans le texte en vigueur.`,
  },
  nl: {
    title: 'Met zes vragen kiezen tussen minnelijk akkoord, collectief akkoord en overdracht',
    summary:
      'Een raster van één bladzijde, in anderhalf uur samen ingevuld vóór er een verzoekschrift vertrekt. Het toont welke weg van reorganisatie nog openligt, en welke niet meer.',
    context: `Een keukenplaatser, een vennootschap met negen werknemers, komt binnen met een kant-en-klare zin: ‘Ik wil een WCO, zoals mijn buurman.’ Die buurman had veertig kleine schuldeisers. Zij heeft er drie grote: de bank, een leverancier van panelen en de RSZ. Onder hetzelfde etiket (GRP, vroeger WCO, in het Frans PRJ) zitten wegen die niet voor dezelfde mensen bedoeld zijn en niet op dezelfde plaats uitkomen.`,
    problem: `Vaak kiest men door na te doen, of volgens de procedure die de raadsman het best kent. Er wordt een collectief akkoord gevraagd terwijl twee handtekeningen volstonden, of men verdedigt een betalingsplan voor een zaak die elke week nog geld verliest. De vergissing blijkt pas laat: de opschorting loopt al en de mogelijke overnemer heeft zijn geduld verloren.`,
    whatWasDone: `De advocate en de accountant vullen het raster samen in, met de onderneemster erbij, in deze volgorde.

1. Hoeveel schuldeisers dragen het grootste deel van de schuld? Zijn het er twee tot vijf, dan eerst het minnelijk akkoord bekijken, buiten de rechtbank.
2. Was de voorbije maand positief zonder de oude schulden? Zo niet, dan houdt geen enkel betalingsplan stand: ga naar vraag 4.
3. Zou openbaarheid klanten of kredietverzekeraars verjagen? Noteer of een besloten weg het onderzoeken waard is.
4. Wil iemand het geheel of een deel overnemen? Een naam, geen hoop. Dan komt de overdracht onder gerechtelijk gezag op tafel.
5. Hoeveel weken liquiditeit zijn er, zonder nieuwe schuld?
6. Wie weigert zeker, en wat verliest die daarbij?

Onderaan staan de gekozen weg, de uitwijkweg en de datum waarop men van weg verandert.`,
    resourcesNeeded: `Anderhalf uur met drie, een proef- en saldibalans van minder dan een maand oud, de lijst van schuldeisers met hun zekerheden. Een halve dag extra als de boekhouding achterloopt. De advocaat beslist zelf wat hij opschrijft: het raster is een werknota onder het beroepsgeheim en gaat niet rond.`,
    results: `Zes keer gebruikt: drie minnelijke akkoorden, twee collectieve akkoorden, één overdracht. Bij een van de minnelijke akkoorden hield de verhuurder, die bijkomstig leek, bijna alles tegen. Er ontbrak een regel ‘kleine maar onmisbare schuldeiser’; die staat er nu bij. Eén collectief akkoord liep tijdens de uitvoering mis; de uitwijkweg stond op papier en heeft gediend. De gewonnen tijd heeft niemand gemeten.`,
    transferability: `Een accountant of het CED kan de vragen 1, 2 en 5 invullen vóór de afspraak met de advocaat. Voor 3, 4 en 6 is een jurist nodig. Bij een vzw wordt ‘overnemer’ vervangen door ‘een organisatie die de activiteit en het personeel wil voortzetten’. De voorwaarden van elke weg moeten in de geldende tekst worden nagekeken.`,
  },
}
