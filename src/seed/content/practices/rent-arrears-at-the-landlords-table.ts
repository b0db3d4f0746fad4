import type { SeededPractice } from './practice'

export const rentArrearsAtTheLandlordsTable: SeededPractice = {
  slug: 'rent-arrears-at-the-landlords-table',
  form: 'experience',
  axis: 4,
  actor: 'ucm',
  original: 'fr',
  stages: ['early-warning', 'restructuring'],
  needs: ['commercial-lease', 'creditor-mediation', 'legal-advice'],
  serves: ['self-employed', 'company'],
  factsAsOf: '2025-12-09',
  sources: [
    {
      title:
        'Notes de terrain d’un conseiller, sans noms ni adresses (inventées pour la démonstration)',
      date: '2025-11-27',
    },
  ],
  fr: {
    title:
      'Parler des arriérés de loyer à la table du bailleur, avant le juge et avant l’expulsion',
    summary:
      'Un cafetier en retard de cinq mois va voir sa propriétaire avec un conseiller. Ce qui a convaincu n’est pas le bilan mais le sort du rez-de-chaussée s’il restait vide. La même démarche a échoué ailleurs.',
    context: `Un cafetier, deux extras le week-end, doit cinq mois de loyer. Le chantier de la rue a supprimé la terrasse pendant toute une belle saison. La propriétaire, une dame de soixante-seize ans, vit en partie de ce loyer. Elle a écrit deux lettres à la main, restées sans réponse, puis a donné le dossier à un huissier. Le bail commercial court encore quatre ans. Il n’y a pas d’autre dette importante.`,
    problem: `Le locataire se cachait : il traversait la rue pour ne pas la croiser. Elle en concluait qu’il se moquait d’elle. Une négociation par conseils interposés aurait porté sur des clauses, alors que la colère portait sur le silence. Et le temps pressait : une citation était annoncée, avec, au bout, la résolution du bail et l’expulsion.`,
    whatWasDone: `1. Un avocat a d’abord dit en vingt minutes où l’on en était et ce qu’il ne fallait pas signer. La date d’audience possible a fixé le calendrier.
2. Le conseiller a téléphoné à la propriétaire avec l’accord du cafetier : il voulait venir s’excuser, avec des chiffres, chez elle.
3. Le cafetier a commencé par les deux lettres sans réponse. Pas de bilan pendant dix minutes.
4. Ensuite, deux feuilles : les recettes par semaine avant, pendant et après le chantier ; et ce que coûte un rez-de-chaussée vide pendant huit mois, d’après deux locaux voisins.
5. Proposition : loyer courant payé chaque semaine, arriéré étalé sur vingt mois, et petit geste, la remise en peinture de la façade arrière par lui-même.
6. Elle a demandé un paiement le jour même. Il avait prévu un demi-mois, en banque, visible.
7. L’écrit a été relu par les deux avocats la semaine suivante ; la procédure a été suspendue, non abandonnée.`,
    resourcesNeeded: `Six heures de conseiller, une heure d’avocat, une visite de deux heures. Les frais déjà engagés par l’huissier ont failli tout bloquer : personne ne les avait comptés. Il faut un locataire capable de dire pardon sans se justifier.`,
    results: `Quatorze mois plus tard, l’accord tient, avec deux semaines de retard une fois, annoncées d’avance. Nous avons réessayé avec un salon de thé dont le bailleur était une société de gestion : aucune personne à rencontrer, réponse type, expulsion prononcée. Dans un troisième cas, le bailleur a accepté puis vendu l’immeuble ; l’acheteur a respecté l’écrit parce qu’il avait été porté à sa connaissance à temps.`,
    transferability: `Utile avec un bailleur qui est une personne, et avant la citation. Avec une société, chercher d’abord qui décide. Tout conseiller peut accompagner, s’il reste à sa place et que l’avocat tient les délais. Ne jamais suggérer de cesser de payer le loyer courant pour négocier l’ancien.`,
  },
  nl: {
    title:
      'Over huurachterstal praten aan de tafel van de verhuurder, vóór de rechter en de uitzetting',
    summary:
      'Een cafébaas met vijf maanden achterstal gaat met een adviseur naar zijn eigenares. Niet de balans overtuigde haar, wel wat een leeg gelijkvloers zou kosten. Elders lukte dezelfde aanpak niet.',
    context: `Een cafébaas, met twee extra’s in het weekend, is vijf maanden huur schuldig. Door de werken in de straat was zijn terras een hele zomer weg. De eigenares, een vrouw van zesenzeventig, leeft deels van die huur. Ze schreef twee brieven met de hand, die onbeantwoord bleven, en gaf het dossier toen aan een deurwaarder. De handelshuur loopt nog vier jaar. Andere grote schulden zijn er niet.`,
    problem: `De huurder verstopte zich: hij stak de straat over om haar niet tegen te komen. Zij besloot daaruit dat hij haar voor de gek hield. Onderhandelen via raadslieden zou over clausules gegaan zijn, terwijl de woede over het zwijgen ging. En er was haast: een dagvaarding was aangekondigd, met aan het einde de ontbinding van de huur en de uithuiszetting.`,
    whatWasDone: `1. Eerst zei een advocaat in twintig minuten hoe de zaak ervoor stond en wat zeker niet getekend mocht worden. De mogelijke zittingsdatum bepaalde de kalender.
2. Met akkoord van de cafébaas belde de adviseur de eigenares: hij wilde zich bij haar thuis komen verontschuldigen, met cijfers.
3. De cafébaas begon over de twee onbeantwoorde brieven. Tien minuten lang geen balans.
4. Daarna twee bladen: de ontvangsten per week vóór, tijdens en na de werken; en wat een gelijkvloers kost dat acht maanden leegstaat, naar het voorbeeld van twee panden in de buurt.
5. Het voorstel: de lopende huur elke week, de achterstal gespreid over twintig maanden, en als gebaar zou hij zelf de achtergevel schilderen.
6. Zij vroeg nog dezelfde dag een betaling. Hij had een halve maand voorzien, zichtbaar op de rekening.
7. De week erna lazen beide advocaten de tekst na; de procedure werd opgeschort, niet opgegeven.`,
    resourcesNeeded: `Zes uur adviseur, één uur advocaat, een bezoek van twee uur. De kosten die de deurwaarder al gemaakt had, deden bijna alles mislukken: niemand had ze meegeteld. En een huurder die sorry kan zeggen zonder zich te verdedigen.`,
    results: `Veertien maanden later houdt de afspraak stand, met één keer twee weken vertraging, vooraf gemeld. We probeerden het opnieuw voor een tearoom waarvan de verhuurder een beheersmaatschappij was: niemand om te ontmoeten, een standaardantwoord, en de uitzetting werd uitgesproken. In een derde geval aanvaardde de verhuurder en verkocht hij daarna het pand; de koper hield zich aan de tekst omdat hij die op tijd kende.`,
    transferability: `Nuttig als de verhuurder een mens is, en vóór de dagvaarding. Bij een vennootschap zoekt men eerst wie beslist. Elke adviseur kan meegaan als hij op zijn plaats blijft en de advocaat de termijnen bewaakt. Raad nooit aan de lopende huur niet te betalen om over de oude te onderhandelen.`,
  },
}
