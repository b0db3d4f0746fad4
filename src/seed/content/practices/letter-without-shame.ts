import type { SeededPractice } from './practice'

export const letterWithoutShame: SeededPractice = {
  slug: 'letter-without-shame',
  form: 'practice',
  axis: 3,
  actor: 'bemediation',
  original: 'nl',
  stages: ['early-warning', 'restructuring'],
  needs: ['creditor-mediation', 'mediation', 'orientation'],
  serves: ['self-employed', 'company'],
  factsAsOf: '2026-03-12',
  sources: [
    {
      title:
        'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023 (médiateur d’entreprise, confidentialité)',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Réécrire la première lettre pour que l’enveloppe soit ouverte',
    summary:
      'Huit lettres relues à voix haute par une psychologue et un ancien failli : on a ôté ce qui accuse, gardé ce que la loi impose, et compté les réponses. Le taux de réponse est devenu un indicateur partagé.',
    context: `Un médiateur écrit à un entrepreneur pour l’inviter à une première séance avec ses fournisseurs. La lettre parle du « débiteur », de « manquements » et d’un « dossier », sur papier à en-tête, dans une enveloppe à fenêtre qui ressemble à celle de l’huissier. Chez une fleuriste, on en a retrouvé onze, intactes, dans un tiroir.`,
    problem: `La honte, plus que l’ignorance, éloigne les gens de l’aide. Ils viennent tard, souvent après la saisie. Or nos lettres disaient d’abord ce qui n’allait pas, ensuite qui nous étions, et à la dernière ligne seulement que la séance est confidentielle. Nous ne savions même pas combien restaient sans réponse.`,
    whatWasDone: `1. Réunir huit lettres réellement envoyées, rendues anonymes.
2. Les faire lire à voix haute par une psychologue et par un ancien indépendant. On souligne le mot où la voix baisse.
3. Remplacer : « débiteur » par « vous », « manquement » par « facture ouverte », « dossier » par « situation », « convocation » par « rendez-vous ».
4. Première phrase : ce qui va se passer, et que personne n’est là pour juger. Deuxième : c’est confidentiel.
5. Une seule question, une seule date, un prénom. Un autre chemin possible : par le comptable, ou par l’avocat.
6. Enveloppe ordinaire, sans fenêtre ni mot qui trahit.
7. Compter : réponses dans les dix jours, avant et après.`,
    resourcesNeeded: `Deux demi-journées à quatre, la psychologue et le témoin étant défrayés. Une relecture par un avocat d’une heure, car les mises en demeure et les mentions légales ne se réécrivent pas. Un tableau de deux colonnes pour compter.`,
    results: `Avant : quatre réponses sur douze lettres. Après : sept sur douze. Deux personnes ont dit avoir ouvert « parce que ce n’était pas une fenêtre ». L’échantillon est petit, et la saison n’était pas la même. Ce qui a échoué : un créancier, qui avait reçu la même version, l’a jugée trop douce. Il y a maintenant une lettre pour lui. Deux opérateurs comptent désormais de la même façon.`,
    transferability: `Oui pour tout premier courrier : caisse, banque, guichet. L’indicateur « réponses dans les dix jours » se partage sans nom. Il faut refaire la lecture à voix haute dans l’autre langue : une traduction ramène la honte par la fenêtre. Ne pas toucher aux actes : eux, on les explique à côté, sur une feuille.`,
  },
  nl: {
    title: 'De eerste brief herschrijven zodat de enveloppe opengaat',
    summary:
      'Acht brieven, hardop gelezen door een psycholoog en een voormalige gefailleerde: wat beschuldigt ging eruit, wat de wet oplegt bleef staan, en we telden de antwoorden. Dat cijfer delen we nu.',
    context: `Een bemiddelaar nodigt een ondernemer uit voor een eerste zitting met zijn leveranciers. De brief heeft het over “de schuldenaar”, “tekortkomingen” en “het dossier”, op briefpapier, in een vensterenveloppe die lijkt op die van de deurwaarder. Bij een bloemiste lagen er elf in een schuif, ongeopend.`,
    problem: `Schaamte, meer dan onwetendheid, houdt mensen weg van hulp. Ze komen laat, vaak pas na het beslag. Onze brieven zeiden eerst wat er fout zat, dan wie wij waren, en pas op de laatste regel dat de zitting vertrouwelijk is. Hoeveel er zonder antwoord bleven, wisten we niet eens.`,
    whatWasDone: `1. Acht echt verstuurde brieven verzamelen en anoniem maken.
2. Ze hardop laten lezen door een psycholoog en een voormalige zelfstandige. Waar de stem zakt, onderstrepen we het woord.
3. Vervangen: “schuldenaar” door “u”, “tekortkoming” door “openstaande factuur”, “dossier” door “situatie”, “oproeping” door “afspraak”.
4. Eerste zin: wat er gaat gebeuren, en dat niemand komt oordelen. Tweede zin: dit blijft vertrouwelijk.
5. Eén vraag, één datum, één voornaam. En een andere weg: via de boekhouder of de advocaat.
6. Een gewone enveloppe, zonder venster of woord dat iets verraadt.
7. Tellen: de antwoorden binnen tien dagen, voor en na.`,
    resourcesNeeded: `Twee halve dagen met vier mensen; de psycholoog en de getuige krijgen een vergoeding. Eén uur nalezing door een advocaat, want ingebrekestellingen en wettelijke vermeldingen herschrijft men niet. Een tabel met twee kolommen om te tellen.`,
    results: `Voordien: vier antwoorden op twaalf brieven. Nadien: zeven op twaalf. Twee mensen zeiden dat ze openden “omdat het geen venster was”. De proef is klein en viel in een ander seizoen. Wat misliep: een schuldeiser die dezelfde versie kreeg, vond ze te zacht. Voor hem is er nu een eigen brief. Twee operatoren tellen sindsdien op dezelfde manier.`,
    transferability: `Ja, voor elke eerste brief: fonds, bank, loket. De indicator “antwoord binnen tien dagen” kan zonder namen gedeeld worden. Het hardop lezen moet in de andere taal opnieuw: een vertaling haalt de schaamte weer binnen. Aan akten raakt men niet: die legt men uit op een blad ernaast.`,
  },
}
