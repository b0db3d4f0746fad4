import { say, type Spoken } from '../spoken'

/** A day of the calendar, or so many days before the day of seeding; below zero it is still to come. */
export type Day = { on: string } | { daysAgo: number }

export type SeededDecision = {
  key?: string
  text: Spoken
  kind: 'decision' | 'action'
  owner: string | 'group' | 'coordination' | 'all'
  dueDaysAgo?: number
  status?: 'done' | 'dropped'
}

export type SeededMeeting = {
  key: string
  /** The group whose meeting it is; without one it is a plenary. */
  group?: string
  day: Day
  title: Spoken
  place: string
  agenda: readonly { title: Spoken; minutes?: Spoken }[]
  questions?: readonly Spoken[]
  decisions: readonly SeededDecision[]
}

const room = 'Auditorium Zinneke, 1000 Bruxelles · Brussel'
const useful = say(
  'Cette séance vous a-t-elle été utile ?',
  'Was deze vergadering nuttig voor u?',
  'Was this meeting useful to you?',
)
const spoke = say(
  'Avez-vous pu dire ce que vous aviez à dire ?',
  'Kon u zeggen wat u te zeggen had?',
  'Could you say what you had to say?',
)

/** The first plenary says what the source says; everything after it is invented. */
// prettier-ignore
export const plenaries: readonly SeededMeeting[] = [
  {
    key: 'first', day: { on: '2023-01-18' }, place: 'Bruxelles · Brussel',
    title: say('Première réunion de la plateforme', 'Eerste vergadering van het platform', 'First meeting of the platform'),
    agenda: [
      {
        title: say('Un tableau macroéconomique avec les retours du terrain', 'Een macro-economisch beeld met de ervaringen van het terrein', 'A macro-economic picture with the returns from the field'),
        minutes: say(
          'Les quinze participants dressent ensemble un tableau macroéconomique où les retours du terrain ont leur place, pour garder les actions complémentaires et guider la politique de la Région.',
          'De vijftien deelnemers schetsen samen een macro-economisch beeld waarin de ervaringen van het terrein hun plaats hebben, om de acties complementair te houden en het beleid van het Gewest te sturen.',
          'The fifteen participants draw up a macro-economic picture with the returns from the field in it, to keep actions complementary and to guide the policy of the Region.',
        ),
      },
      {
        title: say('Cinq axes de travail', 'Vijf werkassen', 'Five lines of work'),
        minutes: say(
          'L’écosystème régional ; les défis des opérateurs ; les indicateurs à partager ; les risques qui viennent et les solutions qui existent ; ce que chacun apporte pour que prévention, accompagnement et aide s’enchaînent.',
          'Het gewestelijke ecosysteem; de uitdagingen van de operatoren; de indicatoren om te delen; de komende risico’s en de bestaande oplossingen; wat ieder bijdraagt opdat preventie, begeleiding en hulp in elkaar overgaan.',
          'The regional ecosystem; the challenges of the operators; indicators to share; the coming risks and existing solutions; what each contributes so that prevention, support and aid flow.',
        ),
      },
      {
        title: say('Ce que les acteurs demandent', 'Wat de actoren vragen', 'What the actors ask for'),
        minutes: say(
          'Une carte des acteurs ; le partage d’expériences de terrain ; le partage de contacts ; le partage d’expertise. Les plénières se tiendront trois à quatre fois par an, avec des groupes de travail entre elles si des acteurs le demandent.',
          'Een kaart van de actoren; het delen van ervaringen; het delen van contacten; het delen van expertise. De plenaire vergaderingen komen drie tot vier keer per jaar, met werkgroepen daartussen als actoren erom vragen.',
          'A map of the actors; sharing of field experience; sharing of contacts; sharing of expertise. Plenaries three to four times a year, with working groups in between when actors ask for them.',
        ),
      },
    ],
    decisions: [
      { text: say('Une carte des acteurs est établie et tenue à jour.', 'Er komt een kaart van de actoren, die wordt bijgehouden.', 'A map of the actors is drawn up and kept up to date.'), kind: 'decision', owner: 'coordination', status: 'done' },
      { text: say('La communication reste interne : chaque structure participante informe ses membres.', 'De communicatie blijft intern: elke deelnemende structuur licht haar leden in.', 'Communication stays internal: each participating structure informs its members.'), kind: 'decision', owner: 'all', status: 'done' },
      { text: say('Des groupes de travail s’ouvrent entre les plénières quand des acteurs le demandent.', 'Werkgroepen gaan open tussen de plenaire vergaderingen wanneer actoren erom vragen.', 'Working groups open between plenaries when actors ask for them.'), kind: 'decision', owner: 'coordination', status: 'done' },
    ],
  },
  {
    key: 'spring', day: { daysAgo: 210 }, place: room,
    title: say('Du premier appel à la réponse', 'Van de eerste oproep tot het antwoord', 'From the first call to the answer'),
    agenda: [
      { title: say('Où les personnes se perdent', 'Waar mensen verloren lopen', 'Where people get lost'), minutes: say('Trois opérateurs racontent un passage qui n’a pas tenu. Chaque fois, personne ne savait si l’autre avait appelé.', 'Drie operatoren vertellen over een doorverwijzing die misliep. Telkens wist niemand of de andere had gebeld.', 'Three operators tell of a handover that failed. Each time nobody knew whether the other had called.') },
      { title: say('Des délais que chacun peut tenir', 'Termijnen die iedereen kan halen', 'Answer times that everyone can keep'), minutes: say('Deux jours ouvrables pour un premier rappel ; un refus rapide vaut mieux qu’un silence.', 'Twee werkdagen voor een eerste herinnering; een snelle weigering is beter dan stilte.', 'Two business days before a first reminder; a quick no is better than silence.') },
    ],
    decisions: [
      { text: say('Chaque opérateur désigne une boîte commune et un suppléant pour les relais.', 'Elke operator wijst een gedeelde mailbox en een vervanger aan voor doorverwijzingen.', 'Each operator names a shared mailbox and a deputy for handovers.'), kind: 'action', owner: 'all', dueDaysAgo: 120 },
      { text: say('Le texte de l’accord est relu par un écrivain public dans les deux langues.', 'De tekst van het akkoord wordt in beide talen nagelezen door een openbare schrijver.', 'The text of the consent is read over by a public writer in both languages.'), kind: 'action', owner: 'coordination', dueDaysAgo: 150, status: 'done' },
      { text: say('Un annuaire téléphonique sur papier est imprimé pour les permanences.', 'Voor de zitdagen wordt een telefoongids op papier gedrukt.', 'A telephone list on paper is printed for the desks.'), kind: 'action', owner: 'hub-brussels', dueDaysAgo: 100, status: 'dropped' },
      { text: say('L’ITAA rappelle à ses membres le devoir d’alerte et les adresses utiles.', 'Het ITAA herinnert zijn leden aan de waarschuwingsplicht en aan de nuttige adressen.', 'ITAA reminds its members of the duty of early warning and of useful addresses.'), kind: 'action', owner: 'itaa', dueDaysAgo: 90, status: 'done' },
    ],
  },
  {
    key: 'autumn', day: { daysAgo: 48 }, place: room,
    title: say('Ce que l’hiver prépare', 'Wat de winter brengt', 'What the winter brings'),
    agenda: [
      { title: say('Signaux du terrain : loyers, énergie, retards de paiement', 'Signalen van het terrein: huur, energie, laattijdige betalingen', 'Signals from the field: rents, energy, late payments'), minutes: say('L’horeca et le commerce de détail signalent surtout les loyers indexés et l’énergie. Les retards de paiement entre entreprises s’allongent dans la construction.', 'Horeca en kleinhandel melden vooral geïndexeerde huur en energie. In de bouw duren laattijdige betalingen tussen ondernemingen langer.', 'Hospitality and retail report indexed rents and energy above all. In building, late payment between firms lasts longer.') },
      { title: say('Les cinq indicateurs : premier essai', 'De vijf indicatoren: eerste proef', 'The five indicators: a first try'), minutes: say('Cinq opérateurs ont compté pendant un trimestre. Deux définitions sont à revoir : « première demande » et « dossier clos ».', 'Vijf operatoren telden een kwartaal lang. Twee definities moeten herzien worden: ‘eerste vraag’ en ‘afgesloten dossier’.', 'Five operators counted for a quarter. Two definitions need another look: “first request” and “closed file”.') },
      { title: say('La personne en détresse : qui appelle qui', 'De persoon in nood: wie belt wie', 'The person in distress: who calls whom'), minutes: say('Les lignes d’aide d’abord, le formulaire ensuite. Le groupe propose une page que chacun garde près du téléphone.', 'Eerst de hulplijnen, dan pas het formulier. De groep stelt een blad voor dat iedereen bij de telefoon houdt.', 'The helplines first, the form afterwards. The group proposes a sheet that everyone keeps by the telephone.') },
    ],
    questions: [useful, spoke, say('Repartez-vous avec quelque chose à faire ?', 'Vertrekt u met iets om te doen?', 'Do you leave with something to do?')],
    decisions: [
      { key: 'rents', text: say('La recommandation sur les loyers commerciaux est transmise au cabinet.', 'De aanbeveling over handelshuur gaat naar het kabinet.', 'The recommendation on commercial rents goes to the minister’s office.'), kind: 'action', owner: 'coordination', dueDaysAgo: 20, status: 'done' },
      { text: say('Febelfin précise ce qu’une banque attend d’une demande de rééchelonnement.', 'Febelfin verduidelijkt wat een bank verwacht van een vraag tot herschikking.', 'Febelfin says what a bank expects of a request to reschedule.'), kind: 'action', owner: 'febelfin', dueDaysAgo: -25 },
      { text: say('Chaque opérateur compte les cinq indicateurs au prochain trimestre.', 'Elke operator telt het komende kwartaal de vijf indicatoren.', 'Each operator counts the five indicators in the coming quarter.'), kind: 'action', owner: 'all', dueDaysAgo: -40 },
      { text: say('Unizo traduit la fiche « opposition à un jugement par défaut ».', 'Unizo vertaalt de fiche ‘verzet tegen een verstekvonnis’.', 'Unizo translates the sheet “opposing a judgment by default”.'), kind: 'action', owner: 'unizo', dueDaysAgo: 5 },
    ],
  },
  {
    key: 'next', day: { daysAgo: -26 }, place: room,
    title: say('Ce que les chiffres disent, et ce qu’ils taisent', 'Wat de cijfers zeggen, en wat ze verzwijgen', 'What the figures say, and what they leave out'),
    agenda: [
      { title: say('Retour sur les décisions encore ouvertes', 'Terugblik op de beslissingen die nog open staan', 'Decisions that are still open') },
      { title: say('Les cinq indicateurs d’un trimestre', 'De vijf indicatoren van een kwartaal', 'The five indicators of a quarter') },
      { title: say('Reprendre une entreprise : faut-il un groupe ?', 'Een onderneming overnemen: is er een groep nodig?', 'Taking over a firm: do we need a group?') },
      { title: say('Évaluation de la séance précédente', 'Evaluatie van de vorige vergadering', 'How the last meeting was found') },
    ],
    questions: [useful, spoke],
    decisions: [],
  },
]

