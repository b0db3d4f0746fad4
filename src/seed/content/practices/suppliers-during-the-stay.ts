import type { SeededPractice } from './practice'

export const suppliersDuringTheStay: SeededPractice = {
  slug: 'suppliers-during-the-stay',
  form: 'practice',
  axis: 2,
  actor: 'beci-ced',
  original: 'fr',
  stages: ['restructuring'],
  needs: ['judicial-reorganisation', 'creditor-mediation', 'cash-plan'],
  serves: ['company', 'self-employed'],
  factsAsOf: '2026-09-15',
  sources: [
    {
      title: 'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Appeler les quinze fournisseurs vitaux le jour du jugement qui ouvre le sursis',
    summary:
      'Le sursis protège des saisies, pas des camions qui ne viennent plus. Une liste triée, un texte de trois phrases et deux jours d’appels évitent que la nouvelle arrive aux fournisseurs par quelqu’un d’autre.',
    context: `Une boulangère qui livre des cantines, douze travailleurs, obtient l’ouverture d’une PRJ publique un mardi. Le mercredi, le meunier suspend la livraison : son assureur-crédit l’a averti avant elle. Le jeudi, l’emballage et le froid exigent d’être payés au chargement. Juridiquement, tout est en ordre ; le four, lui, est vide.`,
    problem: `Le fournisseur ne distingue pas l’ancienne dette, gelée par le sursis, de la nouvelle, qui doit être payée à l’heure. Il entend « faillite ». L’entrepreneur, honteux, attend que la rumeur passe, ou promet à chacun de solder l’ancien « en douce », ce qui ruine l’égalité entre créanciers et le plan avec elle.`,
    whatWasDone: `1. Une semaine avant le jugement, tri en trois colonnes : vital sous trois jours, remplaçable en deux semaines, sans effet. Quinze noms au plus dans la première.
2. Le budget du sursis prévoit pour chacun le mode de paiement offert : comptant, acompte, ou huit jours. On n’offre que ce que la caisse permet chaque semaine.
3. Un texte de trois phrases, relu par l’avocat : ce qui arrive, ce qui est gelé, comment les livraisons nouvelles seront payées. Aucune promesse sur l’ancien.
4. Le jour même, l’entrepreneure appelle elle-même les cinq premiers ; un conseiller du CED est assis à côté et note. Les dix autres le lendemain.
5. Une confirmation écrite part dans l’heure : deux dates de paiement, un nom à joindre.
6. Tous les vendredis, on envoie aux quinze un message de deux lignes : payé cette semaine, prévu la suivante.
7. Un refus est noté tel quel ; on passe au fournisseur de remplacement déjà identifié.`,
    resourcesNeeded: `Une demi-journée pour le tri, deux jours d’appels, puis une heure par semaine. Un conseiller à côté pour les premiers appels, pas plus. Et de la trésorerie : sans de quoi payer comptant trois semaines d’achats, la méthode ne fait que retarder l’arrêt.`,
    results: `Quatre usages. En moyenne onze fournisseurs sur quinze ont continué, la plupart au comptant. Deux entreprises ont retrouvé un court délai de paiement après deux mois de vendredis tenus. Dans une troisième, l’énergie avait été oubliée dans le tri. La quatrième a manqué un vendredi : trois fournisseurs sont partis en deux jours. Le silence coûte plus cher que la mauvaise nouvelle.`,
    transferability: `Toute organisation qui accompagne pendant le sursis peut la reprendre ; la présence à côté du téléphone est ce qui change le plus. En procédure privée, elle ne s’applique pas telle quelle, puisqu’on ne prévient que les créanciers concernés. Pour une asbl, ajouter les prestataires dont dépend l’agrément.`,
  },
  nl: {
    title: 'De vijftien onmisbare leveranciers bellen op de dag dat de opschorting ingaat',
    summary:
      'De opschorting houdt de deurwaarder tegen, niet de vrachtwagen die wegblijft. Met een gesorteerde lijst, een tekst van drie zinnen en twee dagen telefoneren horen leveranciers het van u en niet van een ander.',
    context: `Een bakkerin die aan kantines levert en twaalf mensen tewerkstelt, krijgt op dinsdag de opening van een openbare GRP. Woensdag schort de molenaar zijn levering op: zijn kredietverzekeraar had hem eerder verwittigd dan zij. Donderdag willen de verpakkingsfirma en de koeltechnicus betaald worden bij het laden. Juridisch is alles in orde, maar de oven staat leeg.`,
    problem: `De leverancier maakt geen verschil tussen de oude schuld, die door de opschorting bevroren is, en de nieuwe, die stipt betaald moet worden. Hij hoort ‘faillissement’. De ondernemer schaamt zich en wacht tot de geruchten overwaaien, of belooft iedereen om het oude ‘stilletjes’ te vereffenen. Dat breekt de gelijkheid tussen schuldeisers, en daarmee het plan.`,
    whatWasDone: `1. Een week vóór het vonnis wordt er gesorteerd in drie kolommen: onmisbaar binnen drie dagen, vervangbaar binnen twee weken, zonder gevolg. In de eerste staan hoogstens vijftien namen.
2. De begroting van de opschorting vermeldt voor elk hoe er betaald wordt: contant, met voorschot of op acht dagen. Men biedt enkel aan wat de kas week na week aankan.
3. Een tekst van drie zinnen, door de advocaat nagelezen: wat er gebeurt, wat bevroren is, hoe nieuwe leveringen betaald worden. Geen woord van belofte over het oude.
4. De dag zelf belt de bakkerin de eerste vijf; een adviseur van het CED zit ernaast en noteert. De tien andere volgen de dag nadien.
5. Binnen het uur vertrekt een schriftelijke bevestiging met twee betaaldata en een contactpersoon.
6. Elke vrijdag krijgen de vijftien een bericht van twee regels: deze week betaald, volgende week voorzien.
7. Een weigering wordt genoteerd zoals ze is; dan belt men de vervanger die al gevonden was.`,
    resourcesNeeded: `Een halve dag om te sorteren, twee dagen telefoneren, daarna een uur per week. Eén adviseur naast de telefoon voor de eerste gesprekken volstaat. En liquiditeit: wie geen drie weken aankopen contant kan betalen, stelt met deze methode de stilstand enkel uit.`,
    results: `Vier keer gebruikt. Gemiddeld bleven elf van de vijftien leveren, meestal contant. Twee ondernemingen kregen na twee maanden stipte vrijdagen opnieuw een korte betaaltermijn. Bij een derde was de energie bij het sorteren vergeten. De vierde sloeg één vrijdag over: op twee dagen waren drie leveranciers weg. Zwijgen kost meer dan slecht nieuws.`,
    transferability: `Elke organisatie die tijdens de opschorting begeleidt, kan dit overnemen; naast de telefoon gaan zitten maakt het grootste verschil. In een besloten procedure gaat het zo niet, want daar verwittigt men enkel de betrokken schuldeisers. Bij een vzw horen ook de dienstverleners erbij waarvan de erkenning afhangt.`,
  },
}
