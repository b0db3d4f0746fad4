import type { SeededPractice } from './practice'

export const sentinelAsksFirst: SeededPractice = {
  slug: 'sentinel-asks-first',
  form: 'practice',
  axis: 2,
  actor: 'acasti',
  original: 'fr',
  stages: ['early-warning', 'restructuring', 'closure'],
  needs: ['distress-listening', 'psychological-sessions', 'social-contributions'],
  serves: ['self-employed'],
  factsAsOf: '2026-05-21',
  sources: [
    {
      title:
        'Information publique d’Un pass dans l’impasse sur les sentinelles, dont l’alerte se fait avec l’accord de la personne',
      date: '2026-05-21',
    },
    {
      title: 'Règlement général sur la protection des données (RGPD), article 9, données de santé',
      date: '2018-05-25',
    },
  ],
  fr: {
    title:
      'Sentinelle dans une caisse sociale : demander l’accord en trois phrases avant d’alerter',
    summary:
      'Le gestionnaire d’une caisse d’assurances sociales lit une détresse dans une demande de dispense. Il n’alerte pas dans le dos de l’indépendant : il dit ce qu’il a vu, ce qu’il propose, ce qui sera transmis.',
    context: `Une traiteure demande la dispense de ses cotisations. Dans la case « motif », trois lignes sur les dettes, puis : « je n’en peux plus, je ne vois pas la suite ». Le gestionnaire est formé comme sentinelle. La caisse est aussi créancière : elle attend ces cotisations, et l’indépendante le sait.`,
    problem: `Deux fautes sont possibles. Alerter sans rien dire, et la personne apprend qu’on a parlé d’elle ; elle ne confiera plus rien, ni ici ni ailleurs. Ou se taire, parce que « ce n’est pas le dossier ». S’y ajoute la crainte que sa détresse serve au recouvrement, ou pèse sur la décision de l’INASTI.`,
    whatWasDone: `1. Appeler, jamais écrire. Commencer par séparer : « Je ne vous appelle pas pour les cotisations, et ceci n’entrera pas dans ce dossier. »
2. Première phrase : ce que j’ai lu, avec ses mots à elle.
3. Deuxième phrase : ce que je propose, qu’une psychologue du réseau la rappelle.
4. Troisième phrase : ce que je transmettrais, soit le prénom, un numéro, le moment préféré. Rien sur les montants.
5. Demander oui ou non. Un non est respecté ; on laisse le 0800 300 25, le 0800 32 123 et le 1813, et on demande si l’on peut rappeler dans une semaine.
6. Noter hors du dossier de cotisations, et seulement : date, accord ou refus.
7. Danger immédiat : 112. Ce cas sort de la règle de l’accord, la caisse l’a décidé d’avance avec son conseil, et on le dit à la personne.`,
    resourcesNeeded: `La formation de sentinelle donnée par l’association, deux gestionnaires au moins par site, une heure par mois pour en parler entre eux. L’appel dure un quart d’heure. Un responsable qui accepte que ces appels n’aient pas de numéro de dossier.`,
    results: `Neuf propositions en dix mois, six accords. Quatre personnes ont parlé à une psychologue ; une s’est retirée avant, une n’a pas répondu. Sur les trois refus, une a rappelé elle-même. Ce qui a échoué : au début, nous demandions l’accord par courriel. Quatre envois, aucune réponse. Nous avons aussi dû effacer une note trop bavarde, écrite dans le dossier par habitude.`,
    transferability: `Oui pour une autre caisse, une banque, un secrétariat social, à condition de séparer pour de bon l’écoute et le recouvrement : autre appel, autre note, si possible autre personne. Un opérateur qui n’est pas créancier peut sauter la première phrase, pas les trois autres. Une donnée de santé demande un accord explicite.`,
  },
  nl: {
    title: 'Als sentinel in een sociaal verzekeringsfonds: in drie zinnen het akkoord vragen',
    summary:
      'Een dossierbeheerder leest nood in een aanvraag tot vrijstelling van bijdragen. Hij slaat geen alarm achter de rug van de zelfstandige: hij zegt wat hij las, wat hij voorstelt en wat er doorgegeven wordt.',
    context: `Een traiteur vraagt vrijstelling van haar sociale bijdragen. In het vak “reden” staan drie regels over schulden, en dan: “ik kan niet meer, ik zie het vervolg niet”. De dossierbeheerder is opgeleid als sentinel. Het fonds is ook schuldeiser: het wacht op die bijdragen, en dat weet zij.`,
    problem: `Er zijn twee fouten mogelijk. Alarm slaan zonder iets te zeggen: ze verneemt dat er over haar gepraat is en vertrouwt niemand nog iets toe. Of zwijgen, want “dat hoort niet bij het dossier”. Daarbovenop leeft de vrees dat haar nood bij de invordering gebruikt wordt, of meeweegt in de beslissing van het RSVZ.`,
    whatWasDone: `1. Bellen, nooit schrijven. Eerst scheiden: “Ik bel niet over de bijdragen, en dit komt niet in dat dossier.”
2. Eerste zin: wat ik gelezen heb, in haar eigen woorden.
3. Tweede zin: wat ik voorstel, namelijk dat een psycholoog van het netwerk haar terugbelt.
4. Derde zin: wat ik zou doorgeven, dus de voornaam, een nummer, het beste moment. Niets over bedragen.
5. Ja of nee vragen. Een nee wordt gerespecteerd; we geven 0800 300 25, 1813 en 0800 32 123 mee, en vragen of we over een week mogen terugbellen.
6. Noteren buiten het bijdragendossier, en alleen: datum, akkoord of weigering.
7. Onmiddellijk gevaar: 112. Dat valt buiten de regel van het akkoord; het fonds heeft dat vooraf met zijn raadsman beslist, en we zeggen het aan de persoon.`,
    resourcesNeeded: `De opleiding tot sentinel door de vereniging, minstens twee dossierbeheerders per kantoor, één uur per maand om er onder elkaar over te praten. Het gesprek duurt een kwartier. En een verantwoordelijke die aanvaardt dat deze oproepen geen dossiernummer hebben.`,
    results: `Negen voorstellen in tien maanden, zes keer akkoord. Vier mensen spraken met een psycholoog; één trok zich vooraf terug, één nam niet op. Van de drie die weigerden, belde er één later zelf. Wat misliep: in het begin vroegen we het akkoord per mail. Vier berichten, geen enkel antwoord. Ook moesten we een te loslippige nota wissen, uit gewoonte in het dossier geschreven.`,
    transferability: `Ja, voor een ander fonds, een bank of een sociaal secretariaat, als luisteren en invorderen echt gescheiden zijn: een andere oproep, een andere nota, liefst een andere persoon. Wie geen schuldeiser is, kan de inleiding weglaten, niet de drie zinnen. Gegevens over gezondheid vragen een uitdrukkelijk akkoord.`,
  },
}
