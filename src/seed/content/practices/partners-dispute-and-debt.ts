import type { SeededPractice } from './practice'

export const partnersDisputeAndDebt: SeededPractice = {
  slug: 'partners-dispute-and-debt',
  form: 'practice',
  axis: 2,
  actor: 'bemediation',
  original: 'nl',
  stages: ['early-warning', 'restructuring'],
  needs: ['partner-dispute', 'mediation', 'figures'],
  serves: ['company', 'starter'],
  factsAsOf: '2026-08-25',
  sources: [
    {
      title: 'Veldnotities van bemiddelaars, zonder namen (verzonnen voor de demonstratie)',
      date: '2026-07-09',
    },
  ],
  fr: {
    title: 'Deux associés à parts égales : une trêve de trente jours avant de parler de rachat',
    summary:
      'Quand deux associés ne se parlent plus, les factures attendent aussi. La trêve règle ce qui doit être payé et signé pendant un mois ; ensuite seulement, trois conversations séparées, sur l’argent, les rôles et la sortie.',
    context: `Deux associés possèdent chacun la moitié d’une agence web de sept personnes. L’un vend, l’autre développe. Un gros client est parti, chacun accuse l’autre. Tous les paiements demandent deux signatures : la TVA du trimestre n’est pas partie, et l’ONSS suit. L’équipe choisit son camp. Le comptable reçoit deux instructions contraires et ne sait plus qui est son client.`,
    problem: `Dans un conflit à parts égales, bloquer est la seule arme de chacun, et elle frappe l’entreprise. On ouvre d’ordinaire par la question du prix : « Rachète-moi ou je pars. » Or personne ne peut évaluer des parts dont la valeur fond chaque semaine. Si chacun prend un avocat le premier jour, le conflit se durcit avant que la dette publique soit traitée.`,
    whatWasDone: `1. Entretien d’une heure avec chacun, séparément, et vérification que la médiation est choisie et non subie.
2. Trêve de trente jours, écrite en une page : liste des paiements qui passent sans discussion (salaires, ONSS, TVA, loyer, hébergement), interdiction d’engager, de licencier ou de contacter les clients de l’autre, une personne neutre pour les urgences.
3. Les deux associés appellent ensemble l’ONSS et le SPF Finances pendant la première semaine. Faire une chose utile à deux change le ton.
4. Semaine 2, l’argent : une situation comptable au même jour, faite par un comptable accepté par les deux et payé par la société.
5. Semaine 3, les rôles : ce que chacun fait vraiment, ce qui cesse s’il part, qui l’équipe suivrait.
6. Semaine 4, la sortie : rester autrement, rachat, vente à un tiers, arrêt. Chacun écrit deux options acceptables, et les échange cachetées.
7. L’accord est relu par un avocat pour chacun.`,
    resourcesNeeded: `Quatorze heures de médiateur, environ huit de comptable, une salle qui n’est pas l’agence. Le coût est partagé, sinon l’un se sent client et l’autre accusé. Obstacle habituel : les conjoints, absents de la table, qui défont le soir ce qui a été dit le jour.`,
    results: `Six trêves signées, cinq respectées. Trois rachats, une séparation des clients en deux sociétés, une vente. La trêve rompue l’a été par un virement nocturne ; la médiation s’est arrêtée et un juge a été saisi. Dans quatre cas sur cinq, la dette publique a été mise en plan avant la sortie. Un des rachats s’est révélé trop cher et l’entreprise peine.`,
    transferability: `La trêve convient aussi à trois associés, ou à deux administrateurs d’une asbl qui ne se parlent plus. Elle demande un médiateur sans lien avec aucun. Une première ligne peut proposer la page, pas la négocier. Inadaptée s’il y a soupçon de détournement : avocat d’abord.`,
  },
  nl: {
    title: 'Twee vennoten met elk de helft: dertig dagen bestand vóór men over uitkopen praat',
    summary:
      'Als twee vennoten niet meer praten, blijven ook de facturen liggen. Het bestand regelt een maand lang wat betaald en getekend wordt; pas daarna volgen drie gesprekken, over geld, rollen en vertrek.',
    context: `Twee vennoten bezitten elk de helft van een webbureau met zeven mensen. De ene verkoopt, de andere programmeert. Een grote klant is weg en ze geven elkaar de schuld. Voor elke betaling zijn twee handtekeningen nodig: de btw van het kwartaal is niet vertrokken en de RSZ volgt. Het team kiest partij. De accountant krijgt tegenstrijdige opdrachten en weet niet meer wie zijn klant is.`,
    problem: `Met gelijke aandelen is blokkeren voor beiden het enige wapen, en het treft de onderneming. Meestal begint men bij de prijs: ‘Koop mij uit of ik vertrek.’ Maar niemand kan aandelen waarderen die elke week minder waard zijn. Neemt ieder de eerste dag een advocaat, dan verhardt het conflict voor er iets aan de overheidsschuld gedaan is.`,
    whatWasDone: `1. Met ieder apart een gesprek van een uur, om te horen of de bemiddeling een keuze is en geen dwang.
2. Een bestand van dertig dagen op één bladzijde: betalingen die zonder discussie doorgaan (lonen, RSZ, btw, huur, hosting), geen aanwervingen, ontslagen of contact met elkaars klanten, en een neutrale persoon voor wat dringend is.
3. In de eerste week bellen de vennoten samen met de RSZ en de FOD Financiën. Samen iets nuttigs doen verandert de toon.
4. Week 2, het geld: een boekhoudkundige staat op één dag, gemaakt door een accountant die beiden aanvaarden en die de vennootschap betaalt.
5. Week 3, de rollen: wat doet ieder echt, wat valt weg als hij vertrekt, wie zou het team volgen.
6. Week 4, het vertrek: anders blijven, uitkopen, aan een derde verkopen, stoppen. Ieder schrijft twee aanvaardbare opties op, en die worden in gesloten omslag uitgewisseld.
7. Een advocaat voor elk leest het akkoord na.`,
    resourcesNeeded: `Veertien uur bemiddelaar, ongeveer acht uur accountant, een lokaal buiten het bureau. De kosten worden gedeeld; anders voelt de ene zich klant en de andere beklaagde. De gewone hindernis: partners thuis, die niet aan tafel zitten en ’s avonds afbreken wat overdag gezegd is.`,
    results: `Zes keer een bestand getekend, vijf keer nageleefd. Drie keer uitgekocht, één keer de klanten verdeeld over twee vennootschappen, één verkoop. Het gebroken bestand sneuvelde door een nachtelijke overschrijving; de bemiddeling stopte en de zaak ging naar de rechter. In vier van de vijf gevallen lag er een afbetalingsplan voor de overheidsschuld vóór het vertrek. Eén uitkoop bleek te duur, en die zaak heeft het moeilijk.`,
    transferability: `Het bestand past ook voor drie vennoten, of voor twee bestuurders van een vzw die niet meer praten. De bemiddelaar mag met geen van beiden een band hebben. De eerste lijn kan de bladzijde voorstellen, niet erover onderhandelen. Niet geschikt bij een vermoeden van verduistering: dan eerst een advocaat.`,
  },
}
