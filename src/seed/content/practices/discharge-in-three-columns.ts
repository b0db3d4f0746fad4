import type { SeededPractice } from './practice'

export const dischargeInThreeColumns: SeededPractice = {
  slug: 'discharge-in-three-columns',
  form: 'practice',
  axis: 2,
  actor: 'barreau-de-bruxelles',
  original: 'nl',
  stages: ['closure', 'restart'],
  needs: ['legal-advice', 'private-debts', 'rights-after-judgment'],
  serves: ['former-entrepreneur', 'self-employed'],
  factsAsOf: '2025-11-20',
  sources: [
    {
      title:
        'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023 (effacement sans demande pour la personne physique)',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Expliquer l’effacement en trois colonnes : effacé, pas effacé, à vérifier',
    summary:
      'Un failli croit être libéré de tout, un autre de rien. Une feuille à trois colonnes, remplie avec ses propres lettres, remplace le cours de droit et montre ce que l’avocat doit encore examiner.',
    context: `Un boucher, indépendant en personne physique, garde de sa faillite, clôturée, un sac de lettres. Un ami, gérant de SRL, lui a dit que « tout reste ». Un autre, que « tout est effacé d’office ». Depuis septembre 2023, le solde des dettes d’une personne physique est effacé sans qu’elle ait à le demander. Mais les lettres continuent d’arriver, et il paie la plus menaçante.`,
    problem: `Les explications mêlent trois choses : la personne et la société, les dettes que l’effacement ne touche jamais, et celles où la réponse dépend des papiers. Un avocat qui répond « cela dépend » a raison, et le client n’en retient rien. Certains paient ce qu’ils ne doivent plus ; d’autres cessent de payer une pension alimentaire.`,
    whatWasDone: `1. Poser d’abord la question qui commande tout : qui a fait faillite ? Une personne physique, ou une société, pour qui l’effacement n’existe pas ?
2. Sortir les lettres, une par une. Chaque lettre va dans une colonne, sous forme d’un papier collé.
3. « Effacé » : dettes nées avant le jugement, sous réserve d’examen.
4. « Pas effacé » : dettes alimentaires, dommages pour lésion corporelle. On le dit sans détour.
5. « À vérifier » : caution d’un proche, crédit signé à deux, amende, dette née après, opposition d’un créancier. L’avocat prend cette colonne chez lui.
6. Le client repart avec une photo de la table et une phrase à répondre à l’huissier : « Je transmets à mon avocat. »
7. Quinze jours plus tard, la troisième colonne est vidée, par écrit.`,
    resourcesNeeded: `Une heure d’avocat avec le client, une à deux heures ensuite. Une grande table, des papiers collants. Un stagiaire peut trier les doubles avant. Rien ne doit être préparé par le client, qui n’ouvre souvent pas les enveloppes.`,
    results: `Huit personnes. Cinq avaient déjà payé au moins une dette de la première colonne. Deux ont repris la pension alimentaire à temps. Pour une, la feuille a révélé qu’elle était surtout caution de sa propre société : un autre travail commençait. Ce qui a échoué : une première version à sept colonnes, juste en droit, que personne n’a comprise.`,
    transferability: `Oui pour le tri par un service d’aide aux faillis, en laissant la colonne « à vérifier » à l’avocat. Ce n’est pas un avis juridique. Pour un ménage dont un seul était entreprise, tenir deux feuilles : le règlement collectif de dettes peut concerner l’autre.`,
  },
  nl: {
    title: 'Kwijtschelding uitleggen in drie kolommen: weg, niet weg, na te gaan',
    summary:
      'De ene gefailleerde denkt van alles verlost te zijn, de andere van niets. Een blad met drie kolommen, gevuld met zijn eigen brieven, vervangt de les recht en toont wat de advocaat nog moet bekijken.',
    context: `Een slager, zelfstandige natuurlijke persoon, houdt aan zijn faillissement, intussen afgesloten, een zak brieven over. Een vriend met een bv zei hem dat “alles blijft staan”. Een ander dat “alles vanzelf weg is”. Sinds september 2023 wordt het saldo van de schulden van een natuurlijke persoon kwijtgescholden zonder dat hij het moet vragen. Toch blijven de brieven komen, en hij betaalt de dreigendste.`,
    problem: `De uitleg haalt drie zaken door elkaar: de persoon en de vennootschap, de schulden die de kwijtschelding nooit raakt, en die waar het antwoord van de papieren afhangt. De advocaat die “dat hangt ervan af” antwoordt, heeft gelijk, maar de cliënt onthoudt er niets van. Sommigen betalen wat ze niet meer schuldig zijn; anderen stoppen met onderhoudsgeld.`,
    whatWasDone: `1. Eerst de vraag die alles bepaalt: wie is failliet? Een natuurlijke persoon, of een vennootschap, voor wie kwijtschelding niet bestaat?
2. De brieven op tafel, een voor een. Elke brief krijgt een plakbriefje in één kolom.
3. “Weg”: schulden van voor het vonnis, onder voorbehoud van nazicht.
4. “Niet weg”: onderhoudsschulden, schadevergoeding voor lichamelijk letsel. Dat zeggen we zonder omwegen.
5. “Na te gaan”: borg van een naaste, een krediet met twee handtekeningen, een boete, een latere schuld, verzet van een schuldeiser. Die kolom neemt de advocaat mee.
6. De cliënt vertrekt met een foto van de tafel en één zin voor de deurwaarder: “Ik geef dit aan mijn advocaat.”
7. Veertien dagen later is de derde kolom leeg, schriftelijk.`,
    resourcesNeeded: `Eén uur van een advocaat met de cliënt, daarna een tot twee uur. Een grote tafel en plakbriefjes. Een stagiair kan vooraf de dubbels uitsorteren. De cliënt hoeft niets voor te bereiden: hij doet de enveloppen vaak niet open.`,
    results: `Acht mensen. Vijf hadden al minstens één schuld uit de eerste kolom betaald. Twee hervatten op tijd het onderhoudsgeld. Bij één bleek dat zij vooral borg stond voor haar eigen vennootschap: toen begon ander werk. Wat misliep: een eerste versie met zeven kolommen, juridisch juist, die niemand begreep.`,
    transferability: `Ja, een dienst voor gefailleerden kan het sorteren overnemen, als de kolom “na te gaan” bij de advocaat blijft. Het is geen juridisch advies. In een gezin waar maar één iemand onderneming was, gebruikt men twee bladen: de collectieve schuldenregeling kan de ander aangaan.`,
  },
}
