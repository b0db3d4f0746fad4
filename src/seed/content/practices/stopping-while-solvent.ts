import type { SeededPractice } from './practice'

export const stoppingWhileSolvent: SeededPractice = {
  slug: 'stopping-while-solvent',
  form: 'experience',
  axis: 4,
  actor: 'ucm',
  original: 'fr',
  stages: ['prevention', 'closure'],
  needs: ['orientation', 'cash-plan', 'commercial-lease', 'amicable-agreement'],
  serves: ['self-employed', 'company'],
  factsAsOf: '2026-01-29',
  sources: [
    {
      title:
        'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023 (accord amiable, dissolution judiciaire)',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Arrêter sans faillite : vérifier si l’on peut encore tout payer, puis choisir une date',
    summary:
      'Une fleuriste épuisée mais solvable pense que cesser veut dire faillir. Un calendrier de quatre mois, une feuille de cinq sorties, et l’ordre dans lequel prévenir : personne n’apprend par le voisin.',
    context: `Une fleuriste de soixante et un ans n’a pas de dette en retard. Le chiffre baisse depuis deux ans, la chambre froide est à remplacer, le bail commercial court encore. Elle demande « comment on fait faillite ». Ailleurs, d’autres font l’inverse : ils laissent dormir la société, ne déposent plus de comptes, et la retrouvent deux ans après dans une dissolution judiciaire.`,
    problem: `Entre tenir et faillir, les gens ne voient rien. On attend donc d’être insolvable pour demander conseil, et les sorties propres se ferment une à une. À l’inverse, un arrêt improvisé coûte : l’indemnité du bail, le solde de TVA, les cotisations qui tombent l’année suivante, l’assurance que l’on oublie.`,
    whatWasDone: `1. Une question : « Si vous arrêtez le 30 juin, tout le monde est-il payé le 31 octobre ? » On le calcule par semaine, stock vendu à moitié prix.
2. Cinq sorties sur une feuille : arrêter et payer ; céder le fonds ; un accord amiable avec deux créanciers au moins ; une PRJ ; l’aveu de faillite. On barre celles qui ne vont pas, et l’on écrit pourquoi.
3. L’ordre pour prévenir : le bailleur, le personnel, les fournisseurs, le comptable ; puis la TVA, la caisse d’assurances sociales, la BCE ; la banque en dernier.
4. Une réserve, sur un compte à part, pour les factures qui arrivent après.
5. Un seuil écrit : si la réserve descend sous tel niveau, on revoit l’avocat dans la semaine, car le mois de l’aveu peut commencer à courir.
6. Un rendez-vous avec la caisse sur le droit passerelle pour difficultés économiques : à vérifier, pas à promettre.`,
    resourcesNeeded: `Trois rendez-vous d’une heure avec un conseiller, deux heures de comptable, une consultation d’avocat pour le bail. Quatre mois de calendrier. Un peu de stock à vendre aide plus qu’un beau plan.`,
    results: `Quatre indépendants. Trois ont fermé en ayant tout payé, dont la fleuriste, avec cinq semaines de retard sur sa date. Le quatrième, un vidéaste en société, avait oublié l’indemnité de rupture de son leasing : la réserve n’a pas suffi et il a déposé son aveu, à temps. Une erreur de notre part : nous n’avions pas demandé la liste des contrats, seulement celle des factures.`,
    transferability: `Oui, par tout opérateur de première ligne, si un comptable refait le calcul. Pour une société, la clôture demande des formes que la feuille ne décrit pas : l’avocat ou l’expert-comptable les reprend. À ne pas proposer à qui a déjà cessé ses paiements.`,
  },
  nl: {
    title: 'Stoppen zonder faillissement: nagaan of alles nog betaald raakt, dan een datum kiezen',
    summary:
      'Een bloemiste, op maar solvabel, denkt dat stoppen failliet gaan betekent. Een kalender van vier maanden, een blad met vijf uitgangen en de juiste volgorde om mensen te verwittigen.',
    context: `Een bloemiste van eenenzestig heeft geen achterstallige schuld. De omzet daalt al twee jaar, de koelcel is aan vervanging toe, de handelshuur loopt nog. Ze vraagt “hoe men failliet gaat”. Anderen doen het omgekeerde: ze laten de vennootschap slapen, leggen geen jaarrekening meer neer en vinden haar twee jaar later terug in een gerechtelijke ontbinding.`,
    problem: `Tussen volhouden en failliet gaan zien mensen niets. Dus vragen ze pas raad als ze insolvabel zijn, en dan gaan de nette uitgangen een na een dicht. Een geïmproviseerde stop kost dan weer geld: de vergoeding voor de huur, het btw-saldo, sociale bijdragen die het jaar nadien vallen, de vergeten verzekering.`,
    whatWasDone: `1. Eén vraag: “Als u op 30 juni stopt, is iedereen dan betaald op 31 oktober?” We rekenen het uit per week, met de voorraad aan halve prijs.
2. Vijf uitgangen op een blad: stoppen en betalen; de zaak overlaten; een minnelijk akkoord met minstens twee schuldeisers; een GRP; de aangifte van faillissement. Wat niet past wordt geschrapt, met de reden erbij.
3. De volgorde om te verwittigen: verhuurder, personeel, leveranciers, boekhouder; dan btw, sociaal verzekeringsfonds, KBO; de bank het laatst.
4. Een reserve op een aparte rekening, voor facturen die later komen.
5. Een geschreven drempel: zakt de reserve daaronder, dan binnen de week naar de advocaat, want de maand voor de aangifte kan beginnen lopen.
6. Een afspraak met het fonds over het overbruggingsrecht bij economische moeilijkheden: na te gaan, niet te beloven.`,
    resourcesNeeded: `Drie gesprekken van een uur met een adviseur, twee uur boekhouder, één consult bij een advocaat over de huur. Vier maanden kalender. Wat verkoopbare voorraad helpt meer dan een mooi plan.`,
    results: `Vier zelfstandigen. Drie sloten de deuren en betaalden alles, ook de bloemiste, vijf weken later dan gepland. De vierde, een videomaker met een vennootschap, was de verbrekingsvergoeding van zijn leasing vergeten: de reserve volstond niet en hij deed aangifte, op tijd. Een fout van ons: wij vroegen de lijst van facturen, niet die van contracten.`,
    transferability: `Ja, door elke eerste lijn, als een boekhouder de berekening overdoet. Voor een vennootschap vraagt de sluiting vormen die het blad niet beschrijft: die zijn voor de advocaat of de gecertificeerd accountant. Niet voorstellen aan wie al opgehouden heeft te betalen.`,
  },
}
