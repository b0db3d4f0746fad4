import type { SeededPractice } from './practice'

export const checkingTheVatAccountFirst: SeededPractice = {
  slug: 'checking-the-vat-account-first',
  form: 'practice',
  axis: 5,
  actor: 'unizo',
  original: 'nl',
  stages: ['early-warning', 'restructuring'],
  needs: ['vat-debts', 'late-accounts'],
  serves: ['self-employed', 'company'],
  factsAsOf: '2026-06-01',
  sources: [
    {
      title: 'Nota van een zitdag over btw-schulden, verzonnen voor de demonstratie',
      date: '2026-05-18',
    },
    {
      title: 'Wetboek van economisch recht, boek XX, hervorming van kracht sinds 1 september 2023',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Vérifier d’abord le compte TVA ligne par ligne, et demander un plan seulement ensuite',
    summary:
      'Le solde réclamé n’est pas toujours la dette : déclarations manquantes, crédits oubliés, amendes, paiements mal communiqués. Une heure de pointage avant la demande au SPF Finances.',
    context: `Un magasin de vélos recevait du SPF Finances un décompte TVA deux fois plus haut que ce qu’il croyait devoir. Il voulait « un plan, vite ». Sa comptable externe n’avait plus accès depuis un changement de mandat. La TVA non payée est un clignotant ; mais une partie de la somme n’était pas de la TVA non payée.`,
    problem: `Demander un plan sur un solde faux, c’est s’engager sur une dette qu’on n’a pas, puis demander une correction en pleine exécution. À l’inverse, contester tout pour gagner du temps ferme la porte. L’entrepreneur, lui, ne lit pas le décompte : les codes et les renvois lui font croire que c’est exact, puisque c’est officiel.`,
    whatWasDone: `1. Rétablir l’accès : vérifier qui a mandat, et le faire corriger le jour même si possible.
2. Mettre trois colonnes côte à côte, par trimestre : déclaré, payé, porté au compte.
3. Chercher cinq écarts : déclaration absente, paiement avec mauvaise communication, crédit non imputé, amende ou intérêt, double encodage chez nous.
4. Déposer d’abord les déclarations absentes. Sans elles, le solde ne veut rien dire.
5. Écrire un message par écart, avec la pièce, sans reproche.
6. Sur le solde confirmé, proposer un plan : une somme, un jour, et la TVA courante payée à part.
7. Demander ce qui se passe pour les amendes, séparément et après.`,
    resourcesNeeded: `Une à deux heures de pointage, par un professionnel du chiffre ou un conseiller habitué. Les extraits bancaires et les accusés de dépôt. Quelques semaines d’attente pour les corrections, à expliquer à l’entrepreneur.`,
    results: `Cinq pointages. Deux soldes ont baissé, dont celui du magasin de vélos, d’un tiers ; un est monté, parce qu’un trimestre n’avait jamais été déclaré, et le client a été furieux contre nous. Quatre plans demandés, trois accordés, deux tenus à six mois. Le refus venait d’une TVA courante encore impayée.`,
    transferability: `Oui, pour un secrétariat, une autre fédération, un cabinet. Pour l’ONSS, le pointage se fait sur les déclarations du secrétariat social. Ne pas tarder au nom du pointage si un huissier a déjà signifié : d’abord l’avocat.`,
  },
  nl: {
    title:
      'Eerst de btw-rekening lijn voor lijn nakijken, en pas daarna een afbetalingsplan vragen',
    summary:
      'Het gevraagde saldo is niet altijd de schuld: ontbrekende aangiften, vergeten tegoeden, boetes, betalingen met een foute mededeling. Eén uur afpunten vóór de vraag aan de FOD Financiën.',
    context: `Een fietsenwinkel kreeg van de FOD Financiën een btw-afrekening die dubbel zo hoog lag als wat de uitbater dacht. Hij wou “een plan, en snel”. Zijn externe boekhoudster had sinds een gewijzigd mandaat geen toegang meer. Onbetaalde btw is een knipperlicht; alleen was een deel van het bedrag geen onbetaalde btw.`,
    problem: `Wie een plan vraagt op een verkeerd saldo, verbindt zich tot een schuld die er niet is en moet midden in de uitvoering een verbetering vragen. Wie alles betwist om tijd te winnen, doet de deur dicht. De ondernemer zelf leest de afrekening niet: codes en verwijzingen zien er officieel uit, dus zal het wel kloppen.`,
    whatWasDone: `1. De toegang herstellen: nagaan wie het mandaat heeft en het zo mogelijk dezelfde dag laten aanpassen.
2. Per kwartaal drie kolommen naast elkaar: aangegeven, betaald, op de rekening geboekt.
3. Vijf soorten verschillen zoeken: ontbrekende aangifte, betaling met foute mededeling, niet aangerekend tegoed, boete of interest, dubbele boeking bij onszelf.
4. Eerst de ontbrekende aangiften indienen. Zonder die aangiften zegt het saldo niets.
5. Per verschil één bericht schrijven, met het stuk erbij en zonder verwijt.
6. Op het bevestigde saldo een plan voorstellen: een bedrag, een dag, en de lopende btw apart betaald.
7. Naar de boetes vragen: afzonderlijk, en achteraf.`,
    resourcesNeeded: `Eén à twee uur afpunten, door een cijferberoeper of een ervaren adviseur. De rekeninguittreksels en de ontvangstbewijzen van de aangiften. Enkele weken wachten op de verbeteringen; dat legt men de ondernemer uit.`,
    results: `Vijf keer afgepunt. Twee saldo’s daalden, dat van de fietsenwinkel met een derde; één steeg, omdat een kwartaal nooit was aangegeven, en die klant was boos op ons. Vier plannen gevraagd, drie gekregen, twee na zes maanden nog nageleefd. De weigering kwam door lopende btw die onbetaald bleef.`,
    transferability: `Ja, voor een kantoor, een andere federatie, een secretariaat. Bij de RSZ punt men de aangiften van het sociaal secretariaat af. Heeft een deurwaarder al betekend, dan wacht men niet op het afpunten: eerst de advocaat.`,
  },
}
