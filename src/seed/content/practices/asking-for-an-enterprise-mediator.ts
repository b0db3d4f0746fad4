import type { SeededPractice } from './practice'

export const askingForAnEnterpriseMediator: SeededPractice = {
  slug: 'asking-for-an-enterprise-mediator',
  form: 'practice',
  axis: 5,
  actor: 'beci-ced',
  original: 'fr',
  stages: ['early-warning', 'restructuring'],
  needs: ['enterprise-mediator', 'creditor-mediation'],
  serves: ['company', 'self-employed'],
  factsAsOf: '2026-04-28',
  sources: [
    {
      title: 'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Demander un médiateur d’entreprise au tribunal : deux pages et une mission bornée',
    summary:
      'La demande vient de l’entreprise, pas de l’opérateur. On l’aide à écrire une mission étroite, avec quatre noms de créanciers et une date de fin, pour que le médiateur puisse commencer le premier jour.',
    context: `Une opticienne, trois travailleurs, doit de l’argent à quatre créanciers : deux fabricants de verres, une société de leasing et un ancien franchiseur. Les montants ne sont pas contestés. Elle a reçu une invitation de la chambre des entreprises en difficulté et croit être poursuivie. Elle ignore que l’entreprise peut elle-même demander au tribunal de désigner un médiateur d’entreprise, en confidence.`,
    problem: `Trois malentendus reviennent. On croit « envoyer » quelqu’un chez un juge, alors que c’est l’entreprise qui dépose une demande. On attend du médiateur qu’il gère, ou qu’il tranche. On le demande quand il y a trente créanciers et trois saisies, situation pour laquelle il n’est pas fait. Une mission vague (« aider l’entreprise ») fait perdre les premières semaines, les seules où les créanciers sont encore curieux.`,
    whatWasDone: `1. Au CED, l’avocat et le comptable du premier diagnostic répondent à deux questions : peu de créanciers ? dettes simples et reconnues ? Deux oui, sinon autre voie.
2. On rassure sur la confidentialité, de vive voix : ce qui est dit au médiateur n’est pas un aveu.
3. L’opticienne écrit elle-même la première page : ce qui s’est passé, ce qu’elle veut garder, ce qu’elle peut payer par mois un mauvais mois.
4. La seconde page borne la mission : les quatre noms, le but pour chacun (délai, réduction, reprise de matériel), la durée souhaitée, ce qui n’en fait pas partie.
5. L’avocat relit et indique comment et où déposer ; l’opérateur n’écrit pas au tribunal et n’en reçoit rien.
6. Avant la désignation, l’entreprise cesse toute promesse séparée aux quatre.
7. Elle prépare une chemise : contrats, factures ouvertes, dernier courrier de chacun, trésorerie de treize semaines.`,
    resourcesNeeded: `Cinq heures au CED réparties sur deux rendez-vous, quatre heures pour l’entreprise. Qui paie le médiateur, et combien, se demande avant le dépôt ; un soutien aux frais de médiation existe sous conditions, à vérifier lui aussi d’avance. L’obstacle réel est la peur du mot « tribunal » : deux personnes sur sept ont renoncé à cause de lui.`,
    results: `Cinq demandes déposées, cinq désignations. Trois accords avec tous les créanciers visés, en sept à douze semaines. Un accord partiel : l’ancien franchiseur n’est jamais venu. Un échec, parce qu’une dette cachée à un membre de la famille est apparue à la troisième réunion. Des deux qui ont renoncé, nous ne savons rien.`,
    transferability: `Tout opérateur de première ligne peut remettre la feuille des deux questions ; la rédaction demande un avocat. Si les créanciers sont surtout publics (ONSS, TVA), les plans de paiement directs viennent avant. La feuille donnée à la personne reste neutre : elle explique, elle ne conseille pas.`,
  },
  nl: {
    title:
      'Een ondernemingsbemiddelaar vragen aan de rechtbank: twee bladzijden, een nauwe opdracht',
    summary:
      'De vraag komt van de onderneming, niet van de operator. We helpen haar een nauwe opdracht te schrijven, met vier schuldeisers en een einddatum, zodat de bemiddelaar de eerste dag kan beginnen.',
    context: `Een opticienne met drie werknemers is geld schuldig aan vier schuldeisers: twee glazenfabrikanten, een leasingmaatschappij en een vroegere franchisegever. De bedragen worden niet betwist. Ze kreeg een uitnodiging van de kamer voor ondernemingen in moeilijkheden en denkt dat ze vervolgd wordt. Ze weet niet dat een onderneming zelf en in vertrouwen aan de rechtbank kan vragen om een ondernemingsbemiddelaar aan te stellen.`,
    problem: `Drie misverstanden komen telkens terug. Men denkt iemand naar een rechter te ‘sturen’, terwijl de onderneming zelf een verzoek indient. Men verwacht dat de bemiddelaar bestuurt of beslist. Men vraagt hem bij dertig schuldeisers en drie beslagen, en daar dient hij niet voor. Een vage opdracht (‘de onderneming helpen’) kost de eerste weken, de enige waarin schuldeisers nog benieuwd zijn.`,
    whatWasDone: `1. In het CED beantwoorden de advocaat en de accountant van de eerste diagnose twee vragen: weinig schuldeisers? eenvoudige en erkende schulden? Tweemaal ja, anders een andere weg.
2. De vertrouwelijkheid wordt mondeling uitgelegd: wat men de bemiddelaar zegt, is geen bekentenis.
3. De opticienne schrijft zelf de eerste bladzijde: wat er gebeurde, wat ze wil behouden, wat ze in een slechte maand kan betalen.
4. De tweede bladzijde begrenst de opdracht: de vier namen, het doel voor elk (uitstel, vermindering, terugname van materiaal), de gewenste duur, en wat er niet bij hoort.
5. De advocaat leest na en zegt hoe en waar men indient; de operator schrijft niet naar de rechtbank en krijgt er niets van.
6. In afwachting van de aanstelling doet de onderneming aan de vier geen aparte beloften meer.
7. Ze maakt een mapje klaar: contracten, openstaande facturen, laatste brief van elk, dertien weken liquiditeit.`,
    resourcesNeeded: `Vijf uur in het CED, verdeeld over twee afspraken, en vier uur voor de onderneming. Wie de bemiddelaar betaalt en hoeveel, vraagt men vóór het indienen; er bestaat onder voorwaarden steun voor de kosten van bemiddeling, ook dat kijkt men vooraf na. De echte hindernis is de schrik voor het woord ‘rechtbank’: twee van de zeven haakten daarop af.`,
    results: `Vijf verzoeken, vijf aanstellingen. Drie akkoorden met alle bedoelde schuldeisers, op zeven tot twaalf weken. Eén gedeeltelijk akkoord: de vroegere franchisegever kwam nooit opdagen. Eén mislukking, omdat op de derde vergadering een verzwegen schuld aan een familielid bovenkwam. Van de twee die afhaakten, weten we niets.`,
    transferability: `Elke operator van de eerste lijn kan het blad met de twee vragen meegeven; voor het opstellen is een advocaat nodig. Zijn de schuldeisers vooral overheden (RSZ, btw), dan komen de gewone afbetalingsplannen eerst. Het blad dat men meegeeft blijft neutraal: het legt uit en geeft geen advies.`,
  },
}
