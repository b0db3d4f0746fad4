import type { SeededPractice } from './practice'

export const trainingSentinelsAtTheDesk: SeededPractice = {
  slug: 'training-sentinels-at-the-desk',
  form: 'practice',
  axis: 2,
  actor: 'un-pass-dans-l-impasse',
  original: 'fr',
  stages: ['prevention', 'early-warning', 'restructuring', 'closure'],
  needs: ['distress-listening', 'psychological-support'],
  serves: ['self-employed', 'company', 'former-entrepreneur'],
  factsAsOf: '2026-03-10',
  sources: [
    {
      title: 'Règlement général sur la protection des données, art. 9 (catégories particulières)',
      date: '2018-05-25',
    },
    {
      title: 'Présentation publique du réseau de sentinelles par l’association',
      date: '2026-02-16',
    },
  ],
  fr: {
    title: 'Former des sentinelles parmi ceux qui reçoivent les dettes, pas parmi les psychologues',
    summary:
      'Guichetiers, gestionnaires de paie, assistants de cabinet : une demi-journée leur apprend à entendre la détresse, à poser la question, et à n’alerter qu’avec l’accord de la personne.',
    context: `La détresse se dit d’abord à ceux qui ne sont pas là pour l’entendre : la gestionnaire de paie, l’aide-comptable, l’agent qui encode une demande de plan. Un ramoneur disait à la sienne, en riant, qu’« au moins l’assurance payerait ». Elle n’a rien répondu, puis n’en a plus dormi. Dettes, séparation et dépression viennent ensemble.`,
    problem: `Ces collègues craignent de mettre l’idée en tête, de mal faire, de trahir un secret. Sans cadre, ils se taisent, ou envoient à un tiers un message avec un nom et un diagnostic. Or ce qui touche à la santé ne circule qu’avec l’accord explicite de la personne.`,
    whatWasDone: `1. Choisir des volontaires. Une sentinelle désignée par son chef n’écoute pas.
2. Une demi-journée : les phrases qui doivent arrêter, la question directe, le silence qui suit. Exercices à trois, avec un observateur.
3. Une règle d’ordre : danger immédiat, on appelle les secours d’abord, aucun formulaire. Les lignes d’écoute sont sur la page d’aide, à jour.
4. Hors danger, demander : « Acceptez-vous qu’un psychologue vous appelle ? » Sans oui, pas d’alerte ; on laisse la carte et on convient de se reparler.
5. Écrire le minimum : un prénom, un canal, une plage horaire, « urgent ». Jamais le motif.
6. Rappeler la sentinelle elle-même dans les deux jours. Elle aussi porte quelque chose.`,
    resourcesNeeded: `Deux formateurs pour douze personnes, une demi-journée, puis deux heures d’intervision par trimestre. Le temps de la direction, pour que l’appel ne soit pas compté comme une perte de rendement.`,
    results: `Douze sentinelles dans trois organisations. En six mois, sept personnes à qui la question a été posée, quatre accords, trois suivis commencés. Deux refus sont revenus seuls. Deux sentinelles ont arrêté, faute d’intervision au deuxième trimestre : elle est désormais à l’agenda avant la formation.`,
    transferability: `Oui, chez tout opérateur qui reçoit du public. À adapter : les exemples, au métier. Un avocat ou un comptable y ajoute sa propre règle de secret. Ne pas lancer sans intervision, ni là où un seul volontaire se présente.`,
  },
  nl: {
    title: 'Sentinels opleiden bij wie de schulden behandelt, en niet bij de psychologen',
    summary:
      'Loketbedienden, loonbeheerders, kantoorassistenten: in een halve dag leren zij nood te horen, de vraag te stellen, en enkel met het akkoord van de persoon alarm te slaan.',
    context: `Nood wordt het eerst geuit bij mensen die daar niet voor zitten: de loonbeheerder, de hulpboekhouder, wie een aanvraag voor een afbetalingsplan invoert. Een schoorsteenveger zei lachend tegen zijn loonbeheerder dat “de verzekering tenminste zou betalen”. Ze antwoordde niets en sliep er daarna slecht van. Schulden, scheiding en depressie komen vaak samen.`,
    problem: `Die collega’s vrezen dat ze iemand op gedachten brengen, iets verkeerd doen of een geheim schenden. Zonder houvast zwijgen ze, of ze sturen een derde een bericht met naam en diagnose. Wat de gezondheid raakt, mag nochtans enkel rondgaan met het uitdrukkelijke akkoord van de persoon.`,
    whatWasDone: `1. Vrijwilligers kiezen. Een sentinel die door de chef is aangewezen, luistert niet.
2. Een halve dag: de zinnen waarbij men stilstaat, de rechtstreekse vraag, en de stilte erna. Oefenen met drie, van wie één toekijkt.
3. Een vaste volgorde: bij onmiddellijk gevaar eerst de hulpdiensten, geen formulier. De luisterlijnen staan bijgewerkt op de hulppagina.
4. Is er geen gevaar, dan vragen: “Mag een psycholoog u opbellen?” Zonder ja geen melding; men laat het kaartje achter en spreekt een volgend gesprek af.
5. Het minimum opschrijven: een voornaam, een kanaal, een tijdstip, “dringend”. Nooit de reden.
6. De sentinel zelf binnen twee dagen terugbellen. Ook zij draagt iets mee.`,
    resourcesNeeded: `Twee lesgevers voor twaalf deelnemers, een halve dag, en daarna twee uur intervisie per kwartaal. En een directie die zo’n gesprek niet als verloren werktijd aanrekent.`,
    results: `Twaalf sentinels in drie organisaties. In zes maanden kregen zeven mensen de vraag; vier gingen akkoord, drie begonnen met een begeleiding. Twee weigeraars kwamen later zelf terug. Twee sentinels stopten omdat de intervisie in het tweede kwartaal wegviel: ze wordt nu ingepland vóór de opleiding begint.`,
    transferability: `Ja, bij elke operator met een loket of telefoon. De voorbeelden past men aan het beroep aan. Een advocaat of accountant voegt zijn eigen regel over het beroepsgeheim toe. Niet beginnen zonder intervisie, noch met één enkele vrijwilliger.`,
  },
}
