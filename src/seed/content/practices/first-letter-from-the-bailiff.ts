import type { SeededPractice } from './practice'

export const firstLetterFromTheBailiff: SeededPractice = {
  slug: 'first-letter-from-the-bailiff',
  form: 'practice',
  axis: 4,
  actor: 'barreau-de-bruxelles',
  original: 'nl',
  stages: ['early-warning', 'restructuring'],
  needs: ['summons-seizure', 'public-debts', 'legal-advice'],
  serves: ['self-employed', 'company', 'non-profit'],
  factsAsOf: '2026-04-27',
  sources: [
    {
      title: 'Wetboek van economisch recht, boek XX, hervorming van kracht sinds 1 september 2023',
      date: '2023-09-01',
    },
    {
      title: 'Leesrooster van een balieconsult, verzonnen voor de demonstratie',
      date: '2026-04-20',
    },
  ],
  fr: {
    title: 'Lire la première lettre d’un huissier en dix minutes et répondre dans les deux jours',
    summary:
      'Sommation, contrainte, citation ou saisie : le mot en haut de la page décide de tout. Une grille de cinq lignes dit ce que c’est, à qui l’on doit, et par qui passer avant vendredi.',
    context: `Un plafonneur envoie à sa fédération la photo floue d’un papier d’huissier : « C’est grave ? » Toutes ces lettres se ressemblent, et toutes font peur. Certaines sont un rappel de paiement à l’amiable, d’autres un acte qui ouvre un délai. Derrière, le créancier est souvent public : TVA, ONSS, cotisations. Les entrepreneurs appellent tard, souvent après l’huissier ; quelques-uns appellent à la première lettre, et c’est là que tout se joue.`,
    problem: `On jette le rappel et l’acte avec. Ou l’on paye à l’huissier la somme exigée, en entier, avec l’argent des salaires. Ou l’on appelle l’étude en colère. Le premier conseiller venu, qui n’est pas juriste, craint de se tromper et dit « voyez un avocat », sans dire pour quand.`,
    whatWasDone: `1. Demander toutes les pages, recto et verso, avec l’enveloppe ou la date de remise.
2. Remplir cinq lignes : le mot du titre, le créancier réel, le titre invoqué (facture, contrainte, jugement), la date reçue, la date ou le délai cité.
3. Classer. Rappel amiable : on vérifie la dette. Contrainte ou citation : avocat dans les deux jours. Saisie : avocat le jour même.
4. Envoyer la grille à l’avocat avec l’accord de la personne, sans résumer l’acte avec ses propres mots.
5. Écrire le jour même à l’étude trois lignes polies : reçu, examen en cours, réponse pour telle date. Sans reconnaître la dette.
6. Pour un créancier public, demander si un plan est encore possible et auprès de qui : l’institution ou l’étude.
7. Noter la date dans deux agendas.`,
    resourcesNeeded: `Dix minutes de grille, une heure de consultation. Une liste d’avocats qui acceptent un appel dans les deux jours. Deux heures de formation par conseiller, avec dix actes anonymisés.`,
    results: `Douze lettres en un semestre. Cinq étaient des rappels amiables. Quatre contraintes, dont deux suivies d’un plan ; deux citations, avec un avocat présent à l’audience ; une saisie, arrivée trop tard pour éviter les frais. Deux fois, la photo ne montrait pas le verso, où était la date.`,
    transferability: `Oui, la grille peut être remplie par toute première ligne. L’analyse reste à l’avocat. En néerlandais, les mots du titre diffèrent : tenir la liste dans les deux langues.`,
  },
  nl: {
    title:
      'De eerste brief van een deurwaarder in tien minuten lezen en binnen twee dagen antwoorden',
    summary:
      'Aanmaning, dwangbevel, dagvaarding of beslag: het woord bovenaan beslist alles. Een rooster van vijf regels zegt wat het is, wie de schuldeiser is en bij wie men vóór vrijdag moet zijn.',
    context: `Een stukadoor stuurt zijn federatie een wazige foto van een papier van de deurwaarder: “Is dit erg?” Al die brieven lijken op elkaar, en ze jagen allemaal schrik aan. Sommige zijn een minnelijke aanmaning, andere een akte die een termijn doet lopen. Vaak zit er een openbare schuldeiser achter: btw, RSZ, sociale bijdragen. Ondernemers bellen laat, dikwijls pas na de deurwaarder; enkelen bellen bij de eerste brief, en dan is er nog veel mogelijk.`,
    problem: `Men gooit de aanmaning weg, en de akte erbij. Of men betaalt het volle bedrag met het geld van de lonen. Of men belt kwaad naar het kantoor. De adviseur die de brief als eerste ziet, is geen jurist, vreest een vergissing en zegt “ga naar een advocaat”, zonder te zeggen tegen wanneer.`,
    whatWasDone: `1. Alle bladzijden vragen, voor- en achterkant, met de omslag of de datum van afgifte.
2. Vijf regels invullen: het woord in de titel, de echte schuldeiser, de titel waarop men steunt (factuur, dwangbevel, vonnis), de dag van ontvangst, de vermelde datum of termijn.
3. Indelen. Minnelijke aanmaning: de schuld nakijken. Dwangbevel of dagvaarding: advocaat binnen twee dagen. Beslag: advocaat dezelfde dag.
4. Het rooster met akkoord van de persoon aan de advocaat bezorgen, zonder de akte in eigen woorden samen te vatten.
5. Diezelfde dag drie beleefde regels aan het kantoor: ontvangen, in onderzoek, antwoord tegen die datum. Zonder de schuld te erkennen.
6. Bij een openbare schuldeiser vragen of een plan nog kan en bij wie: de instelling of het kantoor.
7. De datum in twee agenda’s zetten.`,
    resourcesNeeded: `Tien minuten voor het rooster, één uur consult. Een lijst van advocaten die binnen twee dagen een oproep aannemen. Per adviseur twee uur opleiding met tien geanonimiseerde akten.`,
    results: `Twaalf brieven in een half jaar. Vijf waren minnelijke aanmaningen. Vier dwangbevelen, waarvan twee gevolgd door een plan; twee dagvaardingen, met een advocaat op de zitting; één beslag, te laat om de kosten te vermijden. Tweemaal stond de datum op de achterkant, die niet gefotografeerd was.`,
    transferability: `Ja, elke eerste lijn kan het rooster invullen. De analyse blijft bij de advocaat. In het Frans heten de akten anders: houd de lijst in beide talen bij.`,
  },
}
