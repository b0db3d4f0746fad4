import type { SeededPractice } from './practice'

export const agreedDayToCallBack: SeededPractice = {
  slug: 'agreed-day-to-call-back',
  form: 'practice',
  axis: 2,
  actor: 'beci-ced',
  original: 'nl',
  stages: ['early-warning'],
  needs: ['first-diagnosis', 'first-advice'],
  serves: ['self-employed', 'company', 'starter'],
  factsAsOf: '2026-04-13',
  sources: [
    { title: 'Telblad van de permanentie, verzonnen voor de demonstratie', date: '2026-04-01' },
  ],
  fr: {
    title: 'Rappeler à une date convenue ceux qui ne donnent plus signe après le premier appel',
    summary:
      'La moitié des premiers appels n’ont pas de suite, et on ignore pourquoi. Une date de rappel demandée avant de raccrocher, trois essais au plus et une clôture écrite changent la donne.',
    context: `À l’accueil d’un centre de diagnostic, environ un premier appel sur deux restait sans suite : pas de pièces envoyées, pas de rendez-vous pris. Une gérante de salon-lavoir avait appelé en janvier ; elle est revenue en septembre, après la saisie. « J’attendais d’avoir mes papiers en ordre », a-t-elle dit. Personne ne l’avait rappelée, par discrétion.`,
    problem: `Rappeler sans accord est vécu comme une pression, et peut trahir l’appelant : c’est parfois le conjoint ou l’employé qui décroche. Ne pas rappeler laisse seuls ceux qui se cachent quand cela va mal. Et l’opérateur ne sait pas combien il en perd.`,
    whatWasDone: `1. Avant de raccrocher, demander : « Si je n’ai rien reçu, puis-je vous rappeler jeudi en huit ? À quelle heure êtes-vous seul ? »
2. Noter la date, l’heure, le numéro, et ce qu’on peut dire si quelqu’un d’autre répond : le plus souvent, rien.
3. Réduire la demande : une seule pièce à envoyer, pas huit. Une photo du dernier extrait de compte suffit.
4. Rappeler ce jour-là. Sans réponse, deux autres essais, à des heures différentes, sans message vocal.
5. Au dernier, envoyer une phrase par le canal choisi : la porte reste ouverte, rien n’a été transmis.
6. Compter chaque mois : convenus, joints, venus, perdus.`,
    resourcesNeeded: `Un carnet de rappels partagé, tenu par deux personnes. Trois heures par semaine pour une quinzaine de rappels. Une règle d’effacement : trois mois après la clôture, le numéro disparaît.`,
    results: `Sur quarante appelants à qui la date a été demandée, trente-trois l’ont donnée. Vingt ont été joints, douze sont venus au diagnostic. Deux avaient trouvé de l’aide ailleurs. Une plainte : l’associé avait décroché et reconnu le nom du centre ; depuis, nous appelons d’un numéro neutre. Les essais du lundi matin ne donnent rien.`,
    transferability: `Oui, pour tout opérateur qui attend des pièces avant d’agir. Une ligne d’écoute psychologique a ses propres règles, et ne rappelle pas ainsi. Un avocat fixe plutôt la date dans son courrier.`,
  },
  nl: {
    title: 'Wie na de eerste oproep niets meer laat horen, op een afgesproken dag terugbellen',
    summary:
      'De helft van de eerste oproepen krijgt geen vervolg, en niemand weet waarom. Een terugbeldag die men vraagt vóór het inhaken, hoogstens drie pogingen en een geschreven afsluiting helpen.',
    context: `Bij het onthaal van een diagnosecentrum bleef ongeveer één eerste oproep op twee zonder gevolg: geen stukken, geen afspraak. De uitbaatster van een wassalon had in januari gebeld; in september stond ze er opnieuw, na het beslag. “Ik wachtte tot mijn papieren in orde waren”, zei ze. Uit discretie had niemand haar teruggebeld.`,
    problem: `Terugbellen zonder akkoord voelt als druk en kan de beller verraden: soms neemt de partner of een werknemer op. Niet terugbellen laat mensen alleen die zich verstoppen zodra het slecht gaat. En de operator weet niet hoeveel hij er kwijtspeelt.`,
    whatWasDone: `1. Vóór het inhaken vragen: “Mag ik u donderdag over een week terugbellen als ik niets ontvangen heb? Op welk uur bent u alleen?”
2. Dag, uur en nummer noteren, en wat men mag zeggen als iemand anders opneemt: meestal niets.
3. Minder vragen: één stuk, geen acht. Een foto van het laatste rekeninguittreksel volstaat.
4. Die dag bellen. Geen antwoord, dan nog twee pogingen op andere uren, zonder voicemail.
5. Na de laatste één zin sturen langs het gekozen kanaal: de deur blijft open, er is niets doorgegeven.
6. Elke maand tellen: afgesproken, bereikt, gekomen, verloren.`,
    resourcesNeeded: `Een gedeelde terugbellijst, bijgehouden door twee mensen. Drie uur per week voor een vijftiental oproepen. Een wisregel: drie maanden na de afsluiting verdwijnt het nummer.`,
    results: `Van de veertig bellers aan wie een dag werd gevraagd, gaven er drieëndertig een. Twintig werden bereikt, twaalf kwamen naar de diagnose. Twee hadden elders hulp gevonden. Eén klacht: de vennoot had opgenomen en de naam van het centrum herkend; sindsdien bellen we met een neutraal nummer. Pogingen op maandagochtend leveren niets op.`,
    transferability: `Ja, voor elke operator die op stukken wacht. Een psychologische luisterlijn heeft eigen regels en belt niet op deze manier terug. Een advocaat zet de datum eerder in zijn brief.`,
  },
}
