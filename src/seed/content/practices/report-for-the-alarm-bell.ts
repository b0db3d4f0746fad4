import type { SeededPractice } from './practice'

export const reportForTheAlarmBell: SeededPractice = {
  slug: 'report-for-the-alarm-bell',
  form: 'practice',
  axis: 4,
  actor: 'itaa',
  original: 'nl',
  stages: ['early-warning', 'restructuring'],
  needs: ['alarm-procedure', 'recovery-plan', 'legal-advice'],
  serves: ['company'],
  factsAsOf: '2026-09-28',
  sources: [
    {
      title:
        'Wetboek van vennootschappen en verenigingen, alarmbelprocedure (te raadplegen in de geldende versie)',
      date: '2019-05-01',
    },
    {
      title: 'Wetboek van economisch recht, boek XX, hervorming van kracht sinds 1 september 2023',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Préparer la sonnette d’alarme avec une situation à date et deux scénarios écrits',
    summary:
      'Quand l’actif net fond, l’organe d’administration doit réunir les associés. Un rapport court, préparé à trois, en fait une vraie décision au lieu d’un procès-verbal signé après coup.',
    context: `Deux frères et une cousine tiennent un atelier de menuiserie en société. Au bilan, les fonds propres avaient fondu après un gros chantier impayé. La sonnette d’alarme, dans le droit des sociétés, oblige alors à réunir les associés pour décider de la suite. Seuils et délais se lisent dans le Code, selon la forme de la société, et se vérifient avec un professionnel.`,
    problem: `Dans les petites sociétés, la procédure se réduit à un procès-verbal type, rédigé le jour du dépôt. Personne n’a lu le rapport. Si l’affaire tourne mal, les administrateurs découvrent leur responsabilité. Et les associés qui n’ont pas été avertis, ici la cousine, apprennent la perte par un fournisseur.`,
    whatWasDone: `1. Établir une situation à moins de deux mois, stocks et créances douteuses revus à la baisse. Le bilan de l’an passé ne suffit pas.
2. Calculer l’actif net avec l’expert-comptable et noter la date où l’organe a constaté la perte.
3. Écrire deux scénarios d’une page : continuer, avec quelles mesures chiffrées et quel apport ; arrêter, avec quel calendrier.
4. Regarder aussi la liquidité des douze mois : une société peut être solvable et à sec.
5. Faire relire par un avocat la convocation et le rapport. Le commissaire, s’il y en a un, est prévenu tôt.
6. Tenir l’assemblée avec une heure pour les questions, et acter les désaccords.
7. Fixer la date où l’on vérifie si les mesures ont agi.`,
    resourcesNeeded: `Dix à quinze heures d’expert-comptable, deux d’avocat, une soirée d’assemblée. Trois semaines de préparation si les stocks sont à compter.`,
    results: `Quatre sociétés. Deux ont continué, avec un apport en compte courant. L’atelier a fermé une ligne de production et tient. La quatrième a choisi une réorganisation judiciaire ; le rapport a servi à la requête. Partout, la revue des stocks a fait mal : une fois, le dirigeant l’a refusée et l’expert-comptable s’est retiré.`,
    transferability: `Oui, dans tout cabinet. Un centre de diagnostic peut préparer les scénarios, pas la situation. Pour une asbl, la règle est autre : garder l’idée de l’assemblée informée, rien de plus.`,
  },
  nl: {
    title: 'De alarmbelprocedure voorbereiden met een actuele staat en twee geschreven scenario’s',
    summary:
      'Als het netto-actief wegsmelt, moet het bestuur de vennoten bijeenroepen. Een kort verslag, met drie voorbereid, maakt er een echte beslissing van, en geen notulen die men achteraf tekent.',
    context: `Twee broers en een nicht hebben samen een schrijnwerkerij in een vennootschap. Na een grote onbetaalde werf was het eigen vermogen op de balans weggesmolten. De alarmbelprocedure uit het vennootschapsrecht verplicht dan om de vennoten samen te roepen en over het vervolg te beslissen. Drempels en termijnen leest men in het Wetboek, naargelang de vorm, en toetst men bij een beroepsbeoefenaar.`,
    problem: `In kleine vennootschappen blijft de procedure beperkt tot standaardnotulen, geschreven op de dag van de neerlegging. Niemand heeft het verslag gelezen. Loopt het fout, dan ontdekken de bestuurders hun aansprakelijkheid. En de vennoot die niets wist, hier de nicht, verneemt het verlies van een leverancier.`,
    whatWasDone: `1. Een staat opmaken die geen twee maanden oud is, met voorraad en dubieuze vorderingen naar beneden herzien. De balans van vorig jaar volstaat niet.
2. Samen met de accountant het netto-actief berekenen en noteren op welke dag het bestuur het verlies vaststelde.
3. Twee scenario’s van één bladzijde schrijven: verdergaan, met welke becijferde maatregelen en welke inbreng; stoppen, met welke kalender.
4. Ook de liquiditeit over twaalf maanden bekijken: een vennootschap kan solvabel zijn en toch droogstaan.
5. Oproeping en verslag door een advocaat laten nalezen. Is er een commissaris, dan wordt die vroeg verwittigd.
6. De vergadering houden met een uur voor vragen, en ook de onenigheid notuleren.
7. Een datum kiezen om na te gaan of de maatregelen gewerkt hebben.`,
    resourcesNeeded: `Tien tot vijftien uur van de accountant, twee van een advocaat, één avond vergadering. Drie weken voorbereiding als de voorraad geteld moet worden.`,
    results: `Vier vennootschappen. Twee gingen door, met geld van de vennoten op rekening-courant. De schrijnwerkerij sloot één productielijn en houdt stand. De vierde koos een gerechtelijke reorganisatie; het verslag diende voor het verzoekschrift. Overal deed de herziening van de voorraad pijn: één keer weigerde de zaakvoerder, en de accountant stapte op.`,
    transferability: `Ja, in elk kantoor. Een diagnosecentrum kan de scenario’s voorbereiden, niet de staat. Voor een vzw geldt een andere regel: enkel de gedachte van een goed ingelichte vergadering blijft over.`,
  },
}
