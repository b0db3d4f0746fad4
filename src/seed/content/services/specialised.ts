import { say } from '../spoken'
import { everyStage, firms, free, freeFirst, type SeededService } from './service'

/** Specialised and psychological support: invented services, true to what these organisations do. */
// prettier-ignore
export const specialised: SeededService[] = [
  {
    key: 'ced-diagnosis', actor: 'beci-ced',
    name: say('Premier diagnostic du Centre pour entreprises en difficulté', 'Eerste diagnose van het Centrum voor ondernemingen in moeilijkheden', 'First diagnosis of the Centre for enterprises in difficulty'),
    description: say(
      'Un avocat, un comptable et un gestionnaire de crise lisent la situation ensemble et disent ce qui est encore possible.',
      'Een advocaat, een boekhouder en een crisismanager bekijken samen de situatie en zeggen wat nog mogelijk is.',
      'A lawyer, an accountant and a crisis manager read the situation together and say what is still possible.',
    ),
    howToReach: say('Séances le mardi et le jeudi, seul ou en groupe.', 'Zittingen op dinsdag en donderdag, alleen of in groep.', 'Sessions on Tuesdays and Thursdays, alone or in a group.'),
    needs: ['first-advice', 'first-diagnosis', 'orientation'],
    stages: ['prevention', 'early-warning', 'restructuring'],
    audience: firms, languages: ['fr', 'nl'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 21,
  },
  {
    key: 'ced-figures', actor: 'beci-ced',
    name: say('Trésorerie et plan de redressement', 'Liquiditeit en herstelplan', 'Cash and recovery plan'),
    description: say(
      'Trois mois de trésorerie relus sur une feuille, puis un plan chiffré que l’on peut montrer aux créanciers.',
      'Drie maanden liquiditeit op één blad, daarna een becijferd plan dat aan de schuldeisers getoond kan worden.',
      'Three months of cash on one sheet, then a plan with figures that can be shown to creditors.',
    ),
    howToReach: say('Après le premier diagnostic, sur rendez-vous.', 'Na de eerste diagnose, op afspraak.', 'After the first diagnosis, by appointment.'),
    needs: ['figures', 'cash-plan', 'recovery-plan'], stages: ['early-warning', 'restructuring'],
    audience: firms, languages: ['fr', 'nl'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 21,
  },
  {
    key: 'ced-debts', actor: 'beci-ced',
    name: say('Toutes les dettes publiques, un seul plan', 'Alle openbare schulden, één plan', 'All public debts, one plan'),
    description: say(
      'Quand l’ONSS, la TVA et l’impôt pressent ensemble, un plan commun préparé avant de négocier avec chacun.',
      'Wanneer RSZ, btw en belastingen samen aandringen: één plan, voorbereid voor men met elk van hen onderhandelt.',
      'When social security, VAT and taxes press together: one plan, prepared before talking to each.',
    ),
    howToReach: say('Séances le mardi et le jeudi.', 'Zittingen op dinsdag en donderdag.', 'Sessions on Tuesdays and Thursdays.'),
    needs: ['public-debts', 'onss-payment-plan', 'vat-debts', 'tax-debts'], stages: ['early-warning', 'restructuring'],
    audience: firms, languages: ['fr', 'nl'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 21,
  },
  {
    key: 'ced-procedures', actor: 'beci-ced',
    name: say('Choisir la procédure, et son coût', 'De procedure kiezen, en wat ze kost', 'Choosing the procedure, and its cost'),
    description: say(
      'Accord amiable, médiateur d’entreprise ou réorganisation : un juriste compare. Une aide peut couvrir 75 % des frais, sous conditions (régime de 2021, source : 1819).',
      'Minnelijk akkoord, ondernemingsbemiddelaar of reorganisatie: een jurist vergelijkt. Steun kan 75 % van de kosten dekken, onder voorwaarden (regeling van 2021, bron: 1819).',
      'Amicable agreement, enterprise mediator or reorganisation: a lawyer compares. Support may cover 75% of the costs, on conditions (scheme of 2021, source: 1819).',
    ),
    howToReach: say('Après le premier diagnostic, sur rendez-vous.', 'Na de eerste diagnose, op afspraak.', 'After the first diagnosis, by appointment.'),
    needs: ['law', 'legal-advice', 'amicable-agreement', 'judicial-reorganisation', 'commercial-lease'], stages: ['early-warning'],
    audience: firms, languages: ['fr', 'nl'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 21,
  },
  {
    key: 'bemediation-creditors', actor: 'bemediation',
    name: say('Médiation entre l’entreprise et ses créanciers', 'Bemiddeling tussen de onderneming en haar schuldeisers', 'Mediation between the firm and its creditors'),
    description: say(
      'Un médiateur agréé réunit l’entreprise et deux créanciers au moins pour un accord que chacun peut tenir.',
      'Een erkende bemiddelaar brengt de onderneming en minstens twee schuldeisers samen voor een akkoord dat iedereen kan naleven.',
      'An accredited mediator brings the firm and at least two creditors to an agreement each can keep.',
    ),
    howToReach: say('Un appel, puis une séance d’information sans engagement.', 'Een telefoontje, daarna een vrijblijvend infogesprek.', 'A call, then an information meeting without commitment.'),
    needs: ['mediation', 'creditor-mediation'], stages: ['restructuring'],
    audience: firms, languages: ['fr', 'nl', 'en'], cost: freeFirst, communes: [], capacity: 'open', checkedDaysAgo: 21,
  },
  {
    key: 'bemediation-partners', actor: 'bemediation',
    name: say('Médiation entre associés', 'Bemiddeling tussen vennoten', 'Mediation between partners'),
    description: say(
      'Quand le conflit entre associés bloque le redressement, on le traite d’abord.',
      'Als het conflict tussen vennoten het herstel blokkeert, wordt dat eerst aangepakt.',
      'When the dispute between partners blocks the recovery, it is dealt with first.',
    ),
    howToReach: say('Sur rendez-vous, avec les deux parties.', 'Op afspraak, met beide partijen.', 'By appointment, with both parties.'),
    needs: ['mediation', 'partner-dispute'], stages: ['restructuring'],
    audience: ['company', 'non-profit'], languages: ['fr', 'nl', 'en'], cost: freeFirst, communes: [], capacity: 'waiting-list', checkedDaysAgo: 21,
  },
  {
    key: 'reload-relaunch', actor: 'reload-yourself',
    name: say('Relance, pas à pas', 'Herlancering, stap voor stap', 'Relaunch, step by step'),
    description: say(
      'Des entrepreneurs de la coopérative reprennent l’activité avec le dirigeant : ce qui rapporte, ce qu’on arrête, ce qu’on négocie.',
      'Ondernemers van de coöperatie bekijken de activiteit met de bedrijfsleider: wat loont, wat stopt, wat onderhandeld wordt.',
      'Entrepreneurs of the cooperative go over the business with its head: what earns, what stops, what is negotiated.',
    ),
    howToReach: say('Premier rendez-vous à Ixelles.', 'Eerste afspraak in Elsene.', 'First meeting in Ixelles.'),
    needs: ['relaunch', 'step-by-step-relaunch'], stages: ['restructuring', 'restart'],
    audience: ['self-employed', 'company', 'former-entrepreneur'], languages: ['fr', 'nl'], cost: freeFirst,
    communes: [], capacity: 'waiting-list', checkedDaysAgo: 27,
  },
  {
    key: 'reload-takeover', actor: 'reload-yourself',
    name: say('Reprise d’une entreprise en difficulté', 'Overname van een onderneming in moeilijkheden', 'Takeover of a firm in difficulty'),
    description: say(
      'Chercher un repreneur, préparer une cession, ou un transfert sous autorité judiciaire.',
      'Een overnemer zoeken, een overdracht voorbereiden, of een overdracht onder gerechtelijk gezag.',
      'Looking for a buyer, preparing a sale, or a transfer under judicial authority.',
    ),
    howToReach: say('Sur rendez-vous.', 'Op afspraak.', 'By appointment.'),
    needs: ['relaunch', 'takeover'], stages: ['restructuring'],
    audience: firms, languages: ['fr', 'nl'], cost: freeFirst, communes: [], capacity: 'open', checkedDaysAgo: 27,
  },
  {
    key: 'revival-court', actor: 'fondation-pulse-revival',
    name: say('Le jour de l’audience : droits urgents et papiers', 'De dag van de zitting: dringende rechten en papieren', 'On the hearing day: urgent rights and papers'),
    description: say(
      'Des bénévoles présents au tribunal les jours d’audience expliquent ce qui change demain : revenu, mutuelle, curateur, effacement.',
      'Vrijwilligers in de rechtbank leggen op zittingsdagen uit wat er morgen verandert: inkomen, ziekenfonds, curator, kwijtschelding.',
      'Volunteers at the court on hearing days explain what changes tomorrow: income, health insurance, curator, discharge.',
    ),
    howToReach: say('Sur place les jours d’audience, ou par téléphone.', 'Ter plaatse op zittingsdagen, of telefonisch.', 'On the spot on hearing days, or by telephone.'),
    needs: ['urgent-rights', 'rights-after-judgment', 'peer'], stages: ['closure'],
    audience: ['former-entrepreneur', 'self-employed', 'company'], languages: ['fr', 'nl'], cost: free,
    communes: [], capacity: 'open', checkedDaysAgo: 7,
  },
  {
    key: 'revival-new-start', actor: 'fondation-pulse-revival',
    name: say('Revival, vers un nouveau départ', 'Revival, naar een nieuwe start', 'Revival, towards a new start'),
    description: say(
      'Un parcours de plusieurs mois, en petit groupe et avec un parrain, quand la personne se sent prête et pas avant.',
      'Een traject van meerdere maanden, in kleine groep en met een mentor, als de persoon er klaar voor is en niet vroeger.',
      'A path of several months, in a small group and with a mentor, when the person feels ready and not before.',
    ),
    howToReach: say('Entretien individuel, puis deux groupes par an.', 'Individueel gesprek, daarna twee groepen per jaar.', 'A talk in private, then two groups a year.'),
    needs: ['peer', 'new-start', 'peer-support'], stages: ['closure', 'restart'],
    audience: ['former-entrepreneur'], languages: ['fr', 'nl'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 7,
  },
  {
    key: 'oasis-peer', actor: 'reseau-entreprendre-oasis',
    name: say('Un chef d’entreprise à vos côtés', 'Een bedrijfsleider naast u', 'An experienced entrepreneur at your side'),
    description: say(
      'Un chef d’entreprise qui a connu des moments difficiles écoute et conseille, contre l’isolement. En complément d’un plan, pas à sa place.',
      'Een bedrijfsleider die zelf moeilijke tijden kende, luistert en geeft raad, tegen het isolement. Naast een plan, niet in de plaats ervan.',
      'The head of a firm who has known hard times listens and advises, against isolation. Beside a plan, not instead of one.',
    ),
    howToReach: say('Environ deux semaines pour former le duo.', 'Ongeveer twee weken om het duo te vormen.', 'About two weeks to form the pair.'),
    needs: ['peer', 'peer-support'], stages: ['early-warning', 'restructuring'],
    audience: firms, languages: ['fr', 'nl'], cost: free, communes: [], capacity: 'waiting-list', checkedDaysAgo: 36,
  },
  {
    key: 'oasis-circle', actor: 'reseau-entreprendre-oasis',
    name: say('Cercle du mercredi', 'Woensdagkring', 'Wednesday circle'),
    description: say(
      'Six dirigeants qui traversent la même chose, un animateur, une soirée par mois. Rien ne sort de la pièce.',
      'Zes bedrijfsleiders die hetzelfde doormaken, één begeleider, één avond per maand. Niets verlaat de kamer.',
      'Six heads of firms going through the same, one host, one evening a month. Nothing leaves the room.',
    ),
    howToReach: say('À Etterbeek, après un entretien.', 'In Etterbeek, na een gesprek.', 'In Etterbeek, after a talk.'),
    needs: ['peer', 'peer-support'], stages: ['early-warning', 'restructuring'],
    audience: firms, languages: ['fr'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 36,
  },
  {
    key: 'unpass-listening', actor: 'un-pass-dans-l-impasse',
    name: say('Écoute des indépendants en détresse', 'Luisterend oor voor zelfstandigen in nood', 'Listening line for self-employed people in distress'),
    description: say(
      'Un psychologue écoute, rappelle, et reste joignable. Des sentinelles peuvent donner l’alerte, toujours avec l’accord de la personne.',
      'Een psycholoog luistert, belt terug en blijft bereikbaar. Sentinels kunnen alarm slaan, altijd met het akkoord van de persoon.',
      'A psychologist listens, calls back and stays within reach. Sentinels may raise an alert, always with the person’s agreement.',
    ),
    howToReach: say(
      '0800 300 25, du lundi au vendredi de 8 h 30 à 17 h (l’association, 2026).',
      '0800 300 25, maandag tot vrijdag van 8.30 tot 17 uur (de vereniging, 2026).',
      '0800 300 25, Monday to Friday 8.30 to 17.00 (the association, 2026).',
    ),
    needs: ['psychological-support', 'distress-listening'], stages: everyStage,
    audience: ['self-employed', 'company', 'starter', 'former-entrepreneur'], languages: ['fr', 'nl'], cost: free,
    communes: [], capacity: 'open', checkedDaysAgo: 19,
  },
  {
    key: 'unpass-sessions', actor: 'un-pass-dans-l-impasse',
    name: say('Séances avec un psychologue', 'Gesprekken met een psycholoog', 'Sessions with a psychologist'),
    description: say(
      'Quelques séances gratuites près de chez soi, seul, en couple ou en famille.',
      'Enkele gratis gesprekken dicht bij huis, alleen, als koppel of met het gezin.',
      'A few free sessions near home, alone, as a couple or as a family.',
    ),
    howToReach: say('Après un premier appel à l’écoute.', 'Na een eerste oproep naar het luisterend oor.', 'After a first call to the listening line.'),
    needs: ['psychological-support', 'psychological-sessions', 'family-strain'], stages: everyStage,
    audience: ['self-employed', 'company', 'former-entrepreneur'], languages: ['fr', 'nl'], cost: free,
    communes: [], capacity: 'waiting-list', checkedDaysAgo: 19,
  },
]
