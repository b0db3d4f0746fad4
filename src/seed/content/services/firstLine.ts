import { say } from '../spoken'
import { everyone, everyStage, firms, free, membersFirst, type SeededService } from './service'

/** First line and federations: invented services, true to what these organisations do. */
// prettier-ignore
export const firstLine: SeededService[] = [
  {
    key: 'hub-orientation', actor: 'hub-brussels',
    name: say('Information et orientation', 'Informatie en oriëntatie', 'Information and orientation'),
    description: say(
      'Un conseiller écoute, remet de l’ordre dans les urgences et dit qui peut aider. Pour tout entrepreneur de la Région, avec le 1819.',
      'Een adviseur luistert, zet de dringende zaken op een rij en zegt wie kan helpen. Voor elke ondernemer van het Gewest, samen met 1819.',
      'An adviser listens, sorts out what is urgent and says who can help. For every entrepreneur of the Region, with the 1819.',
    ),
    howToReach: say(
      'Par téléphone tous les jours ouvrables, ou lors d’une permanence dans une commune.',
      'Telefonisch op elke werkdag, of tijdens een zitdag in een gemeente.',
      'By telephone every working day, or at a desk in one of the communes.',
    ),
    needs: ['first-advice', 'orientation'], stages: everyStage,
    audience: everyone, languages: ['fr', 'nl', 'en'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 12,
  },
  {
    key: 'hub-coaching', actor: 'hub-brussels',
    name: say('Coaching d’entreprise', 'Bedrijfscoaching', 'Business coaching'),
    description: say(
      'Quelques rendez-vous pour revoir les prix, les charges et les priorités avant que les impayés ne s’installent.',
      'Enkele afspraken om prijzen, kosten en prioriteiten te herbekijken voordat de achterstand zich opstapelt.',
      'A few meetings to review prices, costs and priorities before arrears settle in.',
    ),
    howToReach: say(
      'Sur rendez-vous, après un appel à l’orientation.',
      'Op afspraak, na een oproep naar de oriëntatie.',
      'By appointment, after a call to orientation.',
    ),
    needs: ['first-advice', 'first-diagnosis'], stages: ['prevention', 'early-warning'],
    audience: ['self-employed', 'company', 'starter'], languages: ['fr', 'nl', 'en'], cost: free,
    communes: [], capacity: 'waiting-list', checkedDaysAgo: 12,
  },
  {
    key: 'hub-desks', actor: 'hub-brussels',
    name: say('Permanences de quartier', 'Zitdagen in de wijk', 'Neighbourhood desks'),
    description: say(
      'Une conseillère reçoit sans rendez-vous, lettres et rappels sur la table. Utile à ceux qui n’appellent pas.',
      'Een adviseur ontvangt zonder afspraak, met brieven en aanmaningen op tafel. Nuttig voor wie niet belt.',
      'An adviser receives people without appointment, letters and reminders on the table. Useful to those who do not call.',
    ),
    howToReach: say(
      'À Anderlecht, Molenbeek-Saint-Jean et Schaerbeek, un matin par semaine.',
      'In Anderlecht, Sint-Jans-Molenbeek en Schaarbeek, één voormiddag per week.',
      'In Anderlecht, Molenbeek-Saint-Jean and Schaerbeek, one morning a week.',
    ),
    needs: ['first-advice', 'orientation'], stages: ['prevention', 'early-warning'],
    audience: everyone, languages: ['fr', 'nl'], cost: free,
    communes: ['21001', '21012', '21015'], capacity: 'open', checkedDaysAgo: 19,
  },
  {
    key: 'ucm-first-advice', actor: 'ucm',
    name: say('Premier conseil aux indépendants', 'Eerste advies aan zelfstandigen', 'First advice to the self-employed'),
    description: say(
      'Un conseiller reprend les dettes une à une, prépare l’appel au créancier public et le fait avec la personne.',
      'Een adviseur overloopt de schulden een voor een, bereidt het gesprek met de openbare schuldeiser voor en voert het samen met de persoon.',
      'An adviser goes through the debts one by one, prepares the call to the public creditor and makes it with the person.',
    ),
    howToReach: say(
      'Premier appel sous trois jours ouvrables.',
      'Eerste telefoontje binnen drie werkdagen.',
      'First call within three working days.',
    ),
    needs: ['first-advice', 'public-debts', 'onss-payment-plan', 'vat-debts', 'tax-debts'], stages: ['early-warning'],
    audience: firms, languages: ['fr'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 12,
  },
  {
    key: 'ucm-contributions', actor: 'ucm',
    name: say('Cotisations et droit passerelle', 'Bijdragen en overbruggingsrecht', 'Contributions and bridging right'),
    description: say(
      'Aide à demander une exemption, un étalement ou le droit passerelle à sa caisse, quelle qu’elle soit.',
      'Hulp om een vrijstelling, een spreiding of het overbruggingsrecht aan te vragen bij het eigen fonds, welk dat ook is.',
      'Help with asking one’s fund, whichever it is, for an exemption, a payment plan or the bridging right.',
    ),
    howToReach: say('Par téléphone ou par courriel.', 'Telefonisch of per e-mail.', 'By telephone or e-mail.'),
    needs: ['public-debts', 'social-contributions', 'bridging-right'], stages: ['early-warning', 'restructuring', 'closure'],
    audience: ['self-employed'], languages: ['fr'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 12,
  },
  {
    key: 'ucm-prevention', actor: 'ucm',
    name: say('Rendez-vous de prévention', 'Preventiegesprek', 'Prevention meeting'),
    description: say(
      'Une heure par an pour lire les signaux avec un conseiller, même quand tout semble aller.',
      'Eén uur per jaar om samen met een adviseur de signalen te lezen, ook als alles goed lijkt te gaan.',
      'One hour a year to read the signals with an adviser, even when all seems well.',
    ),
    howToReach: say('Sur rendez-vous, en français.', 'Op afspraak, in het Frans.', 'By appointment, in French.'),
    needs: ['first-advice', 'orientation'], stages: ['prevention'],
    audience: ['self-employed', 'company', 'starter'], languages: ['fr'], cost: membersFirst,
    communes: [], capacity: 'open', checkedDaysAgo: 33,
  },
  {
    key: 'unizo-first-advice', actor: 'unizo',
    name: say('Premier conseil, en néerlandais', 'Eerste advies', 'First advice, in Dutch'),
    description: say(
      'L’équipe reçoit l’entrepreneur en néerlandais, fait le point et l’accompagne vers le bon interlocuteur.',
      'Het team ontvangt de ondernemer in het Nederlands, maakt de balans op en brengt hem bij de juiste gesprekspartner.',
      'The team receives the entrepreneur in Dutch, takes stock and leads them to the right person.',
    ),
    howToReach: say(
      'Par l’Ondernemerslijn, tous les jours ouvrables.',
      'Via de Ondernemerslijn, elke werkdag.',
      'Through the Ondernemerslijn, every working day.',
    ),
    needs: ['first-advice', 'orientation', 'first-diagnosis'], stages: ['prevention', 'early-warning'],
    audience: ['self-employed', 'company', 'starter'], languages: ['nl'], cost: membersFirst,
    communes: [], capacity: 'open', checkedDaysAgo: 8,
  },
  {
    key: 'unizo-debts', actor: 'unizo',
    name: say('Plan pour les dettes publiques, en néerlandais', 'Afbetalingsplan voor RSZ, btw en bijdragen', 'Payment plan for public debts, in Dutch'),
    description: say(
      'Un conseiller calcule une mensualité tenable et aide à introduire la demande auprès de l’ONSS, du SPF Finances ou de la caisse.',
      'Een adviseur berekent een haalbaar maandbedrag en helpt bij de aanvraag bij de RSZ, de FOD Financiën of het sociaal verzekeringsfonds.',
      'An adviser works out a monthly amount that can be kept, and helps with the request to the ONSS, the tax office or the fund.',
    ),
    howToReach: say(
      'Premier appel dans la semaine ; aussi à Evere, le jeudi matin.',
      'Eerste telefoontje binnen de week; ook in Evere, op donderdagvoormiddag.',
      'First call within the week; also in Evere, on Thursday mornings.',
    ),
    needs: ['public-debts', 'onss-payment-plan', 'social-contributions', 'vat-debts', 'bridging-right'],
    stages: ['early-warning'], audience: firms, languages: ['nl'], cost: membersFirst,
    communes: [], capacity: 'open', checkedDaysAgo: 8,
  },
  {
    key: 'bruxeo-employers', actor: 'bruxeo',
    name: say('Conseil aux employeurs du non-marchand', 'Advies aan werkgevers in de socialprofit', 'Advice to non-profit employers'),
    description: say(
      'Subsides en retard, trésorerie, personnel : un premier avis pour les associations qui emploient.',
      'Laattijdige subsidies, liquiditeit, personeel: een eerste advies voor verenigingen met werknemers.',
      'Late grants, cash, staff: first advice for associations that employ people.',
    ),
    howToReach: say('Par téléphone, puis sur place à Saint-Gilles.', 'Telefonisch, daarna ter plaatse in Sint-Gillis.', 'By telephone, then on the spot in Saint-Gilles.'),
    needs: ['first-advice', 'non-profit-employer'], stages: everyStage,
    audience: ['non-profit'], languages: ['fr', 'nl'], cost: membersFirst, communes: [], capacity: 'open', checkedDaysAgo: 63,
  },
  {
    key: 'acasti-payment', actor: 'acasti',
    name: say('Plan de paiement et exemption de cotisations', 'Afbetalingsplan en vrijstelling van bijdragen', 'Payment plan and exemption of contributions'),
    description: say(
      'La demande se fait auprès de la caisse d’assurances sociales ; un conseiller aide à la préparer et dit ce qu’elle change aux droits.',
      'De aanvraag gebeurt bij het sociaal verzekeringsfonds; een adviseur helpt ze voor te bereiden en zegt wat ze aan de rechten verandert.',
      'The request goes to the social-insurance fund; an adviser helps to prepare it and says what it changes to one’s rights.',
    ),
    howToReach: say('Par sa caisse, ou par la fédération si l’on ne sait pas laquelle.', 'Via het eigen fonds, of via de federatie als men niet weet welk.', 'Through one’s fund, or the federation if one does not know which.'),
    needs: ['public-debts', 'social-contributions'], stages: everyStage,
    audience: ['self-employed', 'former-entrepreneur'], languages: ['fr', 'nl'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 21,
  },
  {
    key: 'acasti-bridging', actor: 'acasti',
    name: say('Droit passerelle', 'Overbruggingsrecht', 'Bridging right'),
    description: say(
      'Un revenu et des droits sociaux pour un temps, après une faillite, une interruption forcée ou en cas de difficultés économiques.',
      'Tijdelijk een inkomen en sociale rechten, na een faillissement, een gedwongen onderbreking of bij economische moeilijkheden.',
      'An income and social rights for a while, after a bankruptcy, a forced interruption or in economic difficulties.',
    ),
    howToReach: say('Demande à la caisse d’assurances sociales, avec l’aide d’un conseiller.', 'Aanvraag bij het sociaal verzekeringsfonds, met hulp van een adviseur.', 'Asked at the social-insurance fund, with an adviser’s help.'),
    needs: ['public-debts', 'bridging-right'], stages: everyStage,
    audience: ['self-employed', 'former-entrepreneur'], languages: ['fr', 'nl'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 21,
  },
]
