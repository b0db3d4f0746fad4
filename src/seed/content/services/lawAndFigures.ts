import { say } from '../spoken'
import { firms, free, freeFirst, type SeededService } from './service'

/** Law, accounting and finance: invented services, true to what these organisations do. */
// prettier-ignore
export const lawAndFigures: SeededService[] = [
  {
    key: 'court-chamber', actor: 'tribunal-de-l-entreprise',
    name: say('Chambre des entreprises en difficulté', 'Kamer voor ondernemingen in moeilijkheden', 'Chamber for enterprises in difficulty'),
    description: say(
      'Elle entend l’entrepreneur en toute confidentialité et peut désigner un médiateur d’entreprise à sa demande.',
      'Zij hoort de ondernemer in alle vertrouwelijkheid en kan op zijn verzoek een ondernemingsbemiddelaar aanstellen.',
      'It hears the entrepreneur in confidence and may appoint an enterprise mediator at the firm’s request.',
    ),
    howToReach: say(
      'L’entreprise écrit elle-même au greffe : on remet la fiche, on ne passe pas de relais.',
      'De onderneming schrijft zelf naar de griffie: men geeft de fiche mee, men verwijst niet door.',
      'The firm writes to the registry itself: one hands over the sheet, one does not refer.',
    ),
    needs: ['law', 'enterprise-mediator'], stages: ['prevention', 'early-warning', 'restructuring'],
    audience: firms, languages: ['fr', 'nl'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 40,
  },
  {
    key: 'court-registry', actor: 'tribunal-de-l-entreprise',
    name: say('Requête en réorganisation, aveu de faillite', 'Verzoek tot reorganisatie, aangifte van faillissement', 'Request for reorganisation, filing for bankruptcy'),
    description: say(
      'Les deux se déposent en ligne, par RegSol. La faillite s’avoue dans le mois qui suit la cessation des paiements.',
      'Beide worden online ingediend, via RegSol. Het faillissement wordt aangegeven binnen de maand na de staking van betaling.',
      'Both are filed online, through RegSol. Bankruptcy is declared within a month of having ceased payments.',
    ),
    howToReach: say(
      'Par RegSol, seul ou avec un avocat.',
      'Via RegSol, alleen of met een advocaat.',
      'Through RegSol, alone or with a lawyer.',
    ),
    needs: ['law', 'judicial-reorganisation', 'bankruptcy-filing', 'silent-bankruptcy'], stages: ['restructuring', 'closure'],
    audience: firms, languages: ['fr', 'nl'],
    cost: say('Droits de greffe', 'Griffierechten', 'Registry fees'), communes: [], capacity: 'open', checkedDaysAgo: 40,
  },
  {
    key: 'bar-first-advice', actor: 'barreau-de-bruxelles',
    name: say('Première consultation d’un avocat', 'Eerste consult bij een advocaat', 'First consultation with a lawyer'),
    description: say(
      'Une demi-heure pour savoir ce que l’on risque, ce que l’on peut encore choisir et dans quel délai. Sous le secret professionnel.',
      'Een half uur om te weten wat men riskeert, wat men nog kan kiezen en binnen welke termijn. Onder beroepsgeheim.',
      'Half an hour to learn what one risks, what one may still choose and by when. Under professional secrecy.',
    ),
    howToReach: say('Permanence au palais, ou sur rendez-vous.', 'Zitdag in het justitiepaleis, of op afspraak.', 'Desk at the courthouse, or by appointment.'),
    needs: ['law', 'legal-advice', 'summons-seizure', 'commercial-lease'],
    stages: ['prevention', 'early-warning', 'restructuring', 'closure', 'restart'],
    audience: ['self-employed', 'company', 'non-profit', 'starter', 'former-entrepreneur'], languages: ['fr', 'nl'],
    cost: free, communes: [], capacity: 'open', checkedDaysAgo: 15,
  },
  {
    key: 'bar-procedures', actor: 'barreau-de-bruxelles',
    name: say('Conseil en réorganisation', 'Bijstand bij een reorganisatie', 'Counsel in a reorganisation'),
    description: say(
      'Accord amiable, sursis, accord collectif ou transfert : l’avocat prépare la requête et la défend.',
      'Minnelijk akkoord, opschorting, collectief akkoord of overdracht: de advocaat bereidt het verzoek voor en verdedigt het.',
      'Amicable agreement, stay, collective agreement or transfer: the lawyer prepares the request and defends it.',
    ),
    howToReach: say('Après une première consultation.', 'Na een eerste consult.', 'After a first consultation.'),
    needs: ['law', 'amicable-agreement', 'judicial-reorganisation', 'enterprise-mediator'], stages: ['restructuring'],
    audience: firms, languages: ['fr', 'nl'], cost: freeFirst, communes: [], capacity: 'open', checkedDaysAgo: 15,
  },
  {
    key: 'bar-closure', actor: 'barreau-de-bruxelles',
    name: say('Accompagner un aveu de faillite', 'Bijstand bij een aangifte van faillissement', 'Help with filing for bankruptcy'),
    description: say(
      'Réunir les pièces, déposer l’aveu à temps, parler au curateur. Et dire ce que l’effacement couvre, et ce qu’il ne couvre pas.',
      'De stukken verzamelen, tijdig aangifte doen, met de curator spreken. En zeggen wat de kwijtschelding dekt, en wat niet.',
      'Gathering the papers, filing in time, speaking with the curator. And saying what the discharge covers, and what it does not.',
    ),
    howToReach: say('Sur rendez-vous ; sous 48 heures si une audience est fixée.', 'Op afspraak; binnen 48 uur als er een zitting vaststaat.', 'By appointment; within 48 hours if a hearing is set.'),
    needs: ['law', 'bankruptcy-filing', 'silent-bankruptcy', 'first-advice'], stages: ['closure', 'restart'],
    audience: ['self-employed', 'company', 'former-entrepreneur'], languages: ['fr', 'nl'], cost: freeFirst,
    communes: [], capacity: 'open', checkedDaysAgo: 15,
  },
  {
    key: 'itaa-figures', actor: 'itaa',
    name: say('Trouver un expert-comptable, vite', 'Snel een accountant vinden', 'Finding an accountant, quickly'),
    description: say(
      'Un membre de l’institut reprend une comptabilité abandonnée ou en retard et remet les comptes à jour.',
      'Een lid van het instituut neemt een achtergelaten of achterstallige boekhouding over en werkt de rekeningen bij.',
      'A member of the institute takes over abandoned or late books and brings the accounts up to date.',
    ),
    howToReach: say('Demande au secrétariat, réponse dans la semaine.', 'Aanvraag bij het secretariaat, antwoord binnen de week.', 'Request to the secretariat, answer within the week.'),
    needs: ['figures', 'late-accounts', 'cash-plan'], stages: ['prevention', 'early-warning'],
    audience: firms, languages: ['fr', 'nl'], cost: freeFirst, communes: [], capacity: 'open', checkedDaysAgo: 26,
  },
  {
    key: 'itaa-warning', actor: 'itaa',
    name: say('Lire les signaux à temps', 'De signalen op tijd lezen', 'Reading the signals in time'),
    description: say(
      'Fonds propres, sonnette d’alarme, faits graves et concordants : ce que le professionnel du chiffre doit dire, et ce que le dirigeant peut faire.',
      'Eigen vermogen, alarmbel, gewichtige en overeenstemmende feiten: wat de cijferberoeper moet zeggen, en wat de bestuurder kan doen.',
      'Equity, alarm bell, grave and concordant facts: what the accountant must say, and what the director can do.',
    ),
    howToReach: say('Un entretien d’une heure, à distance.', 'Een gesprek van een uur, op afstand.', 'A talk of one hour, at a distance.'),
    needs: ['figures', 'alarm-procedure', 'recovery-plan'], stages: ['prevention', 'early-warning'],
    audience: ['company', 'non-profit'], languages: ['fr', 'nl'], cost: freeFirst, communes: [], capacity: 'open', checkedDaysAgo: 26,
  },
  {
    key: 'febelfin-bank-desk', actor: 'febelfin',
    name: say('Le bon bureau dans sa banque', 'Het juiste loket bij de bank', 'The right desk in one’s bank'),
    description: say(
      'La fédération indique à qui parler dans la banque, et ce qu’il faut apporter, avant que le crédit ne soit dénoncé.',
      'De federatie zegt met wie men in de bank moet spreken en wat men moet meebrengen, voordat het krediet wordt opgezegd.',
      'The federation says whom to speak to in the bank and what to bring, before the credit is called in.',
    ),
    howToReach: say('Par téléphone, réponse sous deux jours ouvrables.', 'Telefonisch, antwoord binnen twee werkdagen.', 'By telephone, answer within two working days.'),
    needs: ['credit', 'bank-talks'], stages: ['prevention', 'restructuring'],
    audience: firms, languages: ['fr', 'nl'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 30,
  },
  {
    key: 'febelfin-rescheduling', actor: 'febelfin',
    name: say('Préparer un rééchelonnement', 'Een herschikking voorbereiden', 'Preparing a rescheduling'),
    description: say(
      'Quels chiffres montrer, quel étalement demander, et comment le dire à son chargé de relation.',
      'Welke cijfers tonen, welke spreiding vragen, en hoe dat te zeggen aan de relatiebeheerder.',
      'Which figures to show, what spread to ask for, and how to say so to the relationship manager.',
    ),
    howToReach: say('Sur rendez-vous, à distance.', 'Op afspraak, op afstand.', 'By appointment, at a distance.'),
    needs: ['credit', 'credit-rescheduling'], stages: ['restructuring'],
    audience: firms, languages: ['fr', 'nl'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 30,
  },
]
