import type { SeededPractice } from './practice'

export const takeoverFileInTenDays: SeededPractice = {
  slug: 'takeover-file-in-ten-days',
  form: 'practice',
  axis: 1,
  actor: 'reload-yourself',
  original: 'fr',
  stages: ['restructuring'],
  needs: ['takeover', 'step-by-step-relaunch', 'judicial-reorganisation'],
  serves: ['company', 'self-employed'],
  factsAsOf: '2025-10-16',
  sources: [
    {
      title:
        'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023 (transfert sous autorité judiciaire)',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Vendre l’atelier tant qu’il tourne : un dossier de reprise en dix jours ouvrables',
    summary:
      'Une menuiserie en difficulté vaut quelque chose tant que les commandes rentrent. Découper en lots, montrer peu et vrai, faire venir deux candidats après 18 heures, et laisser l’avocat choisir la voie.',
    context: `Une menuiserie de sept personnes : carnet de quatre mois, machines presque payées, et des arriérés d’ONSS et de TVA qu’un plan d’apurement ne porte plus. Le patron cherche « quelqu’un qui reprend tout ». Il en parle à un confrère au café. Dix jours plus tard, deux clients demandent à récupérer leur acompte.`,
    problem: `La valeur fond plus vite que la dette. Reprendre tout, dettes comprises, n’intéresse personne ; reprendre les commandes, l’équipe et l’atelier intéresse souvent. Mais le dossier n’est jamais prêt : le bail dort chez le comptable, une machine appartient en fait au leasing, et l’on montre des bilans quand le candidat demande les marges par chantier.`,
    whatWasDone: `1. Jours 1 et 2 : découper en quatre lots, commandes, machines, bail, équipe. Pour chaque lot, à qui cela appartient et qui doit dire oui.
2. Jour 3 : une page sans nom. Secteur, région, effectif, carnet, ce qui est cherché.
3. Jours 4 à 6 : douze pièces, pas cinquante, dont les marges des six derniers chantiers et le contrat de leasing.
4. Jour 7 : l’avocat choisit la voie. Cession simple, ou transfert sous autorité judiciaire dans une réorganisation, avec le sursis qui protège pendant ce temps.
5. Jours 8 à 10 : deux candidats au moins, engagement de confidentialité signé, visite après 18 h. Le chef d’atelier est dans le secret, pas les autres.
6. Tôt, une question au bailleur, par l’avocat : à quelles conditions accepterait-il un autre locataire ?
7. L’équipe l’apprend du patron, avec le nom du repreneur, avant l’audience.`,
    resourcesNeeded: `Un accompagnateur cinq jours, un expert-comptable deux jours, l’avocat selon la voie. Un réseau de repreneurs déjà vus : en chercher un à froid en dix jours ne marche pas. Le patron doit libérer ses soirées.`,
    results: `Cinq dossiers ouverts. Deux transferts aboutis, dont la menuiserie, avec cinq emplois sur sept. Un atelier a été vendu machine par machine, sans emploi. Deux ont fini en faillite, mais avec un dossier que le curateur a utilisé. Ce qui a échoué : montrer trop tôt à un concurrent, qui a engagé le meilleur ouvrier.`,
    transferability: `Oui pour le commerce et l’horeca, en remplaçant les marges par les recettes hebdomadaires et en vérifiant d’abord le bail commercial. Pour un indépendant seul, il n’y a souvent rien à céder que la clientèle : trois jours suffisent. Les droits du personnel et des créanciers suivent la voie choisie : à l’avocat de le dire.`,
  },
  nl: {
    title: 'Het atelier verkopen zolang het draait: een overnamedossier in tien werkdagen',
    summary:
      'Een schrijnwerkerij in moeilijkheden is iets waard zolang er bestellingen zijn. In loten verdelen, weinig maar waar tonen, twee kandidaten na 18 uur laten komen, en de advocaat de weg laten kiezen.',
    context: `Een schrijnwerkerij met zeven mensen: vier maanden bestellingen, bijna afbetaalde machines, en achterstallen bij RSZ en btw die geen afbetalingsplan nog draagt. De baas zoekt “iemand die alles overneemt”. Hij vertelt het op café aan een collega. Tien dagen later vragen twee klanten hun voorschot terug.`,
    problem: `De waarde smelt sneller dan de schuld. Alles overnemen, met de schulden erbij, wil niemand; bestellingen, ploeg en atelier wil men vaak wel. Maar het dossier is nooit klaar: het huurcontract slaapt bij de boekhouder, een machine blijkt van de leasing te zijn, en men toont balansen waar de kandidaat marges per werf vraagt.`,
    whatWasDone: `1. Dag 1 en 2: vier loten, namelijk bestellingen, machines, huur, ploeg. Per lot: van wie is het, en wie moet ja zeggen.
2. Dag 3: één blad zonder naam. Sector, streek, aantal mensen, bestellingen, wat gezocht wordt.
3. Dag 4 tot 6: twaalf stukken, geen vijftig, met de marges van de laatste zes werven en het leasingcontract.
4. Dag 7: de advocaat kiest de weg. Een gewone overdracht, of een overdracht onder gerechtelijk gezag in een reorganisatie, met de opschorting die intussen beschermt.
5. Dag 8 tot 10: minstens twee kandidaten, een getekende geheimhouding, bezoek na 18 uur. De werkplaatschef weet het, de anderen nog niet.
6. Vroeg een vraag aan de verhuurder, via de advocaat: onder welke voorwaarden aanvaardt hij een andere huurder?
7. De ploeg hoort het van de baas, met de naam van de overnemer, voor de zitting.`,
    resourcesNeeded: `Een begeleider vijf dagen, een accountant twee dagen, de advocaat naargelang de weg. Een netwerk van overnemers die men al kent: er in tien dagen een zoeken lukt niet. De baas moet zijn avonden vrijhouden.`,
    results: `Vijf dossiers geopend. Twee overdrachten geslaagd, waaronder de schrijnwerkerij, met vijf jobs van de zeven. Eén atelier werd machine per machine verkocht, zonder jobs. Twee eindigden in faillissement, maar met een dossier dat de curator gebruikte. Wat misliep: te vroeg tonen aan een concurrent, die de beste vakman aanwierf.`,
    transferability: `Ja, voor handel en horeca, met wekelijkse ontvangsten in plaats van marges, en de handelshuur als eerste vraag. Bij een zelfstandige alleen valt vaak enkel het cliënteel over te laten: drie dagen volstaan. De rechten van personeel en schuldeisers hangen af van de gekozen weg: de advocaat zegt hoe.`,
  },
}
