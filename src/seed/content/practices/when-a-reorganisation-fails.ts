import type { SeededPractice } from './practice'

export const whenAReorganisationFails: SeededPractice = {
  slug: 'when-a-reorganisation-fails',
  form: 'experience',
  axis: 4,
  actor: 'fondation-pulse-revival',
  original: 'nl',
  stages: ['restructuring', 'closure', 'restart'],
  needs: [
    'judicial-reorganisation',
    'bankruptcy-filing',
    'rights-after-judgment',
    'bridging-right',
  ],
  serves: ['self-employed', 'company', 'former-entrepreneur'],
  factsAsOf: '2026-01-22',
  sources: [
    {
      title: 'Wetboek van economisch recht, boek XX, hervorming van kracht sinds 1 september 2023',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Quand la réorganisation échoue : préparer la sortie avant que la caisse soit vide',
    summary:
      'Un garagiste arrête sa PRJ au onzième mois du plan, avant la dernière chute. Ce qui a pu être sauvé en trois semaines de préparation, et ce qui ne l’a pas été, raconté par ceux qui l’ont suivi.',
    context: `Un garagiste indépendant en personne physique, deux ouvriers, exécutait un plan voté depuis onze mois. Un constructeur lui retire son agrément de réparateur, un tiers des entrées disparaît. Il continue à payer le plan avec l’argent destiné à la TVA et aux cotisations de l’INASTI. Il dort mal, ne décroche plus, et son avocat apprend la situation par un fournisseur.`,
    problem: `Abandonner une réorganisation ressemble à un deuxième échec, plus honteux que le premier : « J’ai promis devant le tribunal. » Alors on tient trois mois de trop. Ces mois mangent le stock, le salaire des ouvriers et la caution de la mère. Quand l’aveu de faillite vient enfin, il n’y a ni papiers, ni argent pour un mois de loyer, et le délai d’un mois après la cessation de paiement est peut-être déjà passé.`,
    whatWasDone: `Cette fois, un bénévole qui avait lui-même connu une PRJ ratée a posé la question à temps : « Si tu savais que c’est fini, que ferais-tu lundi ? »

1. Le lundi, l’avocat et le comptable ont regardé une seule page de caisse. Réponse : cinq semaines, pas plus.
2. Ils ont comparé trois portes : modifier le plan, céder l’atelier à un confrère, préparer l’aveu. La première était morte ; la seconde a été tentée dix jours, avec un confrère réel.
3. Pendant ces dix jours, le garagiste a rassemblé les papiers du foyer : bail du logement, mutuelle, comptes des ouvriers, liste des cautions.
4. Le confrère a repris un ouvrier et le pont élévateur, pas l’atelier.
5. L’aveu a été fait par RegSol, dans le délai. Le droit passerelle a été préparé à la caisse d’assurances sociales avant le jugement.
6. Le jour de l’audience, un bénévole l’attendait pour les droits urgents.`,
    resourcesNeeded: `Environ huit heures de bénévole sur trois semaines, six d’avocat, quatre de comptable. La chose rare n’était pas le temps, mais quelqu’un qui puisse prononcer le mot sans humilier. Nous n’avions pas prévu la semaine après le jugement : il a fallu trouver un toit pour l’outillage privé.`,
    results: `Un ouvrier a gardé un emploi. L’autre non. Les dettes restantes du garagiste étaient celles d’une personne physique, et l’effacement a pu jouer, sauf une pension alimentaire, qui n’est pas effacée. La mère, caution, a dû payer une partie : personne ne lui avait parlé à temps. C’est notre regret principal. Il a repris un emploi salarié sept mois plus tard. Un deuxième cas suivi de la même façon a mal tourné : l’aveu est venu trop tard.`,
    transferability: `La question du lundi et la page de caisse sont à la portée de tous ceux qui suivent un plan. Ne pas parler de « nouveau départ » à ce moment : d’abord les droits, le toit, les papiers. Pour une société, l’effacement ne s’applique pas, et les cautions du dirigeant demandent un avis à part.`,
  },
  nl: {
    title: 'Als de GRP mislukt: de uitgang voorbereiden voor de kas leeg is',
    summary:
      'Een garagist stopt zijn gerechtelijke reorganisatie in de elfde maand van het plan, vóór de laatste val. Wat drie weken voorbereiding nog konden redden en wat niet, verteld door wie naast hem liep.',
    context: `Een garagist, zelfstandige in eigen naam met twee arbeiders, voerde al elf maanden een goedgekeurd plan uit. Dan verliest hij zijn erkenning als merkhersteller en valt een derde van de inkomsten weg. Hij blijft het plan betalen met geld dat voor de btw en de bijdragen van het RSVZ bestemd was. Hij slaapt slecht, neemt de telefoon niet meer op, en zijn advocaat hoort het van een leverancier.`,
    problem: `Een reorganisatie opgeven voelt als een tweede mislukking, beschamender dan de eerste: ‘Ik heb het voor de rechtbank beloofd.’ Dus houdt men drie maanden te lang vol. Die maanden eten de voorraad op, het loon van de arbeiders en de borg van de moeder. Komt de aangifte van faillissement er eindelijk, dan zijn er geen papieren, is er geen geld voor een maand huur, en is de termijn van één maand na de staking van betaling misschien al voorbij.`,
    whatWasDone: `Deze keer stelde een vrijwilliger, die zelf een mislukte WCO had meegemaakt, op tijd de vraag: ‘Stel dat je wist dat het gedaan is, wat zou je maandag doen?’

1. Die maandag bekeken advocaat en accountant één bladzijde kascijfers. Het antwoord: vijf weken, niet langer.
2. Ze vergeleken drie deuren: het plan wijzigen, de werkplaats aan een collega overlaten, de aangifte voorbereiden. De eerste was dicht; de tweede werd tien dagen lang geprobeerd, met een collega die echt bestond.
3. In die tien dagen zocht de garagist de papieren van het gezin bijeen: huurcontract van de woning, ziekenfonds, loonrekeningen van de arbeiders, lijst van de borgen.
4. De collega nam één arbeider en de hefbrug over, de werkplaats niet.
5. De aangifte gebeurde binnen de termijn via RegSol. Het overbruggingsrecht was vóór het vonnis voorbereid bij het sociaal verzekeringsfonds.
6. Op de dag van de zitting wachtte een vrijwilliger hem op voor de dringende rechten.`,
    resourcesNeeded: `Ongeveer acht uur vrijwilliger over drie weken, zes uur advocaat, vier uur accountant. Tijd was niet het schaarse; wel iemand die het woord kan uitspreken zonder te vernederen. De week na het vonnis hadden we niet voorzien: er moest nog een plaats komen voor zijn eigen gereedschap.`,
    results: `Eén arbeider hield werk, de andere niet. De resterende schulden waren die van een natuurlijke persoon, zodat de kwijtschelding kon spelen, behalve voor het onderhoudsgeld: dat blijft. De moeder, die borg stond, moest een deel betalen; niemand had op tijd met haar gepraat. Dat betreuren we het meest. Zeven maanden later had hij een baan in loondienst. Een tweede geval, op dezelfde manier gevolgd, liep slecht af: de aangifte kwam te laat.`,
    transferability: `De maandagvraag en de bladzijde kascijfers kan iedereen gebruiken die een plan opvolgt. Spreek op dat ogenblik niet over een ‘nieuwe start’: eerst rechten, dak, papieren. Voor een vennootschap geldt de kwijtschelding niet, en de borgstelling van de zaakvoerder vraagt apart advies.`,
  },
}
