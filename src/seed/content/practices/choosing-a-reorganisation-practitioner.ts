import type { SeededPractice } from './practice'

export const choosingAReorganisationPractitioner: SeededPractice = {
  slug: 'choosing-a-reorganisation-practitioner',
  form: 'practice',
  axis: 5,
  actor: 'reload-yourself',
  original: 'fr',
  stages: ['restructuring'],
  needs: ['judicial-reorganisation', 'recovery-plan', 'step-by-step-relaunch'],
  serves: ['company', 'self-employed'],
  factsAsOf: '2026-11-09',
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
    title: 'Choisir un praticien de la réorganisation : deux candidats, cinq questions, une lettre',
    summary:
      'Deux entretiens de trente minutes et une lettre de mission d’une page avant de s’engager. L’entrepreneur sait ce que le praticien fera, ce qu’il ne fera pas, à quel prix et quand il s’arrête.',
    context: `Un installateur de chauffage, sept travailleurs, prépare une réorganisation judiciaire. On lui a dit qu’un praticien de la réorganisation peut l’aider. Il prend le premier nom entendu au café : un ancien directeur financier, très convaincant, qui avait redressé des usines. Or il s’agit de convaincre un grossiste, une banque et deux frères qui ne se parlent plus.`,
    problem: `On confond quatre métiers : l’avocat qui défend, le comptable qui chiffre, le gestionnaire de crise qui dirige, le praticien qui aide à construire et à négocier le plan. Faute de mandat écrit, deux d’entre eux font la même chose, et personne n’appelle la banque. Les honoraires, dus pendant la procédure, pèsent sur une trésorerie qui ne les avait pas prévus.`,
    whatWasDone: `1. L’entrepreneur écrit en une phrase la tâche qui manque : « négocier avec trois créanciers », ou « tenir le budget du sursis ». Si la phrase ne vient pas, il ne lui faut pas encore de praticien.
2. Il voit deux candidats, jamais un seul, avec un conseiller de la coopérative à côté.
3. Cinq questions identiques : Avez-vous suivi une entreprise de cette taille ? Racontez un plan qui a échoué. Qui de mes créanciers connaissez-vous, et de quel côté ? Combien d’heures par semaine, et qui vient vraiment ? Qu’arrive-t-il si je ne peux plus vous payer ?
4. L’avocat vérifie les conditions de la désignation et l’indépendance.
5. Une lettre d’une page : tâche, calendrier, plafond d’heures, rapport écrit tous les quinze jours, droit d’arrêter sous huit jours.
6. Le plafond entre dans le budget avant la signature.`,
    resourcesNeeded: `Trois heures pour l’entrepreneur, deux pour le conseiller. Les frais peuvent être soutenus en partie (75 %, sous conditions, régime de 2021) ; la demande se vérifie avant l’engagement auprès des opérateurs qui la traitent, car les conditions bougent.`,
    results: `Cinq usages. Quatre lettres signées ; deux plans votés avec l’aide du praticien, un abandonné, un en cours. Le cinquième entrepreneur a compris à la première étape qu’il lui manquait un comptable à jour, pas un praticien. La question sur l’échec est celle qui départage : un candidat sur trois n’a pas su y répondre. Reproche reçu : deux entretiens paraissent un luxe quand la saisie est dans dix jours.`,
    transferability: `Applicable partout, y compris pour choisir un gestionnaire de crise ou un médiateur. En urgence, garder la phrase et la lettre, et faire les entretiens par téléphone. Un opérateur ne tient pas de liste de « bons » praticiens : il donne la méthode, l’entrepreneur choisit, et si la désignation relève du tribunal, c’est lui qui décide.`,
  },
  nl: {
    title: 'Een herstructureringsdeskundige kiezen: twee kandidaten, vijf vragen, één brief',
    summary:
      'Twee gesprekken van een half uur en een opdrachtbrief van één bladzijde, vóór men zich bindt. De ondernemer weet dan wat de deskundige doet, wat niet, tegen welke prijs en wanneer het stopt.',
    context: `Een verwarmingsinstallateur met zeven werknemers bereidt een gerechtelijke reorganisatie voor. Men vertelde hem dat een herstructureringsdeskundige kan helpen. Hij neemt de eerste naam die hij in het café hoort: een gewezen financieel directeur, heel overtuigend, die fabrieken had rechtgetrokken. Maar hier gaat het om een groothandelaar, een bank en twee broers die niet meer met elkaar praten.`,
    problem: `Vier beroepen worden door elkaar gehaald: de advocaat verdedigt, de accountant rekent, de crisismanager leidt, de deskundige helpt het plan opbouwen en onderhandelen. Zonder geschreven opdracht doen twee van hen hetzelfde en belt niemand de bank. De erelonen lopen tijdens de procedure en drukken op een kas waarin ze niet voorzien waren.`,
    whatWasDone: `1. De ondernemer schrijft in één zin welke taak ontbreekt: ‘onderhandelen met drie schuldeisers’ of ‘de begroting van de opschorting bewaken’. Komt die zin er niet, dan is het nog te vroeg voor een deskundige.
2. Hij ziet twee kandidaten, nooit één, met een adviseur van de coöperatie naast zich.
3. Vijf vragen, dezelfde voor beiden: hebt u een onderneming van deze grootte begeleid? Vertel over een plan dat mislukte. Wie van mijn schuldeisers kent u, en van welke kant? Hoeveel uren per week, en wie komt er werkelijk? Wat als ik u niet meer kan betalen?
4. De advocaat kijkt de voorwaarden van de aanstelling en de onafhankelijkheid na.
5. Een brief van één bladzijde: taak, kalender, maximum aantal uren, om de twee weken een geschreven verslag, het recht om binnen acht dagen te stoppen.
6. Dat maximum komt in de begroting vóór er getekend wordt.`,
    resourcesNeeded: `Drie uur voor de ondernemer, twee voor de adviseur. De kosten kunnen gedeeltelijk gesteund worden (75 %, onder voorwaarden, regeling van 2021). Kijk dat vóór de verbintenis na bij de operatoren die de aanvraag behandelen, want de voorwaarden veranderen.`,
    results: `Vijf keer gebruikt. Vier brieven getekend: twee plannen goedgekeurd met hulp van de deskundige, één opgegeven, één lopend. De vijfde ondernemer begreep al bij de eerste stap dat hij een bijgewerkte boekhouding miste, geen deskundige. De vraag naar een mislukking scheidt de kandidaten: één op de drie had er geen antwoord op. Kritiek die we kregen: twee gesprekken lijken een luxe als het beslag over tien dagen komt.`,
    transferability: `Overal toepasbaar, ook om een crisismanager of een bemiddelaar te kiezen. Bij hoogdringendheid behoudt men de zin en de brief en gebeuren de gesprekken per telefoon. Een operator houdt geen lijst van ‘goede’ deskundigen bij: hij geeft de methode, de ondernemer kiest, en hangt de aanstelling van de rechtbank af, dan beslist die.`,
  },
}
