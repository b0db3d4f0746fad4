import type { SeededPractice } from './practice'

export const silentPreparationSmallCircle: SeededPractice = {
  slug: 'silent-preparation-small-circle',
  form: 'experience',
  axis: 1,
  actor: 'itaa',
  original: 'nl',
  stages: ['closure', 'restructuring'],
  needs: ['silent-bankruptcy', 'takeover', 'cash-plan'],
  serves: ['company'],
  factsAsOf: '2026-04-16',
  sources: [
    {
      title:
        'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023 (préparation privée d’une faillite)',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Faillite silencieuse : trois questions avant d’en parler, et un cercle de cinq noms',
    summary:
      'Une imprimerie de quatorze personnes, un candidat pour une partie de l’activité. La préparation privée d’une faillite ne sert que si l’on peut payer les semaines qui viennent et tenir sa langue.',
    context: `Une imprimerie perd deux gros clients en un trimestre. La PRJ est écartée par l’avocat : les dettes bancaires sont trop lourdes. Mais l’atelier d’étiquettes, neuf emplois, gagne encore sa vie, et un concurrent s’y intéresse. La préparation privée, que le métier appelle faillite silencieuse, permet que le curateur et le juge-commissaire pressentis soient désignés en confidence, avant le jugement.`,
    problem: `Tout le monde a envie de cet outil dès qu’il en entend parler. Or une fuite suffit : les fournisseurs demandent le comptant, les bons ouvriers partent, le candidat attend la faillite pour payer moins. Et l’expert-comptable livre souvent des chiffres mensuels, quand il en faudrait chaque semaine.`,
    whatWasDone: `1. Trois questions, posées par l’expert-comptable et l’avocat, avant toute requête. Y a-t-il quelque chose à sauver, avec un candidat en chair et en os ? Les salaires et factures courantes de six semaines peuvent-ils être payés ? Le cercle peut-il rester sous six personnes ?
2. Trois oui : l’avocat introduit la demande. Un seul non : on n’y va pas.
3. Une liste des initiés, avec la date où chacun a su. Un nom de code dans les courriels.
4. Trésorerie par semaine, contrats en cours, stock compté un samedi.
5. Le curateur pressenti reçoit la même clé que le candidat reçoit plus tard : rien n’est montré à l’un que l’autre ne puisse vérifier.
6. Le texte pour le personnel est prêt dès le premier jour.`,
    resourcesNeeded: `Pour l’expert-comptable : une quarantaine d’heures en cinq semaines, payées d’avance, ce qui surprend toujours. Un avocat qui connaît la procédure. Un salon loin de l’atelier.`,
    results: `Imprimerie : l’activité d’étiquettes a été reprise par le candidat après le jugement, neuf emplois sur quatorze. Mais la troisième semaine, un fournisseur de papier a su, et a livré contre paiement. Un second cas, une société de transport, s’est arrêté à la deuxième question : pas de quoi payer les chauffeurs. L’aveu a été déposé aussitôt, et c’était juste.`,
    transferability: `Oui pour les trois questions, que tout conseiller peut poser. La procédure elle-même va à l’avocat : conditions et durée sont à vérifier avec lui. Pour une affaire de deux personnes sans candidat, elle n’apporte rien : mieux vaut un aveu propre, ou une cession ouverte.`,
  },
  nl: {
    title: 'Stil faillissement: drie vragen voor men erover spreekt, en een kring van vijf namen',
    summary:
      'Een drukkerij met veertien mensen en een kandidaat voor een deel ervan. De besloten voorbereiding van een faillissement helpt alleen wie de komende weken kan betalen en zwijgen kan.',
    context: `Een drukkerij verliest in één kwartaal twee grote klanten. De advocaat ziet geen GRP meer: de bankschuld weegt te zwaar. Maar het etikettenatelier, goed voor negen jobs, verdient nog zijn brood, en een concurrent heeft belangstelling. Bij de besloten voorbereiding, in het vak stil faillissement genoemd, worden de beoogde curator en rechter-commissaris in vertrouwen aangeduid, nog voor het vonnis.`,
    problem: `Iedereen wil dit instrument zodra hij ervan hoort. Maar één lek volstaat: leveranciers vragen contant geld, goede vakmensen vertrekken, de kandidaat wacht het faillissement af om minder te betalen. En de accountant levert vaak maandcijfers, terwijl er elke week cijfers nodig zijn.`,
    whatWasDone: `1. Drie vragen van accountant en advocaat, voor er een verzoek komt. Valt er iets te redden, met een kandidaat van vlees en bloed? Kunnen de lonen en lopende facturen van zes weken betaald worden? Kan de kring onder de zes mensen blijven?
2. Drie keer ja: de advocaat dient het verzoek in. Eén keer nee: we doen het niet.
3. Een lijst van wie het weet, met de datum. Een codenaam in de mails.
4. Liquiditeit per week, lopende contracten, de voorraad op een zaterdag geteld.
5. De beoogde curator krijgt dezelfde toegang als de kandidaat later: niets wordt aan de een getoond wat de ander niet kan nagaan.
6. De tekst voor het personeel ligt klaar vanaf dag één.`,
    resourcesNeeded: `Voor de accountant een veertigtal uren in vijf weken, vooraf betaald, wat altijd verbaast. Een advocaat die de procedure kent. Een vergaderzaal ver van het atelier.`,
    results: `De drukkerij: na het vonnis nam de kandidaat de etiketten over, negen jobs van de veertien. Wel wist een papierleverancier het in de derde week; hij leverde enkel nog tegen betaling. Een tweede geval, een transportfirma, strandde op de tweede vraag: er was geen geld voor de chauffeurs. De aangifte werd meteen gedaan, en dat was juist.`,
    transferability: `Ja voor de drie vragen, die elke adviseur kan stellen. De procedure zelf hoort bij de advocaat: voorwaarden en duur zijn met hem na te gaan. Voor een zaak van twee mensen zonder kandidaat voegt ze niets toe: dan liever een nette aangifte of een open overdracht.`,
  },
}
