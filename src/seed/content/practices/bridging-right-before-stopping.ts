import type { SeededPractice } from './practice'

export const bridgingRightBeforeStopping: SeededPractice = {
  slug: 'bridging-right-before-stopping',
  form: 'practice',
  axis: 5,
  actor: 'fondation-pulse-revival',
  original: 'fr',
  stages: ['closure', 'restart', 'restructuring'],
  needs: ['bridging-right', 'rights-after-judgment', 'social-contributions'],
  serves: ['self-employed', 'former-entrepreneur'],
  factsAsOf: '2026-09-07',
  sources: [
    {
      title: 'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023',
      date: '2023-09-01',
    },
    {
      title: 'Notes de bénévoles un jour d’audience, inventées pour la démonstration',
      date: '2026-08-31',
    },
  ],
  fr: {
    title: 'Parler du droit passerelle avant l’arrêt de l’activité, et pas au retour de l’audience',
    summary:
      'Le droit passerelle se demande à la caisse d’assurances sociales. Une vérification de vingt minutes, faite avant l’aveu ou la radiation à la BCE, évite de découvrir trop tard ce qui manquait.',
    context: `Le droit passerelle donne, pour un temps, un revenu et des droits à l’indépendant après une faillite, une interruption forcée ou des difficultés économiques. Il se demande à la caisse. Les jours d’audience, les bénévoles rencontraient des personnes qui n’en avaient jamais entendu parler, et d’autres, comme un fleuriste, qui s’étaient fait radier « pour arrêter les frais » sans se demander par quelle porte elles sortaient.`,
    problem: `Chacun croit qu’un autre en a parlé : l’avocat pense à la caisse, la caisse attend une demande, le comptable a clôturé. Or la manière d’arrêter peut compter, et les conditions sont précises : elles se vérifient à la caisse avant, car une radiation ne se défait pas facilement. Après le jugement, la tête est ailleurs ; le loyer, non.`,
    whatWasDone: `1. Poser trois questions à tout indépendant qui dit vouloir arrêter : une date est-elle choisie, une formalité déjà faite, de quoi vivrez-vous le mois suivant ?
2. Appeler la caisse ensemble, avant toute radiation, et demander quelle situation s’applique, quelles pièces, quel délai.
3. Noter la réponse, le nom du service et la date. Demander une confirmation écrite.
4. Préparer ce que la caisse demandera : un autre revenu, une reprise d’emploi, une aide déjà reçue, une société encore ouverte.
5. Mettre l’ordre des gestes sur une feuille : caisse, avocat, aveu par RegSol s’il y a lieu, BCE, mutuelle.
6. Déposer la demande dès que c’est possible, même incomplète si la caisse l’accepte, et compléter.
7. Revoir la personne à un mois : argent reçu, mutuelle en ordre, logement.`,
    resourcesNeeded: `Vingt minutes de questions, un appel, une heure pour la demande. Un bénévole formé deux demi-journées, avec un référent à la caisse pour les cas rares.`,
    results: `Huit personnes vues avant l’arrêt. Cinq ont reçu le droit, une attend. Deux n’y avaient pas droit ; elles l’ont su avant, et l’une a reporté son arrêt pour chercher un emploi. Le fleuriste, vu après, a été refusé. Nos premières feuilles donnaient des montants, déjà périmés au bout d’un trimestre : elles n’en portent plus.`,
    transferability: `Oui, par l’avocat, la fédération, le comptable : c’est même mieux, ils voient la personne plus tôt. Pour un administrateur de société, faire confirmer par la caisse quelle situation compte.`,
  },
  nl: {
    title:
      'Over het overbruggingsrecht praten vóór de stopzetting, niet bij het buitenkomen van de zitting',
    summary:
      'Het overbruggingsrecht vraagt men aan bij het sociaal verzekeringsfonds. Twintig minuten nazicht vóór de aangifte of de schrapping in de KBO, en men weet op tijd wat er nog ontbreekt.',
    context: `Het overbruggingsrecht geeft een zelfstandige tijdelijk een inkomen en rechten na een faillissement, een gedwongen onderbreking of bij economische moeilijkheden. Men vraagt het aan bij het fonds. Op zittingsdagen ontmoetten de vrijwilligers mensen die er nooit van gehoord hadden, en anderen, zoals een bloemist, die zich hadden laten schrappen “om de kosten te stoppen”, zonder zich af te vragen langs welke deur ze vertrokken.`,
    problem: `Iedereen denkt dat een ander het al gezegd heeft: de advocaat rekent op het fonds, het fonds wacht op een aanvraag, de boekhouder heeft afgesloten. De manier waarop men stopt kan nochtans meetellen, en de voorwaarden zijn precies: men vraagt ze vooraf na bij het fonds, want een schrapping maakt men niet zomaar ongedaan. Na het vonnis staat het hoofd elders; de huur loopt door.`,
    whatWasDone: `1. Drie vragen aan elke zelfstandige die wil stoppen: is er een datum, is er al een formaliteit gebeurd, waarvan leeft u de maand erna?
2. Samen het fonds bellen, vóór elke schrapping, en vragen welke situatie geldt, welke stukken, welke termijn.
3. Het antwoord noteren, met de dienst en de datum. Een schriftelijke bevestiging vragen.
4. Klaarleggen wat het fonds zal vragen: een ander inkomen, een nieuwe job, eerder gekregen steun, een vennootschap die nog loopt.
5. De volgorde op een blad zetten: fonds, advocaat, zo nodig aangifte via RegSol, KBO, ziekenfonds.
6. De aanvraag zo vroeg mogelijk indienen, desnoods onvolledig als het fonds dat aanvaardt, en daarna aanvullen.
7. De persoon na een maand terugzien: geld ontvangen, ziekenfonds in orde, woning.`,
    resourcesNeeded: `Twintig minuten vragen, één telefoontje, één uur voor de aanvraag. Een vrijwilliger met twee halve dagen opleiding, en een aanspreekpunt bij het fonds voor zeldzame gevallen.`,
    results: `Acht mensen gezien vóór de stopzetting. Vijf kregen het recht, één wacht nog. Twee kwamen niet in aanmerking; dat wisten ze op voorhand, en één stelde de stopzetting uit om werk te zoeken. De bloemist, achteraf gezien, kreeg een weigering. Onze eerste bladen vermeldden bedragen, na een kwartaal al verouderd: die staan er niet meer op.`,
    transferability: `Ja, door de advocaat, de federatie of de boekhouder, en liefst zelfs: zij zien de persoon vroeger. Voor een bestuurder van een vennootschap laat men het fonds bevestigen welke situatie telt.`,
  },
}
