import { bookXX, type SeededOutput } from './output'

/** Axis 5: what each contributes so that prevention, support and aid flow well. */
export const flow: readonly SeededOutput[] = [
  {
    key: 'writing-a-handover',
    kind: 'tool',
    axis: 5,
    group: 'relay',
    meeting: 'relay-1',
    actor: 'beci-ced',
    original: 'fr',
    factsAsOf: '2026-09-18',
    publishedDaysAgo: 64,
    sources: [{ title: 'Dix résumés anonymes relus par le groupe', date: '2026-09-18' }],
    fr: {
      title: 'Écrire un relais en cinq lignes, sans dire qui',
      summary:
        'Dix résumés relus ensemble : ce qui aide celui qui reçoit, ce qui l’encombre, et ce qui ne doit jamais s’y trouver.',
      body: `Celui qui reçoit un relais décide en une minute. Dix résumés relus ensemble ont donné cinq lignes qui suffisent presque toujours.

1. Le besoin, un seul : ce que la personne attend de vous.
2. Le moment : alerte, redressement, arrêt, nouveau départ.
3. La date dure, s’il y en a une, et ce qui tombe ce jour-là.
4. Ce qui a déjà été tenté, et avec qui.
5. Comment la joindre au mieux : matin, soir, par un proche.

Ce qui encombre : l’histoire complète, les montants au centime, l’avis de celui qui écrit. Ce qui ne doit jamais s’y trouver : un nom, un numéro, une adresse, un diagnostic, un jugement sur la personne. Le secteur et la taille de l’entreprise suffisent pour accepter.

Un bon résumé se lit à voix haute devant la personne avant de partir. Celui que l’on n’oserait pas lui lire n’est pas prêt. Le groupe a vu que les relais lus ainsi sont acceptés plus vite ; ce n’est qu’une impression sur dix cas, mais personne n’est revenu en arrière.`,
    },
    nl: {
      title: 'Een doorverwijzing schrijven in vijf regels, zonder te zeggen wie',
      summary:
        'Tien samenvattingen samen gelezen: wat de ontvanger helpt, wat hem hindert, en wat er nooit in mag staan.',
      body: `Wie een doorverwijzing krijgt, beslist binnen een minuut. Tien samenvattingen, samen gelezen, gaven vijf regels die bijna altijd volstaan.

1. De nood, één enkele: wat de persoon van u verwacht.
2. Het moment: waarschuwing, herstel, stopzetting, nieuwe start.
3. De harde datum, als er een is, en wat die dag valt.
4. Wat al geprobeerd is, en met wie.
5. Hoe men de persoon best bereikt: ’s morgens, ’s avonds, via een naaste.

Wat hindert: het hele verhaal, bedragen tot op de cent, de mening van wie schrijft. Wat er nooit in mag: een naam, een nummer, een adres, een diagnose, een oordeel over de persoon. Sector en grootte van de onderneming volstaan om te aanvaarden.

Een goede samenvatting lees je hardop voor aan de persoon voor ze vertrekt. Wat je niet durft voor te lezen, is niet klaar. De groep zag dat zulke doorverwijzingen sneller aanvaard worden; het is maar een indruk op tien gevallen, maar niemand is ervan teruggekomen.`,
    },
    en: {
      title: 'Writing a handover in five lines, without saying who',
      summary:
        'Ten summaries read together: what helps the one who receives, and what must never stand in it.',
    },
  },
  {
    key: 'refusing-well',
    kind: 'report',
    axis: 5,
    group: 'relay',
    actor: 'reload-yourself',
    original: 'fr',
    factsAsOf: '2026-08-12',
    publishedDaysAgo: 92,
    sources: [
      { title: 'Vingt refus relus par le groupe « Passer le relais »', date: '2026-08-12' },
    ],
    fr: {
      title: 'Refuser vite, et bien : vingt refus relus',
      summary:
        'Un refus utile arrive tôt, dit pourquoi en une ligne et nomme quelqu’un d’autre. Sur vingt refus relus, sept le faisaient.',
      body: `Un refus n’est pas un échec : c’est la moitié du travail d’orientation. Le groupe a relu vingt refus de l’année, sans noms. Sept étaient utiles.

Les sept avaient trois choses en commun : ils étaient partis dans les deux jours ouvrables, donnaient un motif précis, et nommaient un autre opérateur. Les treize autres disaient « hors mandat », ou rien, après une semaine.

Ce que le groupe propose :

- choisir le motif dans la liste, puis ajouter une ligne qui dit ce qui aurait rendu la demande possible ;
- distinguer « complet » de « pas pour nous » : dans le premier cas, on rappelle dans un mois ;
- ne jamais écrire « la personne n’est pas motivée » : on ne le sait pas ;
- si la procédure est trop avancée, dire qui peut encore quelque chose à ce stade.

Pour celui qui a passé le relais, le motif change tout : il rappelle la personne avec une porte ouverte plutôt qu’avec un mur. Deux opérateurs inventés pour cette démonstration refusent ou tardent toujours ; les vrais, eux, ont accepté d’être relus.`,
    },
    nl: {
      title: 'Snel en goed weigeren: twintig weigeringen herlezen',
      summary:
        'Een nuttige weigering komt vroeg, zegt in één regel waarom en noemt iemand anders. Van twintig herlezen weigeringen deden zeven dat.',
      body: `Een weigering is geen mislukking: ze is de helft van het doorverwijzen. De groep las twintig weigeringen van het jaar, zonder namen. Zeven waren nuttig.

Die zeven hadden drie dingen gemeen: ze vertrokken binnen twee werkdagen, gaven een duidelijke reden, en noemden een andere operator. De dertien andere zeiden ‘buiten mandaat’, of niets, na een week.

Wat de groep voorstelt:

- kies de reden in de lijst, en voeg één regel toe over wat de vraag wel mogelijk had gemaakt;
- maak een verschil tussen ‘volzet’ en ‘niet voor ons’: in het eerste geval belt men over een maand terug;
- schrijf nooit ‘de persoon is niet gemotiveerd’: dat weet men niet;
- is de procedure te ver gevorderd, zeg dan wie op dat moment nog iets kan.

Voor wie doorverwees, verandert de reden alles: hij belt de persoon terug met een open deur in plaats van een muur. Twee operatoren, verzonnen voor deze demonstratie, weigeren of zijn altijd laat; de echte hebben aanvaard om herlezen te worden.`,
    },
    en: {
      title: 'Refusing quickly, and well: twenty refusals read again',
      summary:
        'A useful refusal comes early, says why in one line and names someone else. Seven of twenty did.',
    },
  },
  {
    key: 'consent-in-plain-words',
    kind: 'recommendation',
    axis: 5,
    group: 'relay',
    actor: 'barreau-de-bruxelles',
    original: 'fr',
    factsAsOf: '2026-06-22',
    publishedDaysAgo: 128,
    addressee: 'Membres de la plateforme',
    answer: {
      status: 'accepted',
      text: 'Adopté en plénière ; les deux textes sont en usage.',
      daysAgo: 100,
    },
    sources: [bookXX],
    fr: {
      title: 'Un accord que la personne peut redire avec ses mots',
      summary:
        'Un accord lu trop vite ne protège personne. Le groupe recommande un texte court, lu à voix haute, et une question de vérification.',
      body: `L’accord de la personne est notre règle, au-dessus de ce que la loi permettrait. Encore faut-il qu’elle sache à quoi elle dit oui. Une personne qui n’a pas dormi entend le premier mot et le dernier.

Le groupe recommande à tous les membres :

1. un texte de moins de cent mots, relu dans les deux langues ;
2. de le lire à voix haute, lentement, avant de demander ;
3. de dire à qui, opérateur par opérateur, et non « à des partenaires » ;
4. de demander ensuite : « Qu’est-ce que je vais leur dire de vous ? » ; si la réponse est fausse, on recommence ;
5. de dire tout de suite comment on change d’avis, et que l’aide ne s’arrête pas pour autant.

Un oui donné pour faire plaisir n’est pas un accord. Si la personne hésite, on lui laisse la fiche et elle appelle elle-même : l’aide est la même. Le secret professionnel de l’avocat, du comptable ou du psychologue n’est jamais levé par cet accord ; chacun décide de ce qu’il écrit.`,
    },
    nl: {
      title: 'Een akkoord dat de persoon met eigen woorden kan herhalen',
      summary:
        'Een te snel gelezen akkoord beschermt niemand. De groep beveelt een korte tekst aan, hardop gelezen, en een controlevraag.',
      body: `Het akkoord van de persoon is onze regel, boven wat de wet zou toelaten. Maar dan moet ze weten waarop ze ja zegt. Wie niet geslapen heeft, hoort het eerste en het laatste woord.

De groep beveelt alle leden aan:

1. een tekst van minder dan honderd woorden, in beide talen nagelezen;
2. hem hardop en traag voor te lezen voor men de vraag stelt;
3. te zeggen aan wie, operator per operator, en niet ‘aan partners’;
4. daarna te vragen: “Wat ga ik hun over u vertellen?”; is het antwoord fout, dan begint men opnieuw;
5. meteen te zeggen hoe men van mening verandert, en dat de hulp daarom niet stopt.

Een ja om iemand plezier te doen is geen akkoord. Aarzelt de persoon, dan krijgt ze de fiche mee en belt ze zelf: de hulp is dezelfde. Het beroepsgeheim van advocaat, accountant of psycholoog wordt door dit akkoord nooit opgeheven; ieder beslist wat hij schrijft.`,
    },
    en: {
      title: 'A consent that the person can say again in their own words',
      summary:
        'A consent read too fast protects nobody: a short text, read aloud, and a question to check.',
    },
  },
  {
    key: 'payment-plan-letter',
    kind: 'model-letter',
    axis: 5,
    actor: 'acasti',
    original: 'fr',
    factsAsOf: '2026-07-28',
    publishedDaysAgo: 104,
    sources: [
      {
        title: 'Information publique des caisses et de l’ONSS',
        date: '2026-07-28',
      },
    ],
    fr: {
      title: 'Lettre type : demander un plan d’apurement et le tenir',
      summary:
        'Une demande de plan de paiement qui dit trois choses : combien, depuis quand on peut payer, et ce qui a changé pour que cela tienne.',
      body: `Un plan accordé puis manqué est pire que pas de plan. La lettre qui suit aide à ne demander que ce que l’on peut tenir. Chaque créancier public a ses règles : les vérifier avant d’écrire.

« Madame, Monsieur,

Je dois … au titre de … Je ne peux pas payer cette somme en une fois. Je vous demande de pouvoir la payer en … mensualités de …, à partir du …

Voici ce qui a changé, et qui me permet de tenir : … (un contrat, une charge en moins, un plan de trésorerie).

Je paierai à temps ce qui vient à échéance pendant le plan. Je joins mes derniers chiffres. »

Avant d’envoyer :

- faire le plan de trésorerie sur treize semaines, avec les échéances nouvelles ;
- demander en même temps à tous les créanciers publics, sinon le premier servi fait tomber les autres ;
- prévoir un mois sans recettes ;
- noter qui appeler si une mensualité manque, et appeler avant.

Un opérateur qui relit la demande le même jour évite la moitié des refus. La caisse d’assurances sociales peut aussi parler de dispense ou de droit passerelle.`,
    },
    nl: {
      title: 'Modelbrief: een afbetalingsplan vragen en het volhouden',
      summary:
        'Een vraag om een afbetalingsplan die drie dingen zegt: hoeveel, vanaf wanneer men kan betalen, en wat er veranderd is.',
      body: `Een toegestaan plan dat men niet volhoudt, is erger dan geen plan. Deze brief helpt om alleen te vragen wat haalbaar is. Elke publieke schuldeiser heeft zijn regels: kijk ze na voor u schrijft.

“Geachte mevrouw, geachte heer,

Ik ben … verschuldigd voor … Ik kan dit bedrag niet in één keer betalen. Ik vraag u het te mogen betalen in … maanden van …, vanaf …

Dit is er veranderd, en daarom kan ik het volhouden: … (een contract, een kost minder, een liquiditeitsplan).

Wat tijdens het plan vervalt, betaal ik op tijd. Ik voeg mijn laatste cijfers bij.”

Voor u verstuurt:

- maak het liquiditeitsplan voor dertien weken, met de nieuwe vervaldagen;
- vraag het tegelijk aan alle publieke schuldeisers, anders doet de eerste de andere vallen;
- reken op één maand zonder ontvangsten;
- noteer wie u belt als een betaling niet lukt, en bel ervoor.

Een operator die de vraag dezelfde dag naleest, voorkomt de helft van de weigeringen. Het sociaal verzekeringsfonds kan ook spreken over vrijstelling of over het overbruggingsrecht.`,
    },
    en: {
      title: 'Model letter: asking for a payment plan, and keeping it',
      summary:
        'A request that says how much, from when one can pay, and what has changed so that it holds.',
    },
  },
  {
    key: 'after-the-judgment',
    kind: 'report',
    axis: 5,
    group: 'relay',
    actor: 'fondation-pulse-revival',
    original: 'fr',
    factsAsOf: '2026-05-30',
    publishedDaysAgo: 156,
    sources: [bookXX],
    fr: {
      title: 'La semaine d’après le jugement : l’ordre qui aide',
      summary:
        'D’abord les droits urgents, le toit et les papiers ; le bilan et le nouveau départ plus tard. Un ordre, appris au greffe.',
      body: `Le jour du jugement, la personne retient peu de choses. Des bénévoles présents au tribunal les jours d’audience ont noté ce qui sert, et dans quel ordre.

Le premier jour : un verre d’eau, un siège, le nom du curateur et son numéro. Demander qui est à la maison. Remettre une page, pas un dossier.

La première semaine :

- les droits : droit passerelle à la caisse d’assurances sociales, mutuelle, allocations familiales ;
- le toit : qui est garant du loyer, ce que le curateur prend et ne prend pas ;
- les papiers : remettre au curateur ce qu’il demande, garder une copie de ce qui est privé ;
- le compte : en ouvrir un autre, simple.

Pour une personne physique, le reste des dettes est effacé, depuis 2023 sans devoir le demander ; pas les dettes alimentaires, ni celles nées d’un dommage corporel. Pour une société, non.

Plus tard, quand la personne le demande elle-même : ce qui s’est passé, ce qu’elle sait faire, ce qu’elle veut. Proposé la première semaine, le nouveau départ ferme la porte.`,
    },
    nl: {
      title: 'De week na het vonnis: de volgorde die helpt',
      summary:
        'Eerst de dringende rechten, het dak en de papieren; de balans en de nieuwe start later. Een volgorde, geleerd op de griffie.',
      body: `Op de dag van het vonnis onthoudt de persoon weinig. Vrijwilligers die op zittingsdagen in de rechtbank zijn, noteerden wat dient, en in welke volgorde.

De eerste dag: een glas water, een stoel, de naam en het nummer van de curator. Vragen wie er thuis is. Eén blad meegeven, geen dossier.

De eerste week:

- de rechten: overbruggingsrecht bij het sociaal verzekeringsfonds, ziekenfonds, kinderbijslag;
- het dak: wie borg staat voor de huur, wat de curator meeneemt en wat niet;
- de papieren: de curator geven wat hij vraagt, een kopie houden van wat privé is;
- de rekening: een andere openen, een eenvoudige.

Voor een natuurlijke persoon worden de resterende schulden kwijtgescholden, sinds 2023 zonder het te moeten vragen; niet de onderhoudsschulden, en niet die uit lichamelijke schade. Voor een vennootschap niet.

Later, wanneer de persoon er zelf om vraagt: wat er gebeurd is, wat zij kan, wat zij wil. In de eerste week voorgesteld, sluit de nieuwe start de deur.`,
    },
    en: {
      title: 'The week after the judgment: the order that helps',
      summary:
        'First urgent rights, roof and papers; accounts and a new start later. An order learnt at the registry.',
    },
  },
  {
    key: 'answer-times-draft',
    kind: 'report',
    axis: 5,
    group: 'relay',
    meeting: 'spring',
    actor: 'hub-brussels',
    original: 'fr',
    within: 'group',
    factsAsOf: '2026-09-10',
    publishedDaysAgo: 70,
    sources: [{ title: 'Échange interne du groupe « Passer le relais »', date: '2026-09-10' }],
    fr: {
      title: 'Ce qui nous empêche de répondre à temps (note du groupe)',
      summary:
        'Pour les membres du groupe : cinq opérateurs disent franchement pourquoi une demande attend chez eux, et ce qu’ils changent.',
      body: `Cette note reste entre les membres du groupe : chacun y parle de sa propre maison.

Cinq opérateurs ont regardé leurs dix dernières demandes en attente. Les causes se ressemblent.

- La boîte commune n’est lue que par une personne ; elle était en congé.
- Personne n’ose refuser, alors on attend d’en parler en réunion.
- La demande arrive le vendredi à seize heures, et le lundi en compte douze.
- Le motif exact n’est pas dans la liste ; on cherche le mot au lieu de répondre.
- On espère une place la semaine suivante.

Ce que chacun change : un suppléant nommé dans le profil ; le droit de refuser donné à l’accueil ; une lecture à neuf heures et à quatorze heures ; « complet » écrit sur la fiche dès que c’est le cas. Rien ne demande d’argent.

Le groupe refera le même exercice au printemps. Il ne souhaite pas que les délais de chacun soient affichés : cela pousserait à accepter pour refuser ensuite, et c’est la personne qui paierait.`,
    },
    nl: {
      title: 'Wat ons belet op tijd te antwoorden (nota van de groep)',
      summary:
        'Voor de leden van de groep: vijf operatoren zeggen eerlijk waarom een vraag bij hen wacht, en wat ze veranderen.',
      body: `Deze nota blijft onder de leden van de groep: ieder spreekt er over het eigen huis.

Vijf operatoren bekeken hun tien laatste vragen in wacht. De oorzaken lijken op elkaar.

- De gedeelde mailbox wordt door één persoon gelezen; die had vakantie.
- Niemand durft te weigeren, dus wacht men op de vergadering.
- De vraag komt vrijdag om zestien uur, en maandag zijn het er twaalf.
- De juiste reden staat niet in de lijst; men zoekt het woord in plaats van te antwoorden.
- Men hoopt op een plaats volgende week.

Wat ieder verandert: een vervanger in het profiel; het onthaal mag weigeren; lezen om negen en om veertien uur; ‘volzet’ op de fiche zodra het zo is. Niets daarvan kost geld.

In het voorjaar doet de groep dezelfde oefening opnieuw. Ze wil niet dat ieders termijnen getoond worden: dat zou aanzetten tot aanvaarden om daarna te weigeren, en de persoon zou de rekening betalen.`,
    },
  },
]
