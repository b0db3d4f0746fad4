import type { Stage } from '@/src/codes/situation'

/** A text that is on its way, or past its time: so that the desk of editors has something to do on the first day. */
export type UnfinishedPractice = {
  key: string
  stands: 'idea' | 'draft' | 'review' | 'review-due' | 'archived'
  actor: string
  axis: 1 | 2 | 3 | 4 | 5
  stages: readonly Stage[]
  needs: readonly string[]
  title: { fr: string; nl?: string }
  summary?: { fr: string; nl?: string }
  whatWasDone?: { fr: string; nl?: string }
}

export const unfinished: readonly UnfinishedPractice[] = [
  {
    key: 'permanence-in-the-market-hall',
    stands: 'idea',
    actor: 'hub-brussels',
    axis: 5,
    stages: ['prevention'],
    needs: ['orientation'],
    title: { fr: 'Tenir une permanence dans la halle, le jour du marché' },
  },
  {
    key: 'shared-waiting-room',
    stands: 'idea',
    actor: 'unizo',
    axis: 2,
    stages: ['early-warning'],
    needs: ['first-diagnosis'],
    title: {
      fr: 'Prévenir d’abord celui qui attend depuis le plus longtemps',
      nl: 'Eerst verwittigen wie het langst wacht',
    },
  },
  {
    key: 'one-page-before-the-bank',
    stands: 'draft',
    actor: 'itaa',
    axis: 5,
    stages: ['early-warning', 'restructuring'],
    needs: ['bank-talks', 'cash-plan'],
    title: {
      fr: 'Une page de questions avant d’appeler la banque',
      nl: 'Eén blad met vragen vóór u de bank belt',
    },
    summary: {
      fr: 'Sept questions auxquelles l’entrepreneur répond seul, la veille ; le comptable ne corrige que les chiffres.',
    },
    whatWasDone: {
      fr: '1. La feuille part la veille, par courriel.\n2. L’entrepreneur répond sans aide, même par « je ne sais pas ».\n3. Le comptable relit les chiffres, pas les phrases.\n\nReste à écrire : ce qu’on fait quand la feuille revient vide.',
    },
  },
  {
    key: 'interpreter-at-the-first-meeting',
    stands: 'draft',
    actor: 'beci-ced',
    axis: 2,
    stages: ['early-warning'],
    needs: ['first-diagnosis'],
    title: { fr: 'Un interprète au premier rendez-vous, plutôt que le fils de la maison' },
    summary: {
      fr: 'Quand un enfant traduit les dettes de ses parents, la moitié n’est pas dite. Essai avec un service d’interprétariat social.',
    },
  },
  {
    key: 'plan-read-by-a-stranger',
    stands: 'review',
    actor: 'reseau-entreprendre-oasis',
    axis: 5,
    stages: ['restructuring'],
    needs: ['recovery-plan', 'peer-support'],
    title: {
      fr: 'Faire lire le plan de redressement par quelqu’un qui ne connaît pas le métier',
      nl: 'Het herstelplan laten lezen door iemand die het vak niet kent',
    },
    summary: {
      fr: 'Un pair d’un autre secteur lit le plan à voix haute ; là où il s’arrête, la banque s’arrêtera aussi.',
      nl: 'Een collega uit een andere sector leest het plan luidop; waar hij stokt, zal ook de bank stokken.',
    },
    whatWasDone: {
      fr: 'Le pair lit, sans préparation, une page à la fois.\n\n- Chaque arrêt est noté dans la marge.\n- L’auteur ne répond pas : il récrit.\n- On recommence une semaine plus tard avec un autre lecteur.',
      nl: 'De lezer leest onvoorbereid, één bladzijde per keer.\n\n- Elke onderbreking komt in de marge.\n- De auteur antwoordt niet: hij herschrijft.\n- Een week later opnieuw, met een andere lezer.',
    },
  },
  {
    key: 'first-call-after-the-hearing',
    stands: 'review',
    actor: 'fondation-pulse-revival',
    axis: 5,
    stages: ['closure'],
    needs: ['rights-after-judgment'],
    title: {
      fr: 'Rappeler le soir de l’audience, quand plus personne n’appelle',
      nl: 'Terugbellen op de avond van de zitting, als niemand nog belt',
    },
    summary: {
      fr: 'Un seul appel, dix minutes, trois questions : où dormez-vous, qui est avec vous, qu’est-ce qui presse demain.',
      nl: 'Eén gesprek, tien minuten, drie vragen: waar slaapt u, wie is bij u, wat dringt morgen.',
    },
  },
  {
    key: 'energy-contract-of-a-bakery',
    stands: 'review-due',
    actor: 'ucm',
    axis: 4,
    stages: ['prevention'],
    needs: ['cash-plan'],
    title: {
      fr: 'Revoir le contrat d’énergie d’un commerce avec four avant l’hiver',
      nl: 'Het energiecontract van een zaak met oven herbekijken vóór de winter',
    },
    summary: {
      fr: 'Comparer la facture réelle au four éteint et au four allumé, avant de parler de prix au fournisseur. Les prix cités datent : à revoir.',
      nl: 'De echte factuur vergelijken met de oven aan en uit, voor u met de leverancier over prijzen spreekt. De genoemde prijzen dateren: te herzien.',
    },
    whatWasDone: {
      fr: 'Deux semaines de relevés, matin et soir. Le commerce apprend ce que coûte une fournée, et à quelle heure elle coûte moins.',
      nl: 'Twee weken meterstanden, ’s ochtends en ’s avonds. De zaak leert wat één bakbeurt kost, en op welk uur ze minder kost.',
    },
  },
  {
    key: 'emergency-desk-of-2020',
    stands: 'archived',
    actor: 'hub-brussels',
    axis: 1,
    stages: ['early-warning'],
    needs: ['orientation'],
    title: {
      fr: 'Trier les appels du guichet d’urgence de 2020',
      nl: 'De oproepen van het noodloket van 2020 sorteren',
    },
    summary: {
      fr: 'Gardé pour mémoire : sept appels sur dix allaient au centre pour entreprises en difficulté, deux à hub.brussels, un aux guichets locaux (presse, mai 2020).',
      nl: 'Ter herinnering bewaard: zeven op de tien oproepen gingen naar het centrum voor ondernemingen in moeilijkheden, twee naar hub.brussels, één naar de lokale loketten (pers, mei 2020).',
    },
    whatWasDone: {
      fr: 'Un formulaire unique, trois questions, une réponse le jour même. Le guichet est fermé depuis.',
      nl: 'Eén formulier, drie vragen, een antwoord dezelfde dag. Het loket is intussen gesloten.',
    },
  },
]
