import type { SeededPractice } from './practice'

export const amicableAgreementTwoCreditors: SeededPractice = {
  slug: 'amicable-agreement-two-creditors',
  form: 'practice',
  axis: 4,
  actor: 'bemediation',
  original: 'fr',
  stages: ['restructuring'],
  needs: ['amicable-agreement', 'mediation', 'bank-talks'],
  serves: ['company', 'self-employed'],
  factsAsOf: '2026-11-13',
  sources: [
    {
      title: 'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023',
      date: '2023-09-01',
    },
    {
      title:
        '1819, BECI et hub.brussels : soutien aux frais de réorganisation et de médiation (régime de 2021), information publique',
      date: '2026-11-01',
    },
  ],
  fr: {
    title: 'Lier deux créanciers qui s’attendent l’un l’autre dans un seul accord amiable',
    summary:
      'La banque attend le fournisseur, le fournisseur attend la banque. Un tableau commun, des concessions conditionnées l’une à l’autre et une signature le même jour, puis la question de la confirmation.',
    context: `Un traiteur, six travailleurs, a perdu un contrat de cantine. Deux créanciers pèsent presque toute la dette : la banque du matériel et un grossiste en viandes. Chacun accepterait d’attendre si l’autre attendait aussi. Les petits sont payés. Une procédure publique ferait fuir les clients d’entreprise, qui exigent une attestation à chaque appel d’offres. L’accord amiable, avec deux créanciers au moins et hors du tribunal, s’impose comme première tentative.`,
    problem: `On négocie d’habitude en deux tunnels. Le grossiste signe, puis apprend que la banque a reçu davantage ; ou la banque signe « sous réserve » d’un accord du grossiste que personne ne lui apporte. Chaque semaine perdue creuse une dette neuve. Et un accord trouvé dans un échange de courriels ne dit rien du jour où une échéance manque.`,
    whatWasDone: `1. Deux entretiens séparés, confidentiels, pour connaître le minimum de chacun : durée, première échéance, garantie à laquelle il ne touche pas.
2. Un tableau unique à deux colonnes, envoyé aux deux avec l’accord du traiteur : ce que chacun reçoit mois par mois. L’égalité n’est pas exigée, la vue l’est.
3. Une réunion commune de deux heures. Le médiateur commence par ce que chacun touche si tout s’arrête demain, chiffre préparé par le comptable.
4. Les concessions sont liées par écrit : le délai de l’un ne vaut qu’avec le délai de l’autre.
5. Trois clauses évitent la casse : une échéance manquée se répare sous dix jours, un rapport mensuel d’une page va aux deux, un seul mois peut être reporté par an.
6. L’avocat vérifie les mentions requises et dit si la confirmation par le tribunal vaut la peine dans ce cas.
7. Signature à la même table.`,
    resourcesNeeded: `Douze à seize heures de médiateur, six de comptable, quatre d’avocat, sur cinq semaines environ. Un soutien aux frais existe (75 %, conditions, régime de 2021), à vérifier avant. La date où tous sont libres est l’obstacle : la banque a changé deux fois de personne.`,
    results: `Quatre accords tentés, trois signés. Deux sont respectés depuis un an. Le troisième a été rompu au sixième mois : le traiteur avait promis sur la base d’un contrat non signé. La clause de réparation a donné un mois de plus, pas une solution. Le quatrième n’a pas abouti ; le tableau a servi dans la réorganisation qui a suivi. Une confirmation demandée sur trois.`,
    transferability: `Fonctionne avec deux à quatre créanciers conscients les uns des autres. Au-delà, la signature simultanée devient illusoire. Un avocat ou un comptable peut tenir le tableau, mais pas conduire la médiation s’il conseille l’entreprise.`,
  },
  nl: {
    title: 'Twee schuldeisers die op elkaar wachten samenbrengen in één minnelijk akkoord',
    summary:
      'De bank wacht op de leverancier, de leverancier op de bank. Eén gezamenlijke tabel, toegevingen die van elkaar afhangen en handtekeningen op dezelfde dag; daarna de vraag van de homologatie.',
    context: `Een traiteur met zes werknemers verloor een contract voor een kantine. Twee schuldeisers dragen bijna de hele schuld: de bank die het materiaal financierde en een groothandel in vlees. Elk wil wel wachten als de andere dat ook doet. De kleintjes zijn betaald. Een openbare procedure zou de bedrijfsklanten wegjagen, want die vragen bij elke offerte een attest. Het minnelijk akkoord, met minstens twee schuldeisers en buiten de rechtbank, is dus de eerste poging.`,
    problem: `Gewoonlijk onderhandelt men in twee tunnels. De groothandel tekent en verneemt dan dat de bank meer kreeg; of de bank tekent ‘onder voorbehoud’ van een akkoord dat niemand haar bezorgt. Met elke verloren week groeit er nieuwe schuld. En een akkoord in een reeks mails zegt niets over de dag waarop een vervaldag gemist wordt.`,
    whatWasDone: `1. Twee aparte, vertrouwelijke gesprekken om ieders minimum te kennen: duur, eerste betaling, de zekerheid waaraan men niet raakt.
2. Eén tabel met twee kolommen, die beiden met akkoord van de traiteur krijgen: wat ieder maand na maand ontvangt. Gelijkheid is niet vereist, inzage wel.
3. Een gezamenlijke vergadering van twee uur. De bemiddelaar begint met wat ieder krijgt als morgen alles stopt, een cijfer dat de accountant heeft voorbereid.
4. De toegevingen hangen schriftelijk aan elkaar vast: het uitstel van de ene geldt alleen samen met dat van de andere.
5. Drie bedingen voorkomen de breuk: een gemiste betaling kan binnen tien dagen hersteld worden, beiden krijgen maandelijks één bladzijde verslag, en één maand per jaar mag opschuiven.
6. De advocaat kijkt de verplichte vermeldingen na en zegt of een homologatie door de rechtbank hier de moeite loont.
7. Getekend wordt er aan dezelfde tafel.`,
    resourcesNeeded: `Twaalf tot zestien uur bemiddelaar, zes uur accountant, vier uur advocaat, over ongeveer vijf weken. Er bestaat steun voor de kosten (75 %, voorwaarden, regeling van 2021), vooraf na te kijken. Een datum vinden waarop iedereen vrij is, blijft de hindernis: bij de bank wisselde de contactpersoon twee keer.`,
    results: `Vier pogingen, drie handtekeningen. Twee akkoorden worden al een jaar nageleefd. Het derde brak in de zesde maand: de traiteur had beloofd op basis van een contract dat nog niet getekend was. Het herstelbeding gaf een maand respijt, geen oplossing. Het vierde kwam er niet; de tabel diende wel in de gerechtelijke reorganisatie die volgde. Voor één van de drie werd homologatie gevraagd.`,
    transferability: `Werkt met twee tot vier schuldeisers die van elkaar weten. Met meer wordt samen tekenen een illusie. Een advocaat of accountant kan de tabel bijhouden, maar niet zelf bemiddelen als hij de onderneming adviseert.`,
  },
}
