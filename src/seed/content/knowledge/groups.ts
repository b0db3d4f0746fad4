import { say, type Spoken } from '../spoken'

export type SeededGroup = {
  key: string
  axis: 1 | 2 | 3 | 4 | 5
  name: Spoken
  purpose: Spoken
  status: 'open' | 'requested' | 'closed'
  /** E-mail of the one who chairs it, or who asked for it. */
  by: string
  /** Operators by slug; their manager sits there in person, unless it says so otherwise. */
  actors: readonly string[]
}

/** Asked for between plenaries, by operators: invented, on the five axes of the source. */
export const groups: readonly SeededGroup[] = [
  {
    key: 'map',
    axis: 1,
    name: say(
      'Qui fait quoi : la carte des acteurs',
      'Wie doet wat: de kaart van de actoren',
      'Who does what: the map of the actors',
    ),
    purpose: say(
      'Tenir à jour une carte commune de la prévention, du redressement et du traitement des difficultés, et repérer les endroits où personne n’aide.',
      'Een gemeenschappelijke kaart bijhouden van preventie, herstel en behandeling van moeilijkheden, en zien waar niemand helpt.',
      'Keep one shared map of prevention, recovery and handling of difficulties, and see where nobody helps.',
    ),
    status: 'open',
    by: 'manager@hub-brussels.example.org',
    actors: ['hub-brussels', 'ucm', 'unizo', 'bruxeo', 'beci-ced', 'tribunal-de-l-entreprise'],
  },
  {
    key: 'first-call',
    axis: 2,
    name: say(
      'Le premier appel et la personne en détresse',
      'De eerste oproep en de persoon in nood',
      'The first call and the person in distress',
    ),
    purpose: say(
      'Apprendre à poser la question, à écouter sans promettre et à alerter avec l’accord de la personne, là où le métier n’est pas l’écoute.',
      'Leren de vraag te stellen, te luisteren zonder te beloven en te verwittigen met akkoord van de persoon, ook waar luisteren niet het vak is.',
      'Learn to ask the question, to listen without promising and to alert with the person’s agreement, where listening is not the trade.',
    ),
    status: 'open',
    by: 'manager@un-pass-dans-l-impasse.example.org',
    actors: [
      'un-pass-dans-l-impasse',
      'reseau-entreprendre-oasis',
      'fondation-pulse-revival',
      'ucm',
      'acasti',
    ],
  },
  {
    key: 'indicators',
    axis: 3,
    name: say(
      'Cinq indicateurs à partager',
      'Vijf indicatoren om te delen',
      'Five indicators to share',
    ),
    purpose: say(
      'S’accorder sur cinq chiffres que chacun peut compter de la même façon, et sur ce qu’ils ne disent pas.',
      'Het eens worden over vijf cijfers die iedereen op dezelfde manier kan tellen, en over wat ze niet zeggen.',
      'Agree on five figures that everyone can count alike, and on what they do not say.',
    ),
    status: 'open',
    by: 'manager@itaa.example.org',
    actors: ['itaa', 'beci-ced', 'hub-brussels', 'acasti', 'febelfin'],
  },
  {
    key: 'risks',
    axis: 4,
    name: say(
      'Les risques qui viennent : loyers, énergie, crédit',
      'De risico’s die eraan komen: huur, energie, krediet',
      'The risks ahead: rents, energy, credit',
    ),
    purpose: say(
      'Rassembler les signaux du terrain chaque trimestre, et mettre en face de chaque risque ce qui existe déjà.',
      'Elk kwartaal de signalen van het terrein samenbrengen, en naast elk risico zetten wat al bestaat.',
      'Gather the signals from the field each quarter, and set beside each risk what already exists.',
    ),
    status: 'open',
    by: 'manager@febelfin.example.org',
    actors: ['febelfin', 'ucm', 'unizo', 'bemediation', 'itaa'],
  },
  {
    key: 'relay',
    axis: 5,
    name: say(
      'Passer le relais sans perdre la personne',
      'Doorverwijzen zonder de persoon te verliezen',
      'Handing over without losing the person',
    ),
    purpose: say(
      'Des délais de réponse que chacun peut tenir, un accord que la personne comprend, et un mot à celui qui a passé le relais.',
      'Antwoordtermijnen die iedereen kan halen, een akkoord dat de persoon begrijpt, en een woord aan wie doorverwees.',
      'Answer times that everyone can keep, a consent that the person understands, and a word back to whoever handed over.',
    ),
    status: 'open',
    by: 'manager@beci-ced.example.org',
    actors: [
      'beci-ced',
      'barreau-de-bruxelles',
      'reload-yourself',
      'fondation-pulse-revival',
      'hub-brussels',
    ],
  },
  {
    key: 'takeover',
    axis: 5,
    name: say(
      'Reprise d’activité : trouver un repreneur à temps',
      'Overname: op tijd een overnemer vinden',
      'Takeover: finding a buyer in time',
    ),
    purpose: say(
      'Repérer assez tôt les entreprises qui peuvent être reprises, avant que la valeur ne soit partie.',
      'Vroeg genoeg zien welke ondernemingen overgenomen kunnen worden, voordat de waarde weg is.',
      'See early enough which firms can be taken over, before their value has gone.',
    ),
    status: 'requested',
    by: 'manager@reload-yourself.example.org',
    actors: ['reload-yourself'],
  },
]
