import type { SeededPractice } from './practice'

export const lateAccountsInFourLots: SeededPractice = {
  slug: 'late-accounts-in-four-lots',
  form: 'practice',
  axis: 2,
  actor: 'itaa',
  original: 'fr',
  stages: ['early-warning', 'restructuring', 'closure'],
  needs: ['late-accounts', 'figures'],
  serves: ['company', 'non-profit'],
  factsAsOf: '2026-01-26',
  sources: [
    {
      title: 'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023',
      date: '2023-09-01',
    },
    { title: 'Fiche de reprise d’un cabinet, inventée pour la démonstration', date: '2026-01-12' },
  ],
  fr: {
    title: 'Reprendre deux exercices en retard quand le comptable est parti avec le dossier',
    summary:
      'Une reprise en quatre lots, du plus utile au moins urgent : la TVA d’abord, une situation provisoire ensuite, les comptes à la BNB enfin. Le dossier se récupère par écrit, sans procès.',
    context: `Une société de nettoyage de douze personnes n’avait plus de comptable depuis quatorze mois. L’ancien, impayé, ne répondait plus. Deux comptes annuels manquaient à la BNB, ce qui est un clignotant, et les déclarations TVA n’étaient plus rentrées depuis deux trimestres. Sans chiffres, ni la banque ni l’avocat ne pouvaient rien faire.`,
    problem: `Un nouveau cabinet hésite : travail ingrat, honoraires incertains, responsabilité sur des chiffres qu’il n’a pas vus. Il demande une provision que la société n’a pas. Le dirigeant attend alors de pouvoir payer, et le retard grandit. Reconstituer tout dans l’ordre des dates prend des mois, pendant lesquels rien n’est utilisable.`,
    whatWasDone: `1. Écrire à l’ancien cabinet, de confrère à confrère : liste précise des pièces, date, proposition sur les honoraires dus. La société paye ce point en premier.
2. En parallèle, récupérer ailleurs : extraits bancaires, copie des factures chez six fournisseurs, paie au secrétariat social, dernières déclarations en ligne.
3. Lot un : les déclarations TVA manquantes, même imparfaites, puis corrigées.
4. Lot deux : une situation provisoire à date, sur quatre pages, avec ce qui est sûr et ce qui est estimé. Elle suffit à l’avocat ou au médiateur.
5. Lot trois : l’exercice le plus récent. Lot quatre : le plus ancien.
6. Facturer par lot, payé à la remise. Chacun peut s’arrêter après chaque lot.`,
    resourcesNeeded: `Environ trente-cinq heures de cabinet pour une société de cette taille, dont dix pour les deux premiers lots. Une lettre de mission par lot. Un dirigeant présent une matinée par semaine, avec ses boîtes.`,
    results: `Trois reprises. Deux jusqu’au dépôt des comptes. La troisième s’est arrêtée au lot deux : la situation provisoire montrait qu’il fallait cesser, et payer le reste n’avait plus de sens. Une fois, l’ancien confrère a rendu le dossier complet dès la première lettre, et dix jours avaient été perdus à tout chercher ailleurs.`,
    transferability: `Le travail est réservé aux professionnels du chiffre. Le découpage en lots, lui, peut être proposé par tout conseiller qui cherche un cabinet pour son client. Pour une asbl, vérifier quel dépôt est dû et où.`,
  },
  nl: {
    title: 'Twee achterstallige boekjaren overnemen wanneer de boekhouder met het dossier weg is',
    summary:
      'Een overname in vier schijven, van nuttigst tot minst dringend: eerst de btw, dan een voorlopige toestand, ten slotte de neerlegging bij de NBB. Het dossier vraagt men schriftelijk terug.',
    context: `Een schoonmaakbedrijf met twaalf mensen zat veertien maanden zonder boekhouder. De vorige was niet betaald en antwoordde niet meer. Bij de NBB ontbraken twee jaarrekeningen, wat een knipperlicht is, en sinds twee kwartalen was er geen btw-aangifte meer ingediend. Zonder cijfers konden bank noch advocaat iets doen.`,
    problem: `Een nieuw kantoor aarzelt: ondankbaar werk, onzekere erelonen, aansprakelijkheid voor cijfers die het niet kent. Het vraagt een voorschot dat de vennootschap niet heeft. Dus wacht de zaakvoerder tot hij kan betalen, en de achterstand groeit. Alles chronologisch heropbouwen duurt maanden, en al die tijd is niets bruikbaar.`,
    whatWasDone: `1. Van confrater tot confrater naar het oude kantoor schrijven: precieze lijst van stukken, een datum, een voorstel voor de openstaande erelonen. Dat betaalt de vennootschap eerst.
2. Intussen elders zoeken: rekeninguittreksels, kopieën bij zes leveranciers, lonen bij het sociaal secretariaat, de laatste onlineaangiften.
3. Schijf één: de ontbrekende btw-aangiften, desnoods onvolmaakt en later verbeterd.
4. Schijf twee: een voorlopige toestand op datum, vier bladzijden, met wat vaststaat en wat geschat is. Voor de advocaat of de bemiddelaar volstaat dat.
5. Schijf drie: het recentste boekjaar. Schijf vier: het oudste.
6. Per schijf factureren, te betalen bij afgifte. Na elke schijf mag ieder stoppen.`,
    resourcesNeeded: `Ongeveer vijfendertig uur kantoorwerk voor een vennootschap van die omvang, waarvan tien voor de eerste twee schijven. Eén opdrachtbrief per schijf. Een zaakvoerder die elke week een voormiddag met zijn dozen langskomt.`,
    results: `Drie overnames. Twee tot en met de neerlegging. De derde stopte na schijf twee: uit de voorlopige toestand bleek dat stoppen beter was, en de rest betalen had geen zin meer. Eén keer gaf de vorige confrater na de eerste brief meteen het volledige dossier terug; toen waren tien dagen zoekwerk voor niets geweest.`,
    transferability: `Het werk zelf is voor de cijferberoepen. De verdeling in schijven kan elke adviseur voorstellen die een kantoor zoekt voor zijn klant. Bij een vzw nagaan welke neerlegging verplicht is en waar.`,
  },
}
