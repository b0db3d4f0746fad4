import type { SeededPractice } from './practice'

export const wagesWaitingForAGrant: SeededPractice = {
  slug: 'wages-waiting-for-a-grant',
  form: 'experience',
  axis: 1,
  actor: 'bruxeo',
  original: 'nl',
  stages: ['prevention', 'early-warning'],
  needs: ['non-profit-employer', 'cash-plan', 'bank-talks'],
  serves: ['non-profit'],
  factsAsOf: '2026-03-30',
  sources: [
    { title: 'Verslag van een ledengroep, verzonnen voor de demonstratie', date: '2026-03-16' },
  ],
  fr: {
    title: 'Mettre le coût salarial d’une asbl face au calendrier réel de ses subsides',
    summary:
      'Trois asbl employeuses ont comparé la date promise et la date reçue de chaque subside sur trois ans. Le retard moyen est devenu un chiffre de gestion, et un sujet à l’organe d’administration.',
    context: `Une maison de quartier, neuf salariés, paye des salaires chaque mois avec un subside qui arrive une fois l’an. L’arrêté était signé, l’argent promis « au printemps ». En juin, l’ONSS du premier trimestre n’était pas payée et la directrice avançait les frais de stage de sa poche. L’asbl n’était pas déficitaire. Elle attendait.`,
    problem: `Dans le non-marchand, un subside accordé est compté comme de l’argent. Le budget voté ne dit rien des dates. L’organe d’administration, bénévole, apprend le retard le jour où le secrétariat social demande si les salaires partent. Et l’on n’ose pas se plaindre à celui qui subsidie.`,
    whatWasDone: `1. Réunir trois directions, avec leurs dossiers de subsides des trois dernières années.
2. Pour chaque subside : date de l’accord, date promise, date du versement, montant de l’avance et du solde.
3. En tirer deux nombres : le retard moyen en semaines, et le pire.
4. Mettre en regard le coût salarial mois par mois, pécule de vacances et prime de fin d’année compris. L’un des trois ne savait pas ce que coûte décembre.
5. Calculer combien de semaines de salaires la réserve couvre si tout arrive avec le pire retard.
6. Porter ce seul chiffre à l’organe d’administration, chaque trimestre, avec un seuil sous lequel on agit.
7. Préparer d’avance trois démarches : avance bancaire sur la promesse écrite, plan ONSS, lettre à l’administration.`,
    resourcesNeeded: `Trois réunions de deux heures et une demi-journée de recherche par asbl. Un membre de la fédération pour animer. La banque a demandé la promesse écrite et deux ans de comptes.`,
    results: `Retard moyen : onze semaines ; le pire, sept mois. Deux organes ont voté un seuil. Une asbl a obtenu une avance bancaire, une autre un refus, faute de réserve. La troisième a supprimé un mi-temps, décision que le tableau a rendue plus claire, pas moins dure. La démarche commune vers l’administration n’a pas encore eu de réponse.`,
    transferability: `Oui, pour toute structure payée après coup, y compris une PME qui vit de marchés publics. Un conseiller peut le faire seul avec une asbl ; à trois, on compare, et la gêne de parler tombe plus vite.`,
  },
  nl: {
    title: 'De loonkosten van een vzw naast de echte betaalkalender van haar subsidies leggen',
    summary:
      'Drie vzw’s met personeel vergeleken over drie jaar de beloofde en de werkelijke datum van elke subsidie. De gemiddelde vertraging werd een beheercijfer, en een punt voor het bestuursorgaan.',
    context: `Een buurthuis met negen werknemers betaalt elke maand lonen met een subsidie die één keer per jaar komt. Het besluit was getekend, het geld beloofd “in het voorjaar”. In juni was de RSZ van het eerste kwartaal niet betaald en schoot de directrice de onkosten van een stage zelf voor. De vzw maakte geen verlies. Ze wachtte.`,
    problem: `In de socialprofit telt een toegekende subsidie als geld. De goedgekeurde begroting zegt niets over data. Het bestuursorgaan, vrijwilligers, hoort van de vertraging op de dag dat het sociaal secretariaat vraagt of de lonen mogen vertrekken. En klagen bij wie subsidieert, durft men niet.`,
    whatWasDone: `1. Drie directies samenbrengen, met hun subsidiedossiers van de laatste drie jaar.
2. Per subsidie noteren: datum van toekenning, beloofde datum, datum van betaling, bedrag van voorschot en saldo.
3. Daaruit twee getallen halen: de gemiddelde vertraging in weken, en de ergste.
4. De loonkosten maand per maand ernaast zetten, met vakantiegeld en eindejaarspremie. Eén van de drie wist niet wat december kost.
5. Berekenen hoeveel weken loon de reserve dekt als alles met de ergste vertraging komt.
6. Alleen dat cijfer elk kwartaal aan het bestuursorgaan voorleggen, met een drempel waaronder men optreedt.
7. Drie stappen vooraf klaarleggen: een bankvoorschot op de schriftelijke belofte, een afbetalingsplan met de RSZ, een brief aan de administratie.`,
    resourcesNeeded: `Drie vergaderingen van twee uur en per vzw een halve dag opzoekwerk. Iemand van de federatie als begeleider. De bank vroeg de schriftelijke belofte en twee jaarrekeningen.`,
    results: `Gemiddelde vertraging: elf weken; de ergste zeven maanden. Twee bestuursorganen keurden een drempel goed. Eén vzw kreeg een bankvoorschot, een andere niet, bij gebrek aan reserve. De derde schrapte een halftijdse baan; de tabel maakte die beslissing duidelijker, niet zachter. Op de gezamenlijke vraag aan de administratie kwam nog geen antwoord.`,
    transferability: `Ja, voor elke organisatie die achteraf betaald wordt, ook een kmo die van overheidsopdrachten leeft. Een adviseur kan het met één vzw doen; met drie vergelijkt men, en valt de schroom om erover te praten sneller weg.`,
  },
}
