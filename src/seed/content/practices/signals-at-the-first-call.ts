import type { SeededPractice } from './practice'

export const signalsAtTheFirstCall: SeededPractice = {
  slug: 'signals-at-the-first-call',
  form: 'practice',
  axis: 5,
  actor: 'ucm',
  original: 'fr',
  stages: ['prevention', 'early-warning'],
  needs: ['orientation', 'first-advice', 'first-diagnosis'],
  serves: ['self-employed', 'company', 'starter'],
  factsAsOf: '2026-09-14',
  sources: [
    {
      title: 'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023',
      date: '2023-09-01',
    },
    { title: 'Relevé des appels du guichet, inventé pour la démonstration', date: '2026-08-31' },
  ],
  fr: {
    title: 'Passer les clignotants en revue au premier appel, sans parler de tribunal',
    summary:
      'Six questions simples, posées après avoir répondu à la demande de départ. On sait en dix minutes s’il faut un rendez-vous, un relais le jour même, ou seulement une fiche.',
    context: `À l’accueil téléphonique d’une fédération, celui qui appelle parle rarement de difficulté. Il demande un modèle de lettre, une adresse, un délai. Une coiffeuse appelait pour changer de secrétariat social : elle avait deux trimestres ONSS de retard et n’avait plus rien versé à la TVA depuis l’été. Ce sont pourtant les clignotants que la chambre des entreprises en difficulté regarde.`,
    problem: `Poser toute la liste sonne comme un interrogatoire, et on raccroche. Ne rien demander, c’est revoir la personne six mois plus tard, après l’huissier. Le mot « clignotant » fait croire qu’un dossier est déjà ouvert.`,
    whatWasDone: `1. Répondre d’abord à la question posée, jusqu’au bout.
2. Demander la permission : « Je peux vous poser six questions que nous posons à tout le monde ? Vous pouvez en sauter. »
3. Aller du plus léger au plus lourd : le siège est-il bien l’endroit où arrive le courrier ; les comptes annuels sont-ils déposés ; le dernier trimestre ONSS est-il payé ; la TVA et le précompte ; un jugement reçu sans y être allé ; un huissier est-il passé.
4. Noter oui, non, ou « ne sait pas ». Cette dernière réponse compte comme un signal.
5. Aucun signal : la fiche de prévention. Un ou deux : un rendez-vous chiffres dans la semaine. Trois, ou un huissier : un relais proposé le jour même, avec accord.
6. Dire ce qu’on fait des réponses : rien sans accord, et rien vers le tribunal.`,
    resourcesNeeded: `Dix minutes de plus par appel. Une demi-journée de jeu de rôle par agent, une carte recto verso en français et en néerlandais, et deux appels réécoutés ensemble le premier mois.`,
    results: `Sur 31 appels où les questions ont été posées en un trimestre, neuf montraient au moins un signal. Cinq appelants ont accepté un relais, trois sont toujours suivis. Quatre ont raccroché quand la question de l’huissier venait en deuxième : elle est passée à la fin. Une collègue trouve l’exercice intrusif et n’en pose que deux ; nous l’acceptons.`,
    transferability: `Oui, pour toute première ligne. Pour une asbl, remplacer la TVA par les subsides attendus. Un opérateur du côté des créanciers devrait dire d’abord que les réponses ne servent pas à recouvrer, ou laisser les questions à un autre.`,
  },
  nl: {
    title:
      'De knipperlichten overlopen tijdens de eerste oproep, zonder over de rechtbank te beginnen',
    summary:
      'Zes eenvoudige vragen, gesteld nadat de oorspronkelijke vraag beantwoord is. Na tien minuten weet men of een fiche volstaat, of er een afspraak nodig is, of dezelfde dag een doorverwijzing.',
    context: `Wie de telefonische permanentie van een federatie belt, zegt zelden dat het slecht gaat. Men vraagt een modelbrief, een adres, een termijn. Een kapster belde om van sociaal secretariaat te veranderen: ze had twee kwartalen achterstand bij de RSZ en had sinds de zomer geen btw meer gestort. Net die knipperlichten bekijkt de kamer voor ondernemingen in moeilijkheden.`,
    problem: `Wie de hele lijst afvraagt, klinkt als een onderzoeker, en dan wordt er ingehaakt. Wie niets vraagt, ziet dezelfde persoon een half jaar later terug, na de deurwaarder. Het woord “knipperlicht” wekt bovendien de indruk dat er al een dossier loopt.`,
    whatWasDone: `1. Eerst de gestelde vraag beantwoorden, helemaal.
2. Toestemming vragen: “Mag ik u zes vragen stellen die we aan iedereen stellen? U mag er overslaan.”
3. Van licht naar zwaar gaan: komt de post echt toe op de zetel; is de jaarrekening neergelegd; is het laatste RSZ-kwartaal betaald; en de btw en de bedrijfsvoorheffing; kwam er een vonnis zonder dat u er was; is er een deurwaarder langsgekomen.
4. Ja, neen of “weet niet” noteren. Dat laatste telt als een signaal.
5. Geen signaal: de preventiefiche. Eén of twee: binnen de week een gesprek over de cijfers. Drie, of een deurwaarder: dezelfde dag een doorverwijzing voorstellen, met akkoord.
6. Zeggen wat er met de antwoorden gebeurt: niets zonder akkoord, en niets naar de rechtbank.`,
    resourcesNeeded: `Tien minuten extra per oproep. Per medewerker een halve dag rollenspel, een steekkaart met aan de ene kant Nederlands en aan de andere kant Frans, en in de eerste maand twee oproepen die men samen herbeluistert.`,
    results: `In één kwartaal werden de vragen bij 31 oproepen gesteld; bij negen was er minstens één signaal. Vijf bellers aanvaardden een doorverwijzing, drie worden nog opgevolgd. Vier haakten in toen de vraag over de deurwaarder als tweede kwam: ze staat nu achteraan. Eén collega vindt het te indringend en stelt er maar twee; dat mag.`,
    transferability: `Ja, voor elke eerste lijn. Voor een vzw vervangt men de btw door de verwachte subsidies. Een operator aan schuldeiserszijde zegt best eerst dat de antwoorden niet dienen om in te vorderen, of laat de vragen aan iemand anders over.`,
  },
}
