import { bookXX, type SeededOutput } from './output'

/** Axes 3 and 4: what is counted alike, and what is coming. */
export const indicatorsAndRisks: readonly SeededOutput[] = [
  {
    key: 'five-indicators',
    kind: 'tool',
    axis: 3,
    group: 'indicators',
    actor: 'itaa',
    original: 'fr',
    factsAsOf: '2026-09-01',
    publishedDaysAgo: 80,
    sources: [{ title: 'Essai d’un trimestre par cinq opérateurs', date: '2026-09-01' }],
    fr: {
      title: 'Cinq indicateurs, définis pour être comptés partout pareil',
      summary:
        'Premières demandes, délai de réponse, relais acceptés, besoin rencontré, secteurs : cinq définitions d’une ligne, et ce qu’elles ne disent pas.',
      body: `Un chiffre partagé ne vaut que si chacun compte la même chose. Le groupe a retenu cinq indicateurs que cinq opérateurs ont comptés pendant un trimestre.

1. Premières demandes : personnes qui prennent contact pour la première fois depuis douze mois, quel que soit le canal.
2. Délai de réponse : jours ouvrables entre la demande et la première réponse d’une personne.
3. Relais acceptés : parmi ceux reçus, combien ont été acceptés, par besoin.
4. Besoin rencontré : oui, en partie, non, dit par celui qui a aidé à la fin.
5. Secteurs : la lettre de la nomenclature, jamais plus fin.

Aucun chiffre ne sort sous cinq cas, et aucun ne compare des opérateurs entre eux. Ces indicateurs ne disent pas si l’aide était bonne, ni combien de personnes ne sont jamais venues. Ils disent où l’on attend, et ce qui monte.

Deux définitions restent fragiles : la première demande quand un conjoint appelle, et la fin d’un dossier que personne ne ferme. On les relira au trimestre suivant.`,
    },
    nl: {
      title: 'Vijf indicatoren, zo bepaald dat iedereen hetzelfde telt',
      summary:
        'Eerste vragen, antwoordtermijn, aanvaarde doorverwijzingen, vervulde nood, sectoren: vijf definities van één regel, en wat ze niet zeggen.',
      body: `Een gedeeld cijfer is maar iets waard als iedereen hetzelfde telt. De groep koos vijf indicatoren die vijf operatoren een kwartaal lang telden.

1. Eerste vragen: personen die voor het eerst in twaalf maanden contact opnemen, via welk kanaal ook.
2. Antwoordtermijn: werkdagen tussen de vraag en het eerste antwoord van een mens.
3. Aanvaarde doorverwijzingen: van de ontvangen vragen, hoeveel er aanvaard zijn, per nood.
4. Nood vervuld: ja, deels, neen, gezegd door wie geholpen heeft, op het einde.
5. Sectoren: de letter van de nomenclatuur, nooit fijner.

Geen enkel cijfer gaat naar buiten onder vijf gevallen, en geen enkel vergelijkt operatoren met elkaar. Deze indicatoren zeggen niet of de hulp goed was, en ook niet hoeveel mensen nooit gekomen zijn. Ze zeggen waar men wacht, en wat stijgt.

Twee definities blijven broos: de eerste vraag wanneer een partner belt, en het einde van een dossier dat niemand sluit. Ze worden volgend kwartaal herlezen.`,
    },
    en: {
      title: 'Five indicators, defined so that all count alike',
      summary:
        'First requests, answer time, accepted handovers, need met, sectors: five one-line definitions.',
    },
  },
  {
    key: 'first-quarter',
    kind: 'report',
    axis: 3,
    group: 'indicators',
    meeting: 'autumn',
    actor: 'beci-ced',
    original: 'fr',
    factsAsOf: '2026-10-01',
    publishedDaysAgo: 36,
    sources: [
      {
        title:
          'Comptage du troisième trimestre par cinq opérateurs (chiffres inventés pour la démonstration)',
        date: '2026-10-01',
      },
    ],
    fr: {
      title: 'Premier trimestre compté ensemble : ce que l’on voit, ce que l’on ignore',
      summary:
        'Cinq opérateurs ont compté un trimestre avec les mêmes définitions. L’attente se concentre sur deux besoins ; le reste demande une deuxième mesure.',
      body: `Cinq opérateurs ont compté le même trimestre, avec les mêmes définitions. Les chiffres de cette note sont inventés pour la démonstration ; la méthode ne l’est pas.

Ce que l’on voit. L’attente se concentre sur deux besoins : la médiation avec les créanciers et le plan de trésorerie. Ailleurs, la première réponse arrive dans les deux jours ouvrables. Les demandes liées au bail commercial ont augmenté dans l’horeca et le commerce de détail, et c’est le seul mouvement que tous confirment.

Ce que l’on ignore encore.

- Combien de personnes sont comptées deux fois, chez deux opérateurs : rien ne permet de le savoir sans dire qui elles sont, et nous ne le ferons pas.
- Si le trimestre est ordinaire : il en faut quatre.
- Ce que deviennent ceux qui n’ont pas répondu à un rappel.

La proposition faite à la plénière : garder les cinq définitions, corriger « dossier clos », et ne rien publier avant d’avoir deux trimestres. Un opérateur a dit que compter lui prenait une heure par mois ; un autre, une journée. La différence tient au logiciel, pas aux gens.`,
    },
    nl: {
      title: 'Het eerste kwartaal dat we samen telden: wat we zien en wat we niet weten',
      summary:
        'Vijf operatoren telden een kwartaal met dezelfde definities. Het wachten zit bij twee noden; de rest vraagt een tweede meting.',
      body: `Vijf operatoren telden hetzelfde kwartaal, met dezelfde definities. De cijfers van deze nota zijn verzonnen voor de demonstratie; de methode niet.

Wat we zien. Het wachten zit bij twee noden: bemiddeling met schuldeisers en het liquiditeitsplan. Elders komt het eerste antwoord binnen twee werkdagen. De vragen over handelshuur stegen in horeca en kleinhandel, en dat is de enige beweging die iedereen bevestigt.

Wat we nog niet weten.

- Hoeveel personen bij twee operatoren geteld zijn: dat kan men niet weten zonder te zeggen wie ze zijn, en dat doen we niet.
- Of het een gewoon kwartaal was: er zijn er vier nodig.
- Wat er gebeurt met wie niet op een herinnering antwoordde.

Het voorstel aan de plenaire vergadering: de vijf definities houden, ‘afgesloten dossier’ verbeteren, en niets bekendmaken voor er twee kwartalen zijn. Voor de ene operator kostte tellen een uur per maand, voor de andere een dag. Het verschil ligt aan de software, niet aan de mensen.`,
    },
    en: {
      title: 'A first quarter counted together: what we see and what we do not know',
      summary:
        'Five operators counted a quarter by the same definitions; waiting is concentrated on two needs.',
    },
  },
  {
    key: 'small-cells',
    kind: 'recommendation',
    axis: 3,
    group: 'indicators',
    actor: 'acasti',
    original: 'fr',
    factsAsOf: '2026-07-03',
    publishedDaysAgo: 118,
    addressee: 'Coordination de la plateforme',
    answer: {
      status: 'accepted',
      text: 'Repris dans les règles de la plateforme : aucun chiffre sous cinq cas.',
      daysAgo: 90,
    },
    sources: [{ title: 'Discussion du groupe « Cinq indicateurs »', date: '2026-07-03' }],
    fr: {
      title: 'Ne publier aucun chiffre sous cinq cas',
      summary:
        'Dans une commune et un secteur donnés, trois cas suffisent à reconnaître quelqu’un. Le groupe demande un seuil de cinq, partout.',
      body: `Un tableau qui croise la commune, le secteur et le mois finit par montrer une personne. Dans un quartier, tout le monde connaît la seule imprimerie ; un « 1 » dans la case des procédures y devient une nouvelle.

Le groupe recommande :

- qu’aucun chiffre ne sorte d’un tableau partagé lorsqu’il porte sur moins de cinq cas ;
- que la case soit regroupée avec sa voisine plutôt que laissée vide, car un vide parmi des nombres se calcule ;
- que les totaux soient vérifiés de même ;
- qu’aucun tableau ne nomme un opérateur à côté d’un résultat.

Le seuil a un prix. Les petites communes et les secteurs rares disparaissent des tableaux ; c’est là, parfois, que les choses commencent. Pour ceux-là, le signal de terrain remplace le chiffre : un membre dit ce qu’il voit, sans compter. La règle vaut pour les tableaux de la plateforme, les présentations en plénière et les réponses aux questions de la Région. Elle ne change rien à ce que chaque opérateur compte pour lui-même.`,
    },
    nl: {
      title: 'Geen enkel cijfer bekendmaken onder vijf gevallen',
      summary:
        'In één gemeente en één sector volstaan drie gevallen om iemand te herkennen. De groep vraagt overal een drempel van vijf.',
      body: `Een tabel die gemeente, sector en maand kruist, toont uiteindelijk een persoon. In een wijk kent iedereen de enige drukkerij; een ‘1’ in het vakje van de procedures wordt daar nieuws.

De groep beveelt aan:

- dat geen enkel cijfer uit een gedeelde tabel naar buiten gaat wanneer het over minder dan vijf gevallen gaat;
- dat het vakje samengevoegd wordt met het vakje ernaast en niet leeg blijft, want een leegte tussen getallen kan men berekenen;
- dat de totalen op dezelfde manier nagekeken worden;
- dat geen enkele tabel een operator noemt naast een resultaat.

De drempel heeft een prijs. Kleine gemeenten en zeldzame sectoren verdwijnen uit de tabellen; net daar beginnen de dingen soms. Voor hen vervangt het signaal van het terrein het cijfer: een lid zegt wat het ziet, zonder te tellen. De regel geldt voor de tabellen van het platform, voor voorstellingen en voor antwoorden aan het Gewest. Wat elke operator voor zichzelf telt, verandert niet.`,
    },
    en: {
      title: 'Publish no figure below five cases',
      summary:
        'In one commune and one sector three cases are enough to recognise someone: a threshold of five.',
    },
  },
  {
    key: 'commercial-rents',
    kind: 'recommendation',
    axis: 4,
    group: 'risks',
    meeting: 'autumn',
    actor: 'ucm',
    original: 'fr',
    factsAsOf: '2026-10-08',
    publishedDaysAgo: 40,
    addressee: 'Cabinet du ministre bruxellois chargé de l’Économie',
    answer: {
      status: 'partly',
      text: 'La rencontre avec les bailleurs est acceptée ; le modèle de clause est à l’étude.',
      daysAgo: 9,
    },
    sources: [{ title: 'Signaux de terrain du trimestre, secteurs I et G', date: '2026-10-08' }],
    fr: {
      title: 'Loyers commerciaux indexés : trois demandes à la Région',
      summary:
        'L’indexation arrive d’un coup, quand la trésorerie est au plus bas. Le groupe demande une rencontre, une clause d’étalement et une information commune.',
      body: `Depuis un an, le loyer commercial est le signal le plus souvent donné par les permanences, dans l’horeca et le commerce de détail. L’indexation tombe d’un coup, souvent au mois où les charges et la TVA tombent aussi. Beaucoup paient le loyer d’abord et le reste plus tard : c’est ainsi que naît une dette publique.

Le groupe adresse trois demandes à la Région.

1. Réunir une fois par an les fédérations de bailleurs et de commerçants autour d’un code de conduite sur l’étalement.
2. Proposer un modèle de clause par lequel l’indexation se répartit sur six mois quand le preneur le demande avant l’échéance.
3. Diffuser par les communes une page commune : que lire dans son bail, à qui écrire, avant quelle date.

Rien de cela ne touche au droit du bail, qui relève d’autres. Le groupe a entendu trois bailleurs : deux préfèrent un étalement écrit à un commerce vide. La médiation reste la voie quand le dialogue est rompu. La recommandation sera relue dans un an avec les signaux reçus d’ici là.`,
    },
    nl: {
      title: 'Geïndexeerde handelshuur: drie vragen aan het Gewest',
      summary:
        'De indexering komt in één keer, wanneer de kas op haar laagst is. De groep vraagt overleg, een spreidingsclausule en gemeenschappelijke informatie.',
      body: `Sinds een jaar is de handelshuur het signaal dat de zitdagen het vaakst geven, in horeca en kleinhandel. De indexering valt in één keer, vaak in de maand waarin ook de kosten en de btw vallen. Velen betalen eerst de huur en de rest later: zo ontstaat een publieke schuld.

De groep richt drie vragen aan het Gewest.

1. Breng één keer per jaar de federaties van verhuurders en handelaars samen rond een gedragscode over spreiding.
2. Stel een modelclausule voor waarmee de indexering over zes maanden gespreid wordt als de huurder het vóór de vervaldag vraagt.
3. Verspreid via de gemeenten één gemeenschappelijk blad: wat lezen in de huurovereenkomst, aan wie schrijven, vóór welke datum.

Niets hiervan raakt aan het huurrecht, dat anderen toekomt. De groep hoorde drie verhuurders: twee verkiezen een geschreven spreiding boven een leeg pand. Is het gesprek gebroken, dan blijft bemiddeling de weg. Over een jaar wordt de aanbeveling herlezen met de signalen die intussen kwamen.`,
    },
    en: {
      title: 'Indexed commercial rents: three requests to the Region',
      summary:
        'Indexation comes all at once, when cash is lowest: a meeting, a clause to spread it, one shared sheet.',
    },
  },
  {
    key: 'landlord-letter',
    kind: 'model-letter',
    axis: 4,
    group: 'risks',
    actor: 'bemediation',
    original: 'fr',
    factsAsOf: '2026-10-20',
    publishedDaysAgo: 22,
    sources: [
      { title: 'Modèle relu par le groupe « Les risques qui viennent »', date: '2026-10-20' },
    ],
    fr: {
      title: 'Lettre type au bailleur : demander un étalement avant l’échéance',
      summary:
        'Une lettre courte, à envoyer avant que le loyer ne soit en retard : un montant, des dates, et la preuve que l’on peut tenir.',
      body: `Un bailleur lit mieux une proposition qu’une explication. La lettre part avant l’échéance, tient sur une page, et ne promet que ce qui est sûr.

« Madame, Monsieur,

Mon loyer du mois de … a été indexé. Ma trésorerie ne me permet pas de tout payer en une fois sans mettre mon commerce en difficulté.

Je vous propose de payer le loyer d’avant l’indexation à l’échéance, et la différence en … versements, aux dates suivantes : … Je joins une page de chiffres qui montre que je peux tenir ce calendrier.

Je vous appelle le … pour entendre votre réponse. Si vous préférez que nous nous voyions avec un médiateur, j’en suis d’accord. »

Avant d’envoyer :

- relire le bail : indexation, délais, clause de médiation ;
- ne rien reconnaître que l’on ne comprend pas ;
- garder une copie et la date d’envoi ;
- payer au moins la part promise, le jour promis.

Trois commerces l’ont utilisée ; deux ont obtenu un écrit. Le troisième bailleur a refusé, puis a accepté une médiation. Cette lettre n’est pas un avis juridique.`,
    },
    nl: {
      title: 'Modelbrief aan de verhuurder: spreiding vragen vóór de vervaldag',
      summary:
        'Een korte brief, te versturen voor de huur achterstaat: een bedrag, data, en het bewijs dat men het kan volhouden.',
      body: `Een verhuurder leest liever een voorstel dan een uitleg. De brief vertrekt vóór de vervaldag, telt één bladzijde, en belooft alleen wat zeker is.

“Geachte mevrouw, geachte heer,

Mijn huur van de maand … werd geïndexeerd. Mijn kas laat niet toe alles in één keer te betalen zonder mijn zaak in moeilijkheden te brengen.

Ik stel voor om op de vervaldag de huur van vóór de indexering te betalen, en het verschil in … keer, op deze data: … Ik voeg één blad met cijfers bij dat toont dat ik dit kan volhouden.

Ik bel u op … om uw antwoord te horen. Wilt u liever samenkomen met een bemiddelaar, dan ga ik akkoord.”

Voor u verstuurt:

- lees de huurovereenkomst: indexering, termijnen, bemiddelingsclausule;
- erken niets wat u niet begrijpt;
- bewaar een kopie en de datum;
- betaal minstens het beloofde deel, op de beloofde dag.

Drie handelszaken gebruikten de brief; twee kregen een geschreven antwoord. De derde verhuurder weigerde, en aanvaardde daarna bemiddeling. Deze brief is geen juridisch advies.`,
    },
    en: {
      title: 'Model letter to the landlord: asking to spread the rent before it is due',
      summary:
        'A short letter to send before the rent is late: an amount, dates, and proof that one can keep them.',
    },
  },
  {
    key: 'signals-autumn',
    kind: 'report',
    axis: 4,
    group: 'risks',
    meeting: 'risks-1',
    actor: 'febelfin',
    original: 'fr',
    factsAsOf: '2026-10-02',
    publishedDaysAgo: 46,
    sources: [{ title: 'Quinze signaux de terrain, de mai à octobre', date: '2026-10-02' }],
    fr: {
      title: 'Signaux de l’automne : ce qui monte, secteur par secteur',
      summary:
        'Loyers et énergie dans l’horeca, retards de paiement dans la construction, refus de crédit faute de comptes à jour : lecture commune de quinze signaux.',
      body: `Le groupe a relu ensemble les signaux donnés par les membres depuis le printemps. Un signal n’est pas une statistique : c’est un praticien qui dit ce qu’il voit plus souvent qu’avant.

Ce qui monte.

- Horeca : les loyers indexés d’abord, l’énergie ensuite. Les deux arrivent la même semaine.
- Commerce de détail : des crédits de caisse non renouvelés, souvent parce que les comptes ne sont pas à jour.
- Construction : des sous-traitants payés à plus de nonante jours, qui paient eux-mêmes la TVA à temps.
- Partout : plus d’appels le soir, plus de personnes seules.

Ce qui existe déjà en face : la médiation avec les créanciers, le plan de paiement à l’ONSS et à la TVA, le dossier bancaire en quatre pages, l’écoute pour indépendants. Le groupe note que le plus utile reste le plus simple : appeler avant l’échéance.

À suivre au prochain trimestre : les contrats d’énergie qui arrivent à terme et les délais de paiement des marchés publics. Chacun est invité à donner son signal en deux clics, même faible.`,
    },
    nl: {
      title: 'Signalen van het najaar: wat stijgt, sector per sector',
      summary:
        'Huur en energie in de horeca, laattijdige betalingen in de bouw, geweigerd krediet zonder bijgewerkte rekeningen: vijftien signalen samen gelezen.',
      body: `De groep las samen de signalen die leden sinds het voorjaar gaven. Een signaal is geen statistiek: een praktijkmens zegt wat hij vaker ziet dan vroeger.

Wat stijgt.

- Horeca: eerst de geïndexeerde huur, dan energie. Beide komen in dezelfde week.
- Kleinhandel: kaskredieten die niet verlengd worden, vaak omdat de rekeningen niet bijgewerkt zijn.
- Bouw: onderaannemers die na meer dan negentig dagen betaald worden en zelf hun btw op tijd betalen.
- Overal: meer oproepen ’s avonds, meer mensen alleen.

Wat er al tegenover staat: bemiddeling met schuldeisers, het afbetalingsplan bij de RSZ en voor de btw, het bankdossier van vier bladzijden, de luisterlijn voor zelfstandigen. Het nuttigste blijft het eenvoudigste: bellen vóór de vervaldag.

Op te volgen volgend kwartaal: energiecontracten die aflopen en de betaaltermijnen van overheidsopdrachten. Iedereen kan zijn signaal geven in twee klikken, ook een zwak.`,
    },
    en: {
      title: 'Signals of the autumn: what rises, sector by sector',
      summary:
        'Rents and energy in hospitality, late payment in building, credit refused for want of accounts.',
    },
  },
  {
    key: 'default-judgment-sheet',
    kind: 'tool',
    axis: 4,
    actor: 'barreau-de-bruxelles',
    original: 'fr',
    factsAsOf: '2026-04-15',
    publishedDaysAgo: 200,
    sources: [bookXX],
    fr: {
      title: 'Reconnaître les clignotants : une fiche pour les permanences',
      summary:
        'Deux trimestres impayés, un jugement par défaut, des comptes non déposés : ce que chaque signal veut dire, et le premier geste utile.',
      body: `Les clignotants sont les signaux que la chambre des entreprises en difficulté regarde. Les connaître aide à agir avant elle. Cette fiche ne remplace pas un avocat.

- Deux trimestres impayés à l’ONSS, à la TVA ou au précompte : demander un plan de paiement avant la contrainte.
- Jugement par défaut : le délai pour faire opposition est court et part de la signification. Appeler un avocat le jour même.
- Saisie : noter la date, ce qui est saisi et par qui ; ne rien vendre.
- Comptes non déposés : les déposer, même tard ; la banque les regarde avant tout.
- Siège qui n’est qu’une boîte aux lettres : à mettre en ordre avant toute demande.

Être convoqué par la chambre n’est ni une accusation ni une faillite. L’entretien est confidentiel ; on y vient avec ses chiffres, et avec quelqu’un. Le juge écoute, oriente et peut nommer un médiateur d’entreprise si on le demande.

Le geste le plus utile à la permanence : demander à la personne d’ouvrir les enveloppes, et classer avec elle par date, pas par montant.`,
    },
    nl: {
      title: 'Knipperlichten herkennen: een fiche voor de zitdagen',
      summary:
        'Twee onbetaalde kwartalen, een verstekvonnis, niet neergelegde rekeningen: wat elk signaal betekent, en de eerste nuttige stap.',
      body: `Knipperlichten zijn de signalen waar de kamer voor ondernemingen in moeilijkheden naar kijkt. Wie ze kent, kan vóór haar handelen. Deze fiche vervangt geen advocaat.

- Twee onbetaalde kwartalen bij de RSZ, voor de btw of de voorheffing: vraag een afbetalingsplan vóór het dwangbevel.
- Verstekvonnis: de termijn voor verzet is kort en loopt vanaf de betekening. Bel dezelfde dag een advocaat.
- Beslag: noteer de datum, wat en door wie; verkoop niets.
- Niet neergelegde jaarrekeningen: leg ze neer, ook laat; de bank kijkt er eerst naar.
- Een zetel die maar een brievenbus is: breng dat in orde vóór elke aanvraag.

Opgeroepen worden door de kamer is geen beschuldiging en geen faillissement. Het gesprek is vertrouwelijk; men komt met zijn cijfers, en met iemand. De rechter luistert, wijst de weg en kan op vraag een ondernemingsbemiddelaar aanstellen.

De nuttigste stap op de zitdag: de persoon de omslagen laten openen, en samen sorteren op datum, niet op bedrag.`,
    },
    en: {
      title: 'Recognising warning signals: a sheet for the desks',
      summary:
        'Two quarters unpaid, a judgment by default, accounts not filed: what each means, and what to do first.',
    },
  },
]
