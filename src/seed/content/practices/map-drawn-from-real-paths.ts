import type { SeededPractice } from './practice'

export const mapDrawnFromRealPaths: SeededPractice = {
  slug: 'map-drawn-from-real-paths',
  form: 'practice',
  axis: 1,
  actor: 'hub-brussels',
  original: 'fr',
  stages: ['prevention', 'early-warning', 'restructuring', 'closure', 'restart'],
  needs: ['orientation', 'housing', 'private-debts'],
  serves: ['self-employed', 'company', 'non-profit', 'starter', 'former-entrepreneur'],
  factsAsOf: '2026-06-04',
  sources: [
    {
      title:
        'Réponse à la question écrite n° 664, Parlement bruxellois (axe 1, besoin d’une carte des acteurs)',
      date: '2023-03-10',
    },
  ],
  fr: {
    title: 'Dessiner la carte des acteurs à partir de vingt parcours vécus, pas des brochures',
    summary:
      'Une carte faite avec les brochures montre ce que chacun dit faire. Vingt parcours anonymes, un fil par personne, montrent où l’on attend, où l’on redit tout, et les cases où il n’y a personne.',
    context: `La première plénière demandait une carte : prévention, restructuration, traitement des difficultés. On avait un tableau de quinze lignes, tiré des sites. Il était exact et ne servait pas au téléphone. Un maçon y aurait trouvé six noms pour un plan de trésorerie, et aucun pour le logement que sa banque menaçait de vendre.`,
    problem: `Les brochures se recouvrent : tout le monde « accompagne ». Elles ne disent ni l’ordre, ni l’attente, ni ce que l’opérateur ne fait pas. Et chacun connaît bien son voisin de gauche et de droite, mal celui qui intervient deux étapes plus loin. Les vides, eux, ne figurent dans aucune brochure.`,
    whatWasDone: `1. Six opérateurs apportent chacun trois ou quatre parcours terminés, sans nom, sans société, avec l’accord de la personne ou rendus méconnaissables.
2. Au mur, une grille : cinq étapes en colonnes, les familles de besoins en lignes.
3. Un fil de couleur par parcours. Une épingle à chaque contact, avec la semaine. Une épingle noire quand la personne a dû tout redire.
4. On regarde trois choses : les fils qui s’arrêtent, les épingles serrées (on se double), les cases sans épingle.
5. Chaque opérateur corrige sa propre ligne : ce qu’il fait, ce qu’il ne fait pas, qui appeler ensuite.
6. Le tribunal ne donne pas de parcours et n’en reçoit pas : il figure comme un lieu où l’on dépose une demande, avec la feuille d’orientation qu’il remet.
7. La carte est datée. Relecture tous les six mois, case par case, en une heure.`,
    resourcesNeeded: `Deux demi-journées à douze personnes, une facilitatrice, un mur de trois mètres. Un jour pour anonymiser, sous-estimé. Un jour pour écrire. Ensuite une heure par semestre et par opérateur.`,
    results: `Vingt et un parcours. Deux cases vides : le toit, et les dettes privées hors entreprise. Trois endroits où l’on se doublait ; deux opérateurs ont depuis convenu qui prend le premier rendez-vous. En moyenne, une personne avait redit son histoire quatre fois. Ce qui a échoué : un opérateur invité, Guichet Fictif Est, n’a apporté que des réussites. On demande à présent un parcours qui a mal tourné.`,
    transferability: `Oui, dans une commune, un secteur ou un seul opérateur avec ses services. En dessous de quinze parcours, les vides ne se distinguent pas du hasard. Elle ne remplace pas les statistiques, elle dit où les chercher. À refaire avec des parcours en néerlandais : les nôtres étaient français pour les trois quarts.`,
  },
  nl: {
    title: 'De kaart van de actoren tekenen met twintig echte trajecten, niet met folders',
    summary:
      'Een kaart uit folders toont wat iedereen zegt te doen. Twintig anonieme trajecten, één draad per persoon, tonen waar men wacht, waar men alles herhaalt, en in welke vakken niemand staat.',
    context: `De eerste plenaire vergadering vroeg een kaart: preventie, herstructurering, aanpak van moeilijkheden. We hadden een tabel van vijftien regels, gehaald van de websites. Ze klopte en hielp aan de telefoon niet. Een metselaar vond er zes namen voor een liquiditeitsplan, en geen enkele voor de woning die zijn bank dreigde te verkopen.`,
    problem: `Folders overlappen: iedereen “begeleidt”. Ze zeggen niets over volgorde, over wachttijd, over wat een operator niet doet. En elk kent zijn buur links en rechts goed, maar slecht wie twee stappen verder werkt. De leegtes staan in geen enkele folder.`,
    whatWasDone: `1. Zes operatoren brengen elk drie of vier afgesloten trajecten mee, zonder naam of firma, met het akkoord van de persoon of onherkenbaar gemaakt.
2. Aan de muur een rooster: vijf fasen in kolommen, de groepen van noden in rijen.
3. Een gekleurde draad per traject. Een speld bij elk contact, met de week. Een zwarte speld waar de persoon alles opnieuw moest vertellen.
4. We kijken naar drie dingen: draden die ophouden, spelden die dicht opeen staan (dubbel werk), vakken zonder speld.
5. Elke operator verbetert zijn eigen rij: wat hij doet, wat niet, wie daarna te bellen.
6. De rechtbank geeft geen trajecten en krijgt er geen: ze staat er als plaats waar men een verzoek indient, met het oriëntatieblad dat ze meegeeft.
7. De kaart is gedateerd. Elke zes maanden een nazicht, vak per vak, in een uur.`,
    resourcesNeeded: `Twee halve dagen met twaalf mensen, een begeleidster, een muur van drie meter. Een dag om te anonimiseren, wat we onderschatten. Een dag om te schrijven. Daarna één uur per semester en per operator.`,
    results: `Eenentwintig trajecten. Twee lege vakken: het dak, en privéschulden buiten de onderneming. Drie plaatsen met dubbel werk; twee operatoren spraken sindsdien af wie de eerste afspraak neemt. Gemiddeld had iemand zijn verhaal vier keer herhaald. Wat misliep: een genodigde operator, Guichet Fictif Est, bracht alleen successen mee. Nu vragen we ook één traject dat slecht afliep.`,
    transferability: `Ja, voor een gemeente, een sector, of één operator met zijn diensten. Onder de vijftien trajecten is een leegte niet van toeval te onderscheiden. De kaart vervangt geen statistiek, ze zegt waar te zoeken. Opnieuw te doen met Nederlandstalige trajecten: de onze waren voor driekwart Frans.`,
  },
}
