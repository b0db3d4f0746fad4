import type { SeededPractice } from './practice'

export const steeringAVotedPlan: SeededPractice = {
  slug: 'steering-a-voted-plan',
  form: 'practice',
  axis: 3,
  actor: 'reseau-entreprendre-oasis',
  original: 'fr',
  stages: ['restructuring', 'prevention'],
  needs: ['judicial-reorganisation', 'peer-support', 'cash-plan'],
  serves: ['company', 'self-employed'],
  factsAsOf: '2026-10-06',
  sources: [
    {
      title: 'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Suivre un plan de réorganisation voté avec cinq chiffres relus chaque mois par un pair',
    summary:
      'Le vote n’est pas la fin : c’est là que l’entrepreneur se retrouve seul. Un pair lit cinq chiffres par mois, et une règle écrite d’avance dit quand appeler l’avocat, avant l’échéance manquée.',
    context: `Une imprimeuse, quatre travailleurs, sort d’un accord collectif voté par ses créanciers. Les conseils ont fini leur mission, le tribunal a homologué, chacun l’a félicitée. Elle a devant elle plusieurs années d’échéances, à côté des charges courantes. Le premier paiement part sans peine. Au neuvième mois, une grosse commande est reportée, et elle ne sait pas à qui le dire.`,
    problem: `Entre le vote et la rupture, il n’y a personne. L’avocat n’apprend le retard que par la plainte d’un créancier. L’entrepreneur paie le plan avec l’argent de la TVA et de l’ONSS, ce qui recrée la dette que le plan devait effacer. Les chiffres existent, mais au trimestre et par le comptable : trop tard pour agir.`,
    whatWasDone: `1. Dans le mois qui suit le vote, une séance fixe le tableau : solde en banque, clients à plus de soixante jours, dettes nouvelles ONSS, TVA et précompte, carnet de commandes en semaines, réserve pour la prochaine échéance du plan.
2. Chaque premier lundi, l’entrepreneure remplit les cinq cases et les envoie à son pair, un chef d’entreprise du même ordre de taille. Dix minutes.
3. Le pair répond le jour même, par une question, jamais par un conseil juridique.
4. Trois seuils sont écrits d’avance : une dette publique nouvelle, une réserve sous la moitié de l’échéance, deux mois de baisse du carnet. Un seuil atteint : appel au comptable dans la semaine. Deux : appel à l’avocat, avec les chiffres.
5. Tous les trois mois, une heure à quatre : l’entrepreneure, le pair, le comptable, l’avocat si besoin.
6. À chaque date anniversaire, on compare au plan, on note l’écart et sa cause.`,
    resourcesNeeded: `Un pair bénévole, deux heures par mois la première année, une ensuite. Un comptable qui livre un solde provisoire le 5 du mois, ce qui a été l’obstacle principal : deux bureaux sur six ont refusé ce rythme. Les chiffres restent entre les deux ; le réseau ne reçoit que le nombre de seuils atteints, sans nom.`,
    results: `Six plans suivis depuis dix-huit mois environ. Quatre sont à jour. Un a été renégocié à temps avec deux créanciers, après un seuil au huitième mois. Le sixième a échoué : l’entrepreneur avait cessé d’envoyer ses chiffres, et nous n’avions pas de règle pour le silence. Depuis, deux envois manqués valent un seuil. Indicateur partagé : mois entre le premier seuil et le premier appel, trois semaines en moyenne contre quatre mois auparavant.`,
    transferability: `Un réseau de pairs, une fédération ou un comptable peut la reprendre. Sans pair, confier la lecture à un conseiller, à condition qu’il ne soit pas créancier. La modification d’un plan voté est affaire d’avocat. L’indicateur se partage sans nom, dès trois opérateurs.`,
  },
  nl: {
    title:
      'Een goedgekeurd reorganisatieplan opvolgen met vijf cijfers die een collega maandelijks leest',
    summary:
      'De stemming is niet het einde: vanaf dan staat de ondernemer er alleen voor. Een collega leest elke maand vijf cijfers, en een vooraf geschreven regel zegt wanneer men de advocaat belt, vóór de gemiste vervaldag.',
    context: `Een drukster met vier werknemers heeft een collectief akkoord achter de rug dat haar schuldeisers goedkeurden. De raadgevers hebben hun opdracht beëindigd, de rechtbank heeft gehomologeerd, iedereen heeft haar gelukgewenst. Voor haar liggen enkele jaren van afbetalingen, bovenop de lopende lasten. De eerste betaling lukt vlot. In de negende maand wordt een grote bestelling uitgesteld, en ze weet niet aan wie ze dat kan zeggen.`,
    problem: `Tussen de stemming en de breuk is er niemand. De advocaat verneemt de achterstand pas door de klacht van een schuldeiser. De ondernemer betaalt het plan met het geld van de btw en de RSZ, en maakt zo de schuld opnieuw die het plan moest wegwerken. De cijfers bestaan wel, maar per kwartaal en bij de accountant: te laat om nog iets te doen.`,
    whatWasDone: `1. In de maand na de stemming legt één gesprek het bord vast: banksaldo, klanten boven zestig dagen, nieuwe schulden bij RSZ, btw en bedrijfsvoorheffing, orderboek in weken, reserve voor de volgende vervaldag van het plan.
2. Elke eerste maandag vult de onderneemster de vijf vakjes in en stuurt ze naar haar collega, een bedrijfsleider van ongeveer dezelfde grootte. Tien minuten werk.
3. De collega antwoordt dezelfde dag met een vraag, nooit met juridisch advies.
4. Drie drempels staan vooraf op papier: een nieuwe overheidsschuld, een reserve onder de helft van de vervaldag, twee maanden dalend orderboek. Bij één drempel belt ze binnen de week de accountant. Bij twee de advocaat, met de cijfers erbij.
5. Om de drie maanden zitten ze een uur samen: onderneemster, collega, accountant, zo nodig de advocaat.
6. Op elke verjaardag van het plan vergelijkt men, en noteert men het verschil met de oorzaak.`,
    resourcesNeeded: `Een vrijwillige collega: het eerste jaar twee uur per maand, nadien één. Een accountant die op de vijfde van de maand een voorlopig saldo levert; dat was de grootste hindernis, want twee van de zes kantoren weigerden dat ritme. De cijfers blijven onder hen; het netwerk krijgt alleen het aantal bereikte drempels, zonder naam.`,
    results: `Zes plannen worden nu ongeveer anderhalf jaar gevolgd. Vier zijn bij. Eén werd na een drempel in de achtste maand op tijd herzien met twee schuldeisers. Het zesde mislukte: de ondernemer stuurde geen cijfers meer, en voor stilte hadden we geen regel. Nu tellen twee gemiste berichten als een drempel. Gedeelde indicator: de tijd tussen eerste drempel en eerste telefoon, gemiddeld drie weken, vroeger vier maanden.`,
    transferability: `Een netwerk van ondernemers, een federatie of een accountant kan dit overnemen. Zonder collega leest een adviseur mee, als die maar geen schuldeiser is. Een goedgekeurd plan wijzigen is werk voor de advocaat. De indicator kan zonder naam gedeeld worden zodra drie operatoren meedoen.`,
  },
}
