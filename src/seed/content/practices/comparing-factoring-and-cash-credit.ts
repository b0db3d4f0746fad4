import type { SeededPractice } from './practice'

export const comparingFactoringAndCashCredit: SeededPractice = {
  slug: 'comparing-factoring-and-cash-credit',
  form: 'practice',
  axis: 4,
  actor: 'itaa',
  original: 'nl',
  stages: ['prevention', 'early-warning'],
  needs: ['cash-plan', 'credit', 'figures'],
  serves: ['company', 'self-employed', 'starter'],
  factsAsOf: '2026-03-05',
  sources: [
    {
      title: 'Veldnotities van accountants, zonder namen (verzonnen voor de demonstratie)',
      date: '2026-02-18',
    },
  ],
  fr: {
    title: 'Affacturage, ligne de caisse ou délais clients : comparer les trois sur dix factures',
    summary:
      'On prend dix factures réelles de l’entreprise et on calcule ce que chaque solution aurait coûté et rapporté, jour par jour. La décision se prend sur ses propres clients, pas sur une brochure.',
    context: `Un sous-traitant en nettoyage de bureaux, huit travailleurs, grandit vite. Ses clients paient à soixante jours, ses salaires partent chaque mois et la TVA chaque trimestre. La caisse est vide alors que le carnet déborde. On lui propose en même temps une ligne de crédit plus large et un contrat d’affacturage sur toutes ses factures.`,
    problem: `L’entrepreneur compare un taux et un pourcentage qui ne mesurent pas la même chose. Il oublie les frais fixes, la retenue de garantie, les factures refusées, le client public exclu du contrat, et le coût de sortie. Surtout, il finance un retard de paiement que personne n’a essayé de raccourcir. Une ligne de caisse employée en permanence n’est plus une ligne : c’est une dette qui dort.`,
    whatWasDone: `1. Choisir dix factures du dernier semestre : trois grosses, trois petites, deux payées en retard, une contestée, une du secteur public.
2. Écrire pour chacune : date de la prestation, de l’envoi, du paiement. La première découverte est souvent ici : neuf jours perdus avant l’envoi.
3. Recalculer les dix factures sous trois régimes : relance ferme au jour dit, ligne de caisse, affacturage avec l’offre reçue, frais fixes compris.
4. Mettre dans un tableau le coût total, les jours gagnés, ce qui arrive si le plus gros client ne paie pas.
5. Demander au factor ses réponses écrites : recours ou non, durée minimale, préavis, part de facture retenue.
6. Demander à la banque si la cession des factures touche une sûreté existante : c’est ici que l’affaire casse le plus souvent.
7. Décider par client, non pour tous.`,
    resourcesNeeded: `Une demi-journée de comptable, deux heures de l’entrepreneur, un tableur. Une offre écrite et non un dépliant. L’accord de la banque peut prendre trois semaines : pendant ce temps, la relance au jour dit coûte une heure par semaine.`,
    results: `Huit comparaisons. Trois entreprises n’ont signé ni l’un ni l’autre : la relance et l’envoi immédiat suffisaient. Deux ont pris une petite ligne, deux l’affacturage de deux clients seulement. La huitième a signé l’affacturage de tout, contre notre tableau, et peine à en sortir. La méthode ne dit rien d’une entreprise qui perd de l’argent : elle la finance plus longtemps.`,
    transferability: `Oui pour tout comptable, et pour un conseiller sûr de ses chiffres. Le commerce payé comptant n’en a pas besoin. Pour une asbl, remplacer les factures par les dix derniers subsides promis et leur date réelle de versement.`,
  },
  nl: {
    title: 'Factoring, kaskrediet of kortere betaaltermijnen: de drie vergelijken op tien facturen',
    summary:
      'Neem tien echte facturen van de onderneming en bereken dag per dag wat elke oplossing gekost en opgebracht zou hebben. Zo beslist men op de eigen klanten en niet op een folder.',
    context: `Een onderaannemer die kantoren schoonmaakt, met acht werknemers, groeit snel. Zijn klanten betalen op zestig dagen, de lonen vertrekken elke maand en de btw elk kwartaal. De kas is leeg terwijl het orderboek overloopt. Men stelt hem tegelijk een ruimere kredietlijn en een factoringcontract voor al zijn facturen voor.`,
    problem: `De ondernemer vergelijkt een rente met een percentage, en die meten niet hetzelfde. Hij vergeet de vaste kosten, de ingehouden reserve, de geweigerde facturen, de openbare klant die niet meedoet en de prijs om eruit te stappen. Vooral: hij financiert een laattijdige betaling die niemand heeft proberen in te korten. Een kaskrediet dat altijd volledig is opgenomen, is geen kaskrediet meer maar een slapende schuld.`,
    whatWasDone: `1. Tien facturen van het voorbije halfjaar kiezen: drie grote, drie kleine, twee die laat betaald werden, één betwiste, één aan een overheid.
2. Voor elke factuur opschrijven: datum van het werk, van het versturen, van de betaling. Hier valt vaak al iets op: negen dagen verloren vóór het versturen.
3. De tien facturen drie keer herrekenen: met stipte aanmaning op de afgesproken dag, met kaskrediet, met factoring volgens de ontvangen offerte, vaste kosten inbegrepen.
4. In een tabel: totale kost, gewonnen dagen, en wat er gebeurt als de grootste klant niet betaalt.
5. De factor schriftelijk laten antwoorden: met of zonder verhaal, minimumduur, opzegtermijn, ingehouden deel.
6. De bank vragen of de overdracht van facturen een bestaande zekerheid raakt: daar loopt het het vaakst mis.
7. Beslissen per klant, niet voor allemaal.`,
    resourcesNeeded: `Een halve dag accountant, twee uur van de ondernemer, een rekenblad. Een geschreven offerte, geen folder. Het akkoord van de bank kan drie weken vragen; intussen kost stipt aanmanen een uur per week.`,
    results: `Acht vergelijkingen. Drie ondernemingen tekenden geen van beide: aanmanen en meteen factureren volstonden. Twee namen een kleine lijn, twee factoring voor slechts twee klanten. De achtste tekende tegen onze tabel in voor alles, en raakt er moeilijk uit. Over een zaak die geld verliest zegt de methode niets: ze financiert het verlies alleen wat langer.`,
    transferability: `Ja, voor elke accountant en voor een adviseur die zeker is van zijn cijfers. Een winkel die contant ontvangt, heeft dit niet nodig. Bij een vzw vervangt men de facturen door de laatste tien beloofde subsidies en hun echte datum van storting.`,
  },
}
