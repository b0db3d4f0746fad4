import type { SeededPractice } from './practice'

export const withholdingTaxApartFromTax: SeededPractice = {
  slug: 'withholding-tax-apart-from-tax',
  form: 'practice',
  axis: 2,
  actor: 'beci-ced',
  original: 'fr',
  stages: ['early-warning', 'restructuring'],
  needs: ['tax-debts', 'public-debts', 'recovery-plan'],
  serves: ['company', 'self-employed'],
  factsAsOf: '2026-08-24',
  sources: [
    {
      title: 'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023',
      date: '2023-09-01',
    },
    {
      title: 'Grille de lecture d’un diagnostic, inventée pour la démonstration',
      date: '2026-08-10',
    },
  ],
  fr: {
    title: 'Séparer le précompte professionnel de l’impôt avant d’écrire au receveur',
    summary:
      '« Je dois aux impôts » recouvre deux dettes de nature différente. Les séparer change l’ordre des paiements, le ton de la lettre et ce que la personne risque en son nom.',
    context: `Une société de livraison, huit chauffeurs, disait devoir une somme « aux contributions ». Au diagnostic, la feuille en montrait deux : le précompte retenu sur les salaires de sept mois, jamais versé, et l’impôt d’une bonne année, réclamé quand la mauvaise est venue. Le précompte impayé figure parmi les clignotants ; l’impôt, non. La gérante payait l’impôt, parce que la lettre était plus récente.`,
    problem: `Tout arrive du SPF Finances, avec le même logo et des communications structurées semblables. L’entrepreneur paye au hasard, ou celui qui a écrit le dernier. Une demande de plan qui mélange les deux reçoit une réponse pour une partie seulement, et l’autre suit son cours jusqu’à l’huissier.`,
    whatWasDone: `1. Trier les documents en deux chemises : ce qui a été retenu à d’autres, ce que l’entreprise doit sur son propre revenu.
2. Dans chacune, noter l’année ou le mois, le principal, les accroissements, les intérêts, la dernière date d’envoi.
3. Arrêter d’abord l’hémorragie : le précompte du mois en cours se verse, même si tout le reste attend.
4. Chercher pourquoi il n’était pas versé : souvent, le salaire net part seul et personne n’a vu le reste.
5. Vérifier avec un avocat ce que les administrateurs risquent personnellement, avant toute promesse écrite.
6. Écrire deux demandes distinctes dans le même courrier, avec deux montants, la même cause et un seul tableau de trésorerie.
7. Demander au comptable si une réclamation sur l’impôt est encore ouverte. Le délai se vérifie, il ne se devine pas.`,
    resourcesNeeded: `Deux heures de tri, une de tableau, une consultation d’avocat. Le secrétariat social fournit le relevé du précompte en quelques jours.`,
    results: `Six dossiers. Quatre ont obtenu un étalement pour l’impôt, trois pour le précompte. La société de livraison tient les deux depuis cinq mois. Dans un dossier, l’arrêt de l’hémorragie a montré qu’on ne pouvait pas payer les salaires entiers : trois semaines plus tard, une PRJ était déposée. Dans un autre, le courrier unique a été lu par un service et pas par l’autre : depuis, deux envois.`,
    transferability: `Oui, pour tout diagnostic de société qui emploie. Inutile pour un indépendant seul, sauf la dernière étape. Une fédération peut faire le tri et laisser l’avocat pour la cinquième.`,
  },
  nl: {
    title: 'De bedrijfsvoorheffing van de belasting scheiden vóór men de ontvanger schrijft',
    summary:
      '“Ik heb schulden bij de belastingen” dekt twee soorten schulden. Wie ze scheidt, betaalt in een andere volgorde, schrijft een andere brief en weet wat hij persoonlijk riskeert.',
    context: `Een koerierbedrijf met acht chauffeurs zei dat het een bedrag schuldig was “aan de belastingen”. Bij de diagnose bleken het er twee: de bedrijfsvoorheffing op zeven maanden lonen, ingehouden en nooit doorgestort, en de belasting op een goed jaar, gevraagd toen het slechte begon. Onbetaalde bedrijfsvoorheffing is een knipperlicht, de belasting niet. De zaakvoerster betaalde de belasting, omdat die brief de jongste was.`,
    problem: `Alles komt van de FOD Financiën, met hetzelfde logo en gelijkaardige gestructureerde mededelingen. De ondernemer betaalt op goed geluk, of wie het laatst schreef. Wie voor beide samen een plan vraagt, krijgt antwoord voor één deel; het andere loopt door tot bij de deurwaarder.`,
    whatWasDone: `1. De stukken in twee mappen leggen: wat bij anderen is ingehouden, en wat de onderneming op haar eigen inkomen verschuldigd is.
2. In elke map jaar of maand noteren, hoofdsom, verhogingen, interesten, laatste verzenddatum.
3. Eerst het bloeden stelpen: de voorheffing van de lopende maand wordt gestort, ook als al de rest wacht.
4. Zoeken waarom ze niet gestort werd: vaak vertrekt enkel het nettoloon, en ziet niemand de rest.
5. Met een advocaat nagaan wat de bestuurders persoonlijk riskeren, vóór er iets schriftelijk beloofd wordt.
6. Twee afzonderlijke vragen stellen, met twee bedragen, dezelfde oorzaak en één liquiditeitstabel.
7. De accountant vragen of een bezwaar tegen de belasting nog mogelijk is. De termijn zoekt men op, men gokt niet.`,
    resourcesNeeded: `Twee uur sorteren, één uur voor de tabel, één consult bij een advocaat. Het sociaal secretariaat bezorgt het overzicht van de voorheffing binnen enkele dagen.`,
    results: `Zes dossiers. Vier kregen een spreiding voor de belasting, drie voor de voorheffing. Het koerierbedrijf leeft beide al vijf maanden na. In één dossier bleek na het stelpen dat de volledige lonen niet haalbaar waren: drie weken later werd een GRP neergelegd. In een ander las de ene dienst de gezamenlijke brief, de andere niet: sindsdien vertrekken er twee.`,
    transferability: `Ja, bij elke diagnose van een vennootschap met personeel. Voor een zelfstandige zonder personeel heeft alleen de laatste stap zin. Een federatie kan sorteren en laat de vijfde stap aan een advocaat.`,
  },
}
