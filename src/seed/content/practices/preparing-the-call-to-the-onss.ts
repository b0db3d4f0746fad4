import type { SeededPractice } from './practice'

export const preparingTheCallToTheOnss: SeededPractice = {
  slug: 'preparing-the-call-to-the-onss',
  form: 'practice',
  axis: 5,
  actor: 'ucm',
  original: 'fr',
  stages: ['early-warning'],
  needs: ['onss-payment-plan', 'cash-plan', 'public-debts'],
  serves: ['company', 'self-employed', 'non-profit'],
  factsAsOf: '2026-11-10',
  sources: [
    {
      title: 'Information publique de l’ONSS sur les plans de paiement',
      date: '2026-11-09',
    },
    {
      title: 'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Préparer l’appel à l’ONSS avec l’entrepreneur, avant le deuxième trimestre impayé',
    summary:
      'Une heure, trois feuilles et un appel fait ensemble. La somme proposée est celle d’un mauvais mois, et l’entrepreneur repart avec un plan d’apurement qu’il peut tenir.',
    context: `Deux trimestres de cotisations impayés à l’ONSS sont un clignotant. Beaucoup d’employeurs le savent mal et appellent après le passage de l’huissier. Un garagiste, trois ouvriers, avait un trimestre de retard et un deuxième qui tombait dans cinq semaines. L’appel lui faisait peur : que dire, et combien promettre ? L’ONSS accorde des plans de douze mois, jusqu’à vingt-quatre, sous des conditions à vérifier chaque fois.`,
    problem: `Un plan demandé trop vite est trop lourd. Le montant est choisi pour plaire, pas pour durer ; il casse au troisième mois, et le suivant est plus dur à obtenir. On oublie surtout que les trimestres courants continuent : le plan s’ajoute, il ne remplace rien.`,
    whatWasDone: `1. Première feuille : les trois derniers mois de trésorerie, entrées sûres seulement.
2. Deuxième feuille : les dettes par créancier, avec la dernière lettre reçue de chacun. Si l’ONSS n’est pas seul, la somme se partage.
3. Troisième feuille : ce qui reste un mauvais mois, une fois payé le trimestre courant. On propose ce chiffre, pas la moyenne.
4. Écrire en trois phrases la cause du retard et ce qui a changé depuis.
5. Appeler à deux, haut-parleur ouvert. L’entrepreneur parle, le conseiller prend note, et fait confirmer par écrit.
6. Mettre le trimestre courant et l’échéance du plan à deux dates différentes du mois.
7. Fixer un rappel à deux mois, avant la première échéance fragile.`,
    resourcesNeeded: `Un conseiller pendant une heure, un quart d’heure au rappel. Les lettres de l’ONSS, les extraits de compte. Un comptable n’est pas nécessaire ; s’il y en a un, il relit le chiffre.`,
    results: `Quatre usages notés. Trois plans tiennent à ce jour, dont celui du garagiste, demandé pour dix-huit mois. Le quatrième a conduit à une réorganisation judiciaire, préparée plus tôt qu’elle ne l’aurait été. Un appel sur quatre a demandé plus d’une tentative.`,
    transferability: `Oui, y compris par un pair. Pour un indépendant sans personnel, l’interlocuteur est sa caisse d’assurances sociales et les feuilles un et deux suffisent. Ne pas appeler le jour même de la préparation si la personne n’a pas dormi : un jour de plus vaut mieux.`,
  },
  nl: {
    title: 'De oproep naar de RSZ samen voorbereiden, vóór het tweede kwartaal onbetaald blijft',
    summary:
      'Eén uur, drie bladen en een telefoontje dat men samen doet. Het voorgestelde bedrag is dat van een slechte maand, zodat de ondernemer het afbetalingsplan ook kan volhouden.',
    context: `Twee onbetaalde kwartalen bij de RSZ zijn een knipperlicht. Veel werkgevers weten dat amper en bellen pas na de deurwaarder. Een garagehouder met drie arbeiders had één kwartaal achterstand en een tweede dat binnen vijf weken verviel. Hij zag op tegen het gesprek: wat zeggen, en hoeveel beloven? De RSZ staat plannen toe van twaalf maanden, tot vierentwintig, onder voorwaarden die men telkens nakijkt.`,
    problem: `Een plan dat te snel gevraagd wordt, is te zwaar. Het bedrag moet indruk maken in plaats van te duren; in de derde maand breekt het, en een volgend plan krijgt men moeilijker. Men vergeet vooral dat de lopende kwartalen doorgaan: het plan komt erbij, het vervangt niets.`,
    whatWasDone: `1. Eerste blad: de liquiditeit van de laatste drie maanden, enkel zekere ontvangsten.
2. Tweede blad: de schulden per schuldeiser, met de laatste brief van elk. Is de RSZ niet alleen, dan moet het bedrag verdeeld worden.
3. Derde blad: wat er in een slechte maand overblijft nadat het lopende kwartaal betaald is. Dat cijfer stelt men voor, niet het gemiddelde.
4. In drie zinnen opschrijven waar de achterstand vandaan komt en wat er sindsdien veranderd is.
5. Met twee bellen, luidspreker aan. De ondernemer spreekt, de adviseur noteert en vraagt een schriftelijke bevestiging.
6. Het lopende kwartaal en de afbetaling op twee verschillende dagen van de maand zetten.
7. Een terugbelmoment na twee maanden afspreken, vóór de eerste moeilijke vervaldag.`,
    resourcesNeeded: `Een adviseur gedurende een uur, en een kwartier bij het terugbellen. De brieven van de RSZ, de rekeninguittreksels. Een boekhouder is niet nodig; is er een, dan leest hij het cijfer na.`,
    results: `Vier keer gebruikt. Drie plannen worden nog nageleefd, ook dat van de garagehouder, gevraagd voor achttien maanden. Het vierde leidde tot een gerechtelijke reorganisatie, die zo vroeger voorbereid was. Bij één op de vier lukte de oproep niet van de eerste keer.`,
    transferability: `Ja, ook door een collega-ondernemer. Een zelfstandige zonder personeel belt zijn sociaal verzekeringsfonds, en dan volstaan de eerste twee bladen. Wie slecht geslapen heeft, belt beter een dag later dan meteen na de voorbereiding.`,
  },
}
