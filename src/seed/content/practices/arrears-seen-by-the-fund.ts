import type { SeededPractice } from './practice'

export const arrearsSeenByTheFund: SeededPractice = {
  slug: 'arrears-seen-by-the-fund',
  form: 'practice',
  axis: 1,
  actor: 'acasti',
  original: 'fr',
  stages: ['prevention', 'early-warning'],
  needs: ['social-contributions', 'orientation', 'first-advice'],
  serves: ['self-employed', 'starter'],
  factsAsOf: '2026-10-05',
  sources: [
    {
      title: 'Compte rendu d’un essai dans une caisse, inventé pour la démonstration',
      date: '2026-09-21',
    },
    {
      title:
        'Question écrite n° 664, Parlement de la Région de Bruxelles-Capitale, réponse du 10 mars 2023',
      date: '2023-03-10',
    },
  ],
  fr: {
    title: 'Repérer dans les paiements d’une caisse sociale le retard qui n’est pas un oubli',
    summary:
      'La caisse d’assurances sociales voit le retard avant l’ONSS, la banque et le tribunal. Trois motifs de paiement déclenchent un appel d’orientation, séparé du recouvrement.',
    context: `L’indépendant sans personnel n’a pas de trimestre ONSS. Son premier retard public est celui de ses propres cotisations, à la caisse. Elle le voit donc avant la TVA, avant la banque, bien avant la chambre des entreprises en difficulté. Mais elle est aussi créancière, et le rappel qu’elle envoie est une facture de plus.`,
    problem: `Traiter chaque retard comme un signal, ce serait appeler des milliers de distraits. N’en traiter aucun, c’est laisser partir à l’huissier une fleuriste qui payait le 5 depuis onze ans. Et l’affilié que sa caisse appelle croit qu’on vient chercher l’argent.`,
    whatWasDone: `1. Retenir trois motifs : un payeur régulier qui saute un trimestre ; des versements en petites sommes rondes, hors échéance ; une réduction de cotisation demandée deux fois en un an.
2. Les faire sortir chaque mois par le service des paiements, en une courte liste, sans score ni archive.
3. Confier l’appel à une personne qui ne recouvre pas. Elle le dit dans sa première phrase.
4. Poser une question : « Le trimestre passé a-t-il été comme les autres ? » Puis écouter.
5. Dire les droits à la caisse : étalement, exemption, droit passerelle. Puis proposer un regard extérieur : fédération, CED, pair.
6. Avec accord seulement, faire le relais. Sans accord, rien n’est noté au dossier de recouvrement.`,
    resourcesNeeded: `Deux jours pour définir l’extraction, avec le délégué à la protection des données. Ensuite trois heures par mois pour une vingtaine d’appels. Un argumentaire d’une page et un numéro de retour distinct.`,
    results: `En quatre mois, 52 noms sortis, 38 joints. Vingt-deux étaient des oublis ou des changements de banque. Neuf demandes de plan ou d’exemption, quatre relais vers un autre opérateur. Le motif des petites sommes est le plus juste ; celui des réductions répétées a surtout trouvé des gens bien conseillés, et a été abandonné.`,
    transferability: `Oui, pour une autre caisse, un secrétariat social, un fournisseur d’énergie. À ne reprendre que si le recouvrement et l’orientation ont des mains différentes : sinon l’appel abîme la confiance et n’apprend rien.`,
  },
  nl: {
    title:
      'In de betalingen bij een sociaal verzekeringsfonds de achterstand zien die geen vergetelheid is',
    summary:
      'Het sociaal verzekeringsfonds ziet de achterstand vóór de RSZ, de bank en de rechtbank. Drie betaalpatronen leiden tot een telefoontje om te oriënteren, los van de invordering.',
    context: `Een zelfstandige zonder personeel heeft geen RSZ-kwartaal. Zijn eerste achterstand bij de overheid betreft zijn eigen bijdragen, bij het fonds. Dat ziet ze dus vóór de btw, vóór de bank, en lang vóór de kamer voor ondernemingen in moeilijkheden. Maar het fonds is ook schuldeiser, en de herinnering die het stuurt is alweer een rekening.`,
    problem: `Elke achterstand als signaal behandelen betekent duizenden verstrooiden opbellen. Er geen enkele behandelen betekent dat een bloemiste die elf jaar lang stipt betaalde, bij de deurwaarder belandt. En wie door zijn fonds wordt gebeld, denkt dat men geld komt halen.`,
    whatWasDone: `1. Drie patronen kiezen: een stipte betaler die een kwartaal overslaat; kleine ronde stortingen buiten de vervaldag; twee aanvragen tot vermindering van de bijdrage in één jaar.
2. De dienst betalingen haalt ze er elke maand uit, als korte lijst, zonder score en zonder archief.
3. Iemand laten bellen die niet invordert. Dat zegt zij in haar eerste zin.
4. Eén vraag stellen: “Was het voorbije kwartaal zoals de andere?” En dan luisteren.
5. De rechten bij het fonds noemen: spreiding, vrijstelling, overbruggingsrecht. Daarna een blik van buiten voorstellen: federatie, CED, collega-ondernemer.
6. Alleen met akkoord doorverwijzen. Zonder akkoord komt er niets in het invorderingsdossier.`,
    resourcesNeeded: `Twee dagen om de selectie uit te werken, samen met de functionaris voor gegevensbescherming. Daarna drie uur per maand voor een twintigtal oproepen. Een gespreksleidraad van één bladzijde en een apart nummer om terug te bellen.`,
    results: `In vier maanden 52 namen, van wie 38 bereikt. Tweeëntwintig waren het vergeten of hadden een andere bank. Negen vroegen een plan of een vrijstelling, vier gingen naar een andere operator. De kleine stortingen zijn het beste teken; de herhaalde verminderingen leverden vooral goed geadviseerde mensen op, en zijn geschrapt.`,
    transferability: `Ja, voor een ander fonds, een sociaal secretariaat, een energieleverancier. Enkel als invorderen en oriënteren in verschillende handen liggen: anders schaadt de oproep het vertrouwen en leert men er niets uit.`,
  },
}
