import type { SeededPractice } from './practice'

export const mapOfPersonalGuarantees: SeededPractice = {
  slug: 'map-of-personal-guarantees',
  form: 'practice',
  axis: 2,
  actor: 'ucm',
  original: 'fr',
  stages: ['early-warning', 'restructuring', 'closure'],
  needs: ['credit', 'legal-advice', 'family-strain'],
  serves: ['company', 'self-employed'],
  factsAsOf: '2026-04-14',
  sources: [
    {
      title: 'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Dresser la carte des cautions personnelles avant toute nouvelle signature',
    summary:
      'Sur une feuille : qui a signé quoi, pour qui, jusqu’où et jusqu’à quand. Le dirigeant découvre ce que la société ne protège pas, et les proches l’apprennent autrement que par un huissier.',
    context: `Un restaurateur, gérant d’une société, vient pour un nouveau crédit de caisse. La banque demande une garantie de plus. Il signerait le soir même : « De toute façon, c’est la société. » En ouvrant ses tiroirs, on trouve une caution pour la brasserie, une autre pour le bail, un engagement envers le leasing du four, et la signature de son épouse sur un acte de 2019 qu’elle dit n’avoir jamais lu.`,
    problem: `Le dirigeant croit que la responsabilité limitée arrête la dette à la porte. Les garanties, signées à des années d’écart, n’ont jamais été lues ensemble. Au moment de choisir entre continuer et arrêter, il raisonne sur la société alors que le vrai risque est à la maison. Et l’effacement après faillite ne joue pas comme il l’imagine : il concerne les personnes physiques faillies, et le sort de chaque caution demande un avis propre.`,
    whatWasDone: `1. Rendez-vous d’une heure, avec la consigne d’apporter tout papier signé « en nom propre », même ancien.
2. Un tableau de huit colonnes : créancier, dette garantie, signataire, date, plafond, durée, bien donné en garantie, original retrouvé ou non.
3. Pour chaque original manquant, une lettre au créancier demande une copie. On n’invente jamais un plafond.
4. On dessine : la société au centre, les personnes autour, une flèche par garantie. C’est le dessin, pas le tableau, qui fait comprendre.
5. Un avocat lit la feuille en trente minutes et coche : à contester, à faire limiter, à laisser, à vérifier.
6. On parle au conjoint ou au parent qui a signé, avec l’accord du dirigeant, avant la décision. Chacun peut souhaiter son propre conseil.
7. Règle convenue : plus aucune signature privée sans relire le dessin.`,
    resourcesNeeded: `Deux heures de conseiller, une demi-heure d’avocat, trois à six semaines pour recevoir les copies. De la délicatesse : dans la moitié des cas le couple apprend quelque chose. Si la conversation réveille une détresse, la feuille attend et l’on propose une écoute.`,
    results: `Six cartes. Deux nouvelles garanties refusées par le dirigeant, avec un crédit plus petit à la place. Une caution que l’on croyait vivante était arrivée à terme. Dans deux cas, rien n’a pu être allégé, mais la faillite a été décidée plus tôt, en sachant. Un échec : un père a appris devant nous ce que son fils lui avait caché, et la famille n’est pas revenue. On voit maintenant les personnes séparément.`,
    transferability: `À la portée d’un conseiller, d’un comptable ou d’un guichet bancaire qui veut un client lucide. La colonne juridique reste à l’avocat. Pour une asbl, chercher les engagements personnels des administrateurs.`,
  },
  nl: {
    title: 'Alle persoonlijke borgstellingen in kaart brengen vóór er nog iets getekend wordt',
    summary:
      'Op één blad: wie wat heeft getekend, voor wie, tot welk bedrag en tot wanneer. De zaakvoerder ziet wat de vennootschap niet beschermt, en de familie verneemt het niet via de deurwaarder.',
    context: `Een restaurateur, zaakvoerder van een vennootschap, komt voor een nieuw kaskrediet. De bank vraagt een bijkomende waarborg. Hij zou dezelfde avond nog tekenen: ‘Het is toch de vennootschap.’ In zijn lades liggen een borgstelling voor de brouwerij, een andere voor de huur, een verbintenis voor de leasing van de oven, en de handtekening van zijn vrouw onder een akte van 2019 die zij naar eigen zeggen nooit las.`,
    problem: `De zaakvoerder denkt dat beperkte aansprakelijkheid de schuld aan de voordeur tegenhoudt. De waarborgen, met jaren ertussen getekend, zijn nooit samen gelezen. Wanneer hij moet kiezen tussen doorgaan en stoppen, rekent hij met de vennootschap terwijl het echte risico thuis ligt. En de kwijtschelding na faillissement werkt niet zoals hij denkt: ze geldt voor gefailleerde natuurlijke personen, en over elke borg is apart advies nodig.`,
    whatWasDone: `1. Een afspraak van een uur; hij brengt elk papier mee dat hij ‘in eigen naam’ tekende, ook als het oud is.
2. Een tabel met acht kolommen: schuldeiser, gewaarborgde schuld, wie tekende, datum, maximum, duur, goed dat in waarborg is gegeven, origineel gevonden of niet.
3. Ontbreekt het origineel, dan vraagt een brief aan de schuldeiser een kopie. Een maximum wordt nooit geraden.
4. We maken een tekening: de vennootschap in het midden, de mensen errond, een pijl per waarborg. Niet de tabel maar de tekening doet het begrijpen.
5. Een advocaat leest het blad in een half uur en kruist aan: betwisten, laten beperken, zo laten, nakijken.
6. Met akkoord van de zaakvoerder spreken we vóór de beslissing met de partner of de ouder die tekende. Ieder kan een eigen raadsman willen.
7. De afspraak: geen privéhandtekening meer zonder eerst de tekening te bekijken.`,
    resourcesNeeded: `Twee uur adviseur, een half uur advocaat, drie tot zes weken om de kopieën te krijgen. En tact: in de helft van de gevallen verneemt het koppel iets nieuws. Maakt het gesprek nood los, dan wacht het blad en stellen we een luisterend oor voor.`,
    results: `Zes kaarten. Twee zaakvoerders weigerden een nieuwe waarborg en kregen een kleiner krediet. Een borg die men nog levend waande, was verstreken. In twee gevallen kon er niets lichter, maar werd het faillissement vroeger en bewust beslist. Eén mislukking: een vader hoorde in ons bijzijn wat zijn zoon verzwegen had, en de familie kwam niet terug. Nu zien we de mensen apart.`,
    transferability: `Haalbaar voor een adviseur, een boekhouder of een bankloket dat een klant met open ogen wil. De juridische kolom blijft voor de advocaat. Bij een vzw zoekt men de persoonlijke verbintenissen van de bestuurders.`,
  },
}
