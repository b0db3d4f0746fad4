import type { SeededPractice } from './practice'

export const bankFileAfterBankruptcy: SeededPractice = {
  slug: 'bank-file-after-bankruptcy',
  form: 'practice',
  axis: 5,
  actor: 'febelfin',
  original: 'fr',
  stages: ['restart'],
  needs: ['bank-talks', 'new-start', 'cash-plan'],
  serves: ['former-entrepreneur', 'starter'],
  factsAsOf: '2026-08-27',
  sources: [
    {
      title: 'Information publique de Febelfin sur l’orientation vers le bon service de la banque',
      date: '2026-08-27',
    },
  ],
  fr: {
    title: 'Retourner à la banque après une faillite : quatre pages, et dire la faillite soi-même',
    summary:
      'La banque trouvera la faillite dans ses recherches avant la fin du rendez-vous. Quatre pages la racontent d’abord, demandent un compte avant un crédit, et obtiennent au moins un motif quand c’est non.',
    context: `Un couvreur, failli trois ans plus tôt, dettes effacées, veut repartir seul. Il a deux chantiers promis et un ancien client prêt à payer un acompte. Il lui faut un compte professionnel, une assurance, et plus tard un petit crédit pour un échafaudage. À l’agence, on lui prend un rendez-vous « crédit » d’un quart d’heure.`,
    problem: `Les anciens faillis taisent la faillite, ou la racontent trop longuement. Le banquier la découvre à l’écran et cherche ce qu’on lui cache encore. On demande aussi tout à la fois : compte, carte, crédit. Et le refus tombe sans motif, du guichet, par quelqu’un qui n’a ni le temps ni le pouvoir de dire oui.`,
    whatWasDone: `1. Trouver le bon service avant d’y aller : une cellule « indépendants » ou un siège, pas le premier guichet. La fédération sait l’indiquer.
2. Page 1 : ce qui s’est passé, quinze lignes, trois dates, deux erreurs à soi et une qui ne l’était pas.
3. Page 2 : où l’on en est. Jugement de clôture, effacement, ce qui reste dû et le plan qui le paie. Pièces jointes.
4. Page 3 : la nouvelle activité, douze mois de trésorerie sans aucun crédit. Si cela ne tient pas ainsi, on ne va pas plus loin.
5. Page 4 : ce que l’on demande, dans l’ordre : un compte maintenant, un terminal dans trois mois, un crédit à revoir à telle date.
6. Répéter une fois avec un pair qui joue le banquier, et qui coupe la parole.
7. En cas de non : demander le motif, par écrit, et ce qui changerait la réponse.`,
    resourcesNeeded: `Six heures réparties sur trois semaines, dont deux d’un comptable pour la page 3. Un pair pour une heure. Les pièces de la faillite, souvent à redemander au curateur, ce qui prend le plus de temps.`,
    results: `Sept dossiers. Cinq comptes ouverts au premier ou au deuxième essai. Un petit crédit accordé après dix mois de compte sans incident ; un autre refusé, avec un motif cette fois. Un candidat a renoncé devant sa propre page 3, et nous l’en a remerciés. Ce qui a échoué : envoyer les quatre pages par courriel avant le rendez-vous. Personne ne les avait lues.`,
    transferability: `Oui, par tout accompagnateur, pour la préparation. Le rôle d’indiquer le bon service convient à une fédération ou à une banque, mais la décision reste à chaque banque : rien n’est promis. Pour une société dont l’ancien gérant est caution, faire d’abord lire la page 2 par un avocat.`,
  },
  nl: {
    title:
      'Na een faillissement terug naar de bank: vier bladen, en het faillissement zelf vertellen',
    summary:
      'De bank vindt het faillissement bij haar opzoekingen, nog voor het gesprek gedaan is. Vier bladen vertellen het eerst, vragen een rekening vóór een krediet, en leveren minstens een reden op als het nee is.',
    context: `Een dakdekker, drie jaar geleden failliet, schulden kwijtgescholden, wil alleen opnieuw beginnen. Hij heeft twee beloofde werven en een oude klant die een voorschot wil betalen. Hij heeft een zakelijke rekening nodig, een verzekering, en later een klein krediet voor een stelling. Het kantoor geeft hem een afspraak “krediet” van een kwartier.`,
    problem: `Wie failliet ging, verzwijgt het of vertelt te lang. De bankier ziet het op zijn scherm en zoekt wat er nog verborgen blijft. Men vraagt ook alles tegelijk: rekening, kaart, krediet. En het nee komt zonder reden, aan het loket, van iemand die de tijd noch de bevoegdheid heeft om ja te zeggen.`,
    whatWasDone: `1. Eerst de juiste dienst vinden: een cel “zelfstandigen” of de zetel, niet het eerste loket. De federatie kan die wijzen.
2. Blad 1: wat er gebeurde, vijftien regels, drie data, twee eigen fouten en één die dat niet was.
3. Blad 2: hoe het nu staat. Vonnis van sluiting, kwijtschelding, wat nog verschuldigd is en het plan dat het betaalt. Met de stukken.
4. Blad 3: de nieuwe activiteit, twaalf maanden liquiditeit zonder enig krediet. Houdt het zo niet stand, dan gaan we niet verder.
5. Blad 4: wat men vraagt, in volgorde: nu een rekening, over drie maanden een betaalterminal, een krediet te bekijken op die en die datum.
6. Eén keer oefenen met een lotgenoot die bankier speelt en in de rede valt.
7. Bij een nee: de reden vragen, schriftelijk, en wat het antwoord zou veranderen.`,
    resourcesNeeded: `Zes uur over drie weken, waarvan twee van een boekhouder voor blad 3. Een lotgenoot voor een uur. De stukken van het faillissement, vaak opnieuw te vragen aan de curator; dat kost de meeste tijd.`,
    results: `Zeven dossiers. Vijf rekeningen geopend bij de eerste of tweede poging. Eén klein krediet toegekend na tien maanden rekening zonder incident; een ander geweigerd, deze keer met een reden. Eén kandidaat gaf het op voor zijn eigen blad 3, en bedankte ons daarvoor. Wat misliep: de vier bladen op voorhand mailen. Niemand had ze gelezen.`,
    transferability: `Ja, elke begeleider kan de voorbereiding overnemen. De juiste dienst wijzen past bij een federatie of een bank, maar elke bank beslist zelf: er is niets beloofd. Staat de vroegere zaakvoerder borg voor zijn vennootschap, dan leest een advocaat eerst blad 2.`,
  },
}
