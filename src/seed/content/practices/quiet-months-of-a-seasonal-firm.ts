import type { SeededPractice } from './practice'

export const quietMonthsOfASeasonalFirm: SeededPractice = {
  slug: 'quiet-months-of-a-seasonal-firm',
  form: 'practice',
  axis: 4,
  actor: 'unizo',
  original: 'nl',
  stages: ['prevention', 'early-warning'],
  needs: ['cash-plan', 'onss-payment-plan', 'vat-debts'],
  serves: ['self-employed', 'company'],
  factsAsOf: '2026-02-02',
  sources: [
    {
      title: 'Wetboek van economisch recht, boek XX, hervorming van kracht sinds 1 september 2023',
      date: '2023-09-01',
    },
    { title: 'Werkblad van de zitdag, verzonnen voor de demonstratie', date: '2026-01-19' },
  ],
  fr: {
    title: 'Poser les mois creux d’une entreprise saisonnière face aux trimestres ONSS et TVA',
    summary:
      'Sur une seule ligne de douze mois, on place les recettes d’une saison et les échéances publiques. L’écart se voit un an d’avance, et la réserve se met de côté en pleine saison.',
    context: `Un glacier fait les trois quarts de son chiffre entre avril et septembre. Les cotisations ONSS des étudiants et saisonniers de l’été, et la TVA du troisième trimestre, se paient à l’automne, quand la caisse se vide. Chaque année, un trimestre glissait ; l’an passé, deux. Deux trimestres impayés sont un clignotant, même quand l’affaire est saine sur douze mois.`,
    problem: `Le compte d’exploitation annuel ne montre rien : il est positif. Le patron raisonne par saison, les créanciers par trimestre. L’argent de septembre semble disponible, et sert à réparer la camionnette ou à rembourser un ami.`,
    whatWasDone: `1. Dessiner douze cases, avec les recettes des deux dernières années et rien d’autre.
2. Dessous, les échéances ONSS, TVA, précompte, cotisations d’indépendant et loyer, au mois où elles se paient.
3. Entourer les mois où le bas dépasse le haut. Chez le glacier : octobre, janvier, février.
4. Calculer ce qu’il faut réserver par semaine de juin à août pour ces trois mois.
5. Ouvrir un compte séparé, alimenté chaque lundi, sans carte.
6. Fin août, comparer. S’il manque plus d’un quart, appeler l’ONSS et le SPF Finances avant l’échéance, feuille en main.
7. Revoir la feuille en février, avant d’engager pour la saison.`,
    resourcesNeeded: `Une heure et demie la première fois, une demi-heure fin août et en février. Les relevés bancaires de deux ans. Le comptable confirme les montants de précompte et de TVA ; sans lui, on garde une marge.`,
    results: `Quatre commerces : un glacier, un loueur de vélos, un chalet de marché de Noël, une terrasse. Deux ont payé tous leurs trimestres. Le troisième a demandé un plan à temps. Le chalet n’a rien pu réserver : une saison de six semaines était trop courte, et son emplacement trop cher. Il a arrêté sans dette nouvelle.`,
    transferability: `Oui, telle quelle pour le tourisme, les jardins, l’événementiel. Pour le bâtiment, remplacer la saison par le carnet de chantiers. Un pair peut tenir le rendez-vous d’août à la place du conseiller.`,
  },
  nl: {
    title: 'De stille maanden van een seizoenszaak naast de RSZ- en btw-kwartalen leggen',
    summary:
      'Op één lijn van twaalf maanden komen de ontvangsten van het seizoen en de openbare vervaldagen. Het gat is een jaar vooraf zichtbaar, en de reserve wordt in volle seizoen opzijgezet.',
    context: `Een ijsmaker haalt driekwart van zijn omzet tussen april en september. De RSZ-bijdragen voor de studenten en seizoenswerkers van de zomer en de btw van het derde kwartaal vallen in het najaar, wanneer de kas leegloopt. Elk jaar schoof er een kwartaal op; vorig jaar waren het er twee. Twee onbetaalde kwartalen zijn een knipperlicht, ook al is de zaak over twaalf maanden gezond.`,
    problem: `De resultatenrekening van het jaar toont niets: ze is positief. De uitbater denkt in seizoenen, de schuldeisers in kwartalen. Het geld van september lijkt vrij en gaat naar de herstelling van de bestelwagen of naar een vriend die nog wat tegoed had.`,
    whatWasDone: `1. Twaalf vakken tekenen, met de ontvangsten van de laatste twee jaar en niets anders.
2. Daaronder de vervaldagen van RSZ, btw, bedrijfsvoorheffing, eigen sociale bijdragen en huur, in de maand waarin ze betaald worden.
3. De maanden omcirkelen waarin de onderste rij groter is. Bij de ijsmaker: oktober, januari, februari.
4. Berekenen wat er van juni tot augustus per week opzij moet voor die drie maanden.
5. Een aparte rekening openen, zonder kaart, waar elke maandag geld naartoe gaat.
6. Eind augustus vergelijken. Ontbreekt er meer dan een kwart, dan belt men de RSZ en de FOD Financiën vóór de vervaldag, met het blad in de hand.
7. Het blad in februari herbekijken, vóór er voor het seizoen wordt aangeworven.`,
    resourcesNeeded: `Anderhalf uur de eerste keer, een half uur eind augustus en in februari. De rekeninguittreksels van twee jaar. De boekhouder bevestigt de bedragen van btw en voorheffing; is er geen, dan houdt men een marge.`,
    results: `Vier zaken: een ijsmaker, een fietsverhuurder, een kerstmarktkraam, een terras. Twee betaalden alle kwartalen. De derde vroeg op tijd een afbetalingsplan. Het kraam kon niets sparen: zes weken seizoen was te kort en de standplaats te duur. Het stopte, zonder nieuwe schulden.`,
    transferability: `Ja, zonder wijziging voor toerisme, tuinaanleg en evenementen. In de bouw vervangt het orderboek het seizoen. Een collega-ondernemer kan de afspraak van augustus overnemen van de adviseur.`,
  },
}
