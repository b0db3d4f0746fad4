import type { SeededPractice } from './practice'

export const reschedulingALoanBySeason: SeededPractice = {
  slug: 'rescheduling-a-loan-by-season',
  form: 'practice',
  axis: 4,
  actor: 'unizo',
  original: 'nl',
  stages: ['early-warning', 'restructuring'],
  needs: ['credit-rescheduling', 'bank-talks', 'onss-payment-plan'],
  serves: ['self-employed', 'company'],
  factsAsOf: '2026-11-10',
  sources: [
    {
      title:
        'Openbare informatie van de RSZ over afbetalingsplannen (12, tot 24 maanden), geraadpleegd in november 2026',
      date: '2026-11-01',
    },
  ],
  fr: {
    title: 'Rééchelonner un crédit d’après le rythme réel des rentrées, dettes publiques comprises',
    summary:
      'Au lieu de demander six mois de répit à la banque, on propose un calendrier calé sur les bons et les mauvais mois, dans lequel les plans ONSS et TVA ont déjà leur place.',
    context: `Un glacier de quartier avec quatre saisonniers gagne sa vie de mars à septembre. Son crédit d’investissement se rembourse en mensualités égales, fixées l’année d’un été exceptionnel. Chaque février, il demande un report à la banque ; chaque automne, il paie à la fois la mensualité, le report et l’ONSS du trimestre de pointe. Il a déjà un plan de paiement à l’ONSS, obtenu sans que la banque le sache.`,
    problem: `Un report de capital soulage trois mois et alourdit la suite. La banque raisonne crédit par crédit, l’ONSS et le SPF Finances chacun pour soi : quatre plans tenables séparément font un mois intenable ensemble. Quand l’un casse, les autres suivent, et l’entrepreneur passe pour quelqu’un qui ne tient pas parole.`,
    whatWasDone: `1. On pose deux ans de rentrées sur une ligne, mois par mois, sans lissage. On marque les trois plus bas.
2. Dessous, toutes les charges à date fixe, y compris les plans ONSS (12 mois, jusqu’à 24 selon l’information publique), la TVA et les cotisations à la caisse d’assurances sociales.
3. La différence, mauvaise année retenue, donne la capacité de remboursement de chaque mois. On retire un cinquième pour l’imprévu.
4. On essaie trois formes : mensualités variables, durée allongée, capital suspendu l’hiver. Le comptable calcule le coût total de chacune, et l’entrepreneur le voit écrit.
5. On demande à la banque une seule des trois, avec la ligne du point 1 en annexe.
6. On vérifie l’effet sur les sûretés et les cautions avant de signer.
7. Rendez-vous fixé au premier mois bas, pour constater ensemble.`,
    resourcesNeeded: `Cinq heures de comptable, deux de conseiller, un rendez-vous à la banque. Les relevés de deux années complètes : sans eux, on devine. Une banque peut compter des frais ou revoir le taux ; on le demande avant. Il a fallu deux mois entre la demande et l’avenant, et prévoir ces deux mois dans la caisse.`,
    results: `Cinq usages en deux saisons. Trois calendriers variables obtenus, qui tiennent après un hiver. Un allongement simple, plus cher au total, choisi en connaissance de cause. Un échec : la banque a refusé parce que le plan ONSS n’avait pas été annoncé au départ. Depuis, l’annonce des dettes publiques est la première ligne de la lettre.`,
    transferability: `Utile pour tous les métiers à saison : horeca, bâtiment, tourisme, fêtes. Sans saison marquée, remplacer les mois par les dates de paiement des gros clients. Si la capacité calculée est nulle même les bons mois, ne pas rééchelonner : c’est une autre conversation, avec le CED ou un avocat.`,
  },
  nl: {
    title:
      'Een krediet herschikken op het echte ritme van de inkomsten, overheidsschulden inbegrepen',
    summary:
      'In plaats van zes maanden uitstel vragen we de bank een kalender die de goede en de slechte maanden volgt, en waarin de afbetalingsplannen bij RSZ en btw al een plaats hebben.',
    context: `Een ijssalon in de wijk, met vier seizoenarbeiders, verdient zijn brood van maart tot september. Het investeringskrediet wordt in gelijke maandelijkse schijven terugbetaald, vastgelegd in het jaar van een uitzonderlijke zomer. Elke februari vraagt de uitbater uitstel aan de bank; elke herfst betaalt hij tegelijk de schijf, het uitstel en de RSZ van het drukste kwartaal. Hij heeft al een afbetalingsplan bij de RSZ, dat de bank niet kent.`,
    problem: `Uitstel van kapitaal helpt drie maanden en maakt het vervolg zwaarder. De bank kijkt krediet per krediet, RSZ en FOD Financiën elk voor zich: vier plannen die apart haalbaar zijn, geven samen een onhaalbare maand. Breekt er één, dan volgen de andere, en de ondernemer krijgt de naam dat hij zijn woord niet houdt.`,
    whatWasDone: `1. Twee jaar inkomsten op één lijn zetten, maand per maand, zonder ze af te vlakken. De drie laagste maanden worden gemarkeerd.
2. Daaronder alle lasten met een vaste datum, ook de plannen bij de RSZ (12 maanden, tot 24 volgens de openbare informatie), de btw en de bijdragen aan het sociaal verzekeringsfonds.
3. Het verschil in een slecht jaar is wat er die maand kan worden terugbetaald. Een vijfde gaat eraf voor wat men niet voorziet.
4. Drie vormen uitproberen: wisselende schijven, langere looptijd, geen kapitaal in de winter. De accountant berekent de totale kost van elk, en de ondernemer ziet die zwart op wit.
5. De bank krijgt één van de drie voorgelegd, met de lijn van punt 1 als bijlage.
6. Vóór de handtekening nagaan wat dit doet met zekerheden en borgen.
7. Een afspraak in de eerste lage maand, om samen te zien of het klopt.`,
    resourcesNeeded: `Vijf uur accountant, twee uur adviseur, één afspraak bij de bank. De uittreksels van twee volle jaren: zonder die cijfers is het raden. Een bank kan kosten aanrekenen of de rente herzien; vraag dat vooraf. Tussen de vraag en het bijvoegsel lagen twee maanden, en ook die moeten in de kas overbrugd worden.`,
    results: `Vijf keer gebruikt in twee seizoenen. Drie keer een wisselende kalender, die na één winter standhoudt. Eén gewone verlenging, in totaal duurder, met kennis van zaken gekozen. Eén mislukking: de bank weigerde omdat het RSZ-plan in het begin niet was vermeld. Sindsdien staan de overheidsschulden op de eerste regel van de brief.`,
    transferability: `Nuttig voor elk vak met een seizoen: horeca, bouw, toerisme, feesten. Zonder duidelijk seizoen vervangt men de maanden door de betaaldata van de grote klanten. Blijft er zelfs in goede maanden niets over, herschik dan niet: dat is een ander gesprek, met het CED of een advocaat.`,
  },
}