/** Between plenaries: one behind, one to come, for each open group. */
// prettier-ignore
export const groupMeetings: readonly SeededMeeting[] = [
  {
    key: 'map-1', group: 'map', day: { daysAgo: 75 }, place: 'hub.brussels',
    title: say('Les blancs de la carte', 'De witte vlekken op de kaart', 'The blanks on the map'),
    agenda: [
      { title: say('Ce que chacun fait vraiment, par moment', 'Wat ieder echt doet, per moment', 'What each really does, moment by moment'), minutes: say('On part des appels du mois : pour chacun, qui a-t-on appelé, et qui manquait.', 'We vertrekken van de oproepen van de maand: wie werd gebeld, en wie ontbrak.', 'We start from the month’s calls: whom did we ring, and who was missing.') },
      { title: say('Le non-marchand', 'De socialprofit', 'The non-profit sector') },
    ],
    decisions: [
      { text: say('Bruxeo décrit ce qui existe pour les asbl employeuses.', 'Bruxeo beschrijft wat er bestaat voor vzw’s met personeel.', 'Bruxeo describes what exists for non-profit employers.'), kind: 'action', owner: 'bruxeo', dueDaysAgo: 30, status: 'done' },
      { text: say('Les permanences par commune sont vérifiées deux fois par an.', 'De zitdagen per gemeente worden twee keer per jaar nagekeken.', 'Desks by commune are checked twice a year.'), kind: 'decision', owner: 'group' },
    ],
  },
  {
    key: 'map-2', group: 'map', day: { daysAgo: -12 }, place: 'UCM',
    title: say('Qui manque encore', 'Wie nog ontbreekt', 'Who is still missing'),
    agenda: [{ title: say('Fiches à vérifier', 'Fiches om na te kijken', 'Sheets to check') }, { title: say('Les sections du tribunal et du barreau', 'De afdelingen van de rechtbank en de balie', 'The sections of court and bar') }],
    decisions: [],
  },
  {
    key: 'first-call-1', group: 'first-call', day: { daysAgo: 61 }, place: 'meet.example.org/first-call',
    title: say('Poser la question sans détour', 'De vraag zonder omwegen stellen', 'Asking the question plainly'),
    agenda: [{ title: say('Ce qui se dit dans les premières minutes', 'Wat er in de eerste minuten gezegd wordt', 'What is said in the first minutes'), minutes: say('On écoute deux appels joués. Demander n’aggrave pas ; se taire laisse seul.', 'We beluisteren twee gespeelde oproepen. Vragen maakt het niet erger; zwijgen laat alleen.', 'We listen to two calls that are acted. Asking does not make it worse; silence leaves alone.') }],
    decisions: [
      { text: say('Une page « près du téléphone » est rédigée en deux langues.', 'Er komt een blad ‘bij de telefoon’ in twee talen.', 'A sheet “by the telephone” is written in two languages.'), kind: 'action', owner: 'un-pass-dans-l-impasse', dueDaysAgo: 21, status: 'done' },
      { text: say('Chaque opérateur envoie deux personnes à la formation de sentinelle.', 'Elke operator stuurt twee mensen naar de opleiding tot schildwacht.', 'Each operator sends two people to the sentinel training.'), kind: 'action', owner: 'group', dueDaysAgo: -60 },
    ],
  },
  {
    key: 'first-call-2', group: 'first-call', day: { daysAgo: -9 }, place: 'meet.example.org/first-call',
    title: say('Après un appel difficile', 'Na een moeilijke oproep', 'After a hard call'),
    agenda: [{ title: say('Se reposer à deux : un quart d’heure prévu', 'Met twee op adem komen: een voorzien kwartier', 'A quarter of an hour for two') }],
    decisions: [],
  },
  {
    key: 'indicators-1', group: 'indicators', day: { daysAgo: 83 }, place: 'ITAA',
    title: say('Compter de la même façon', 'Op dezelfde manier tellen', 'Counting alike'),
    agenda: [{ title: say('Définir « première demande »', '‘Eerste vraag’ definiëren', 'Defining “first request”'), minutes: say('La personne qui appelle pour la première fois depuis douze mois, quel que soit le canal.', 'De persoon die voor het eerst in twaalf maanden contact opneemt, via welk kanaal ook.', 'The person who makes contact for the first time in twelve months, by whatever channel.') }],
    decisions: [
      { text: say('Aucun chiffre ne sort sous cinq cas.', 'Geen enkel cijfer gaat naar buiten onder vijf gevallen.', 'No figure goes out below five cases.'), kind: 'decision', owner: 'all' },
      { text: say('Acasti regarde si ses caisses peuvent compter par trimestre.', 'Acasti bekijkt of zijn fondsen per kwartaal kunnen tellen.', 'Acasti looks whether its funds can count by quarter.'), kind: 'action', owner: 'acasti', dueDaysAgo: 15 },
    ],
  },
  {
    key: 'indicators-2', group: 'indicators', day: { daysAgo: -18 }, place: 'ITAA',
    title: say('Le premier trimestre, sur la table', 'Het eerste kwartaal, op tafel', 'The first quarter, on the table'),
    agenda: [{ title: say('Ce que les cinq chiffres montrent', 'Wat de vijf cijfers tonen', 'What the five figures show') }],
    decisions: [],
  },
  {
    key: 'risks-1', group: 'risks', day: { daysAgo: 55 }, place: 'Febelfin',
    title: say('Loyers indexés : que peut-on demander ?', 'Geïndexeerde huur: wat kan men vragen?', 'Indexed rents: what can one ask?'),
    agenda: [
      { title: say('Lire le bail avant d’écrire au bailleur', 'De huurovereenkomst lezen voor men schrijft', 'Reading the lease before writing'), minutes: say('Un échelonnement écrit vaut mieux qu’une promesse au téléphone.', 'Een geschreven spreiding is beter dan een belofte aan de telefoon.', 'A written schedule is better than a promise on the telephone.') },
      { title: say('Crédits refusés : les motifs entendus', 'Geweigerde kredieten: de gehoorde redenen', 'Credit refused: the reasons heard') },
    ],
    decisions: [
      { text: say('BeMediation prépare une lettre type au bailleur.', 'BeMediation maakt een modelbrief aan de verhuurder.', 'BeMediation prepares a model letter to the landlord.'), kind: 'action', owner: 'bemediation', dueDaysAgo: 25, status: 'done' },
      { text: say('Les signaux sont relus ensemble à chaque trimestre.', 'De signalen worden elk kwartaal samen nagelezen.', 'Signals are read together each quarter.'), kind: 'decision', owner: 'group' },
      { text: say('UCM demande à dix commerces ce que l’énergie a changé.', 'UCM vraagt tien handelszaken wat energie veranderd heeft.', 'UCM asks ten shops what energy has changed.'), kind: 'action', owner: 'ucm', dueDaysAgo: -10 },
    ],
  },
  {
    key: 'risks-2', group: 'risks', day: { daysAgo: -15 }, place: 'Febelfin',
    title: say('Les signaux du trimestre', 'De signalen van het kwartaal', 'The signals of the quarter'),
    agenda: [{ title: say('Par secteur : ce qui monte', 'Per sector: wat stijgt', 'By sector: what rises') }],
    decisions: [],
  },
  {
    key: 'relay-1', group: 'relay', day: { daysAgo: 68 }, place: 'BECI',
    title: say('Ce qu’on écrit dans un relais', 'Wat men in een doorverwijzing schrijft', 'What one writes in a handover'),
    agenda: [{ title: say('Dix résumés relus ensemble', 'Tien samenvattingen samen nagelezen', 'Ten summaries read together'), minutes: say('Le besoin, la date dure, ce qui a été tenté. Ni nom, ni jugement.', 'De nood, de harde datum, wat al geprobeerd is. Geen naam, geen oordeel.', 'The need, the hard date, what was tried. No name, no judgment.') }],
    decisions: [
      { text: say('Un mot de retour part dans les dix jours ouvrables après le premier contact.', 'Binnen tien werkdagen na het eerste contact vertrekt een woord terug.', 'A word back goes within ten business days of the first contact.'), kind: 'decision', owner: 'all' },
      { text: say('Le barreau relit ce qu’un avocat peut dire sans lever le secret.', 'De balie leest na wat een advocaat kan zeggen zonder het geheim op te heffen.', 'The bar reads over what a lawyer may say without lifting secrecy.'), kind: 'action', owner: 'barreau-de-bruxelles', dueDaysAgo: 12 },
    ],
  },
  {
    key: 'relay-2', group: 'relay', day: { daysAgo: -6 }, place: 'BECI',
    title: say('Refuser vite, et bien', 'Snel en goed weigeren', 'Refusing quickly, and well'),
    agenda: [{ title: say('Les motifs qui aident celui qui reçoit le refus', 'De redenen die de ontvanger van de weigering helpen', 'Reasons that help the one who is refused') }],
    decisions: [],
  },
]
