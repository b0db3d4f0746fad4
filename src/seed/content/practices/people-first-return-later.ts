import type { SeededPractice } from './practice'

export const peopleFirstReturnLater: SeededPractice = {
  slug: 'people-first-return-later',
  form: 'practice',
  axis: 5,
  actor: 'itaa',
  original: 'nl',
  stages: ['early-warning', 'restructuring'],
  needs: ['distress-listening', 'vat-debts', 'late-accounts'],
  serves: ['self-employed', 'company'],
  factsAsOf: '2026-10-22',
  sources: [
    {
      title:
        'Code de droit économique, art. XX.23, § 3 (avertissement écrit par l’expert-comptable externe), réforme en vigueur depuis le 1er septembre 2023',
      date: '2023-09-01',
    },
    {
      title:
        'Information publique sur la ligne 0800 32 123, joignable jour et nuit (bx1, septembre 2025)',
      date: '2025-09-01',
    },
  ],
  fr: {
    title: 'Fermer l’ordinateur : la personne d’abord, la déclaration TVA ensuite',
    summary:
      'Un client arrive au cabinet le jour de l’échéance TVA et dit que « tout peut s’arrêter ». Une règle écrite libère le comptable : un collègue prend l’échéance, lui reste avec la personne.',
    context: `Dernier jour pour la déclaration TVA du trimestre. Un carreleur dépose deux caisses de factures et dit, sans s’asseoir, que ce n’est plus la peine, que tout peut s’arrêter. Le cabinet compte trois personnes. L’expert-comptable a aussi, dans un tiroir, la lettre d’avertissement de l’article XX.23 qu’il comptait lui remettre aujourd’hui : deux trimestres d’ONSS et le précompte sont impayés.`,
    problem: `Tout pousse vers le papier : l’échéance, l’amende, l’habitude, et le soulagement d’avoir quelque chose à faire. Encoder en écoutant, c’est ne pas écouter. Et remettre une lettre d’alerte à un homme qui parle ainsi peut être lu comme un verdict. Mais un comptable seul n’ose pas laisser passer une date.`,
    whatWasDone: `1. Règle écrite, affichée : ordinateur fermé, déclaration au collègue, même si elle part en retard.
2. Une pièce calme, de l’eau, un téléphone. On demande ce qu’il veut dire par « s’arrêter », et s’il pense au suicide.
3. On ne le laisse pas seul. Danger immédiat : 112. Sinon on appelle avec lui le 1813, le 0800 32 123, ou le 0800 300 25 pour indépendants.
4. Il nomme quelqu’un qui peut venir le chercher ; on attend.
5. Le lendemain, un appel, à l’heure dite, qui ne parle pas de TVA.
6. Alors seulement deux lignes au dossier : la date, « urgent », ce qui est convenu. Aucun mot de santé.
7. La semaine suivante, la lettre d’alerte, remise en main propre, avec un rendez-vous déjà pris chez quelqu’un qui peut aider.`,
    resourcesNeeded: `La règle tient sur une page, signée par les associés. Une demi-journée de formation pour tous, accueil compris. Chaque fois, deux à trois heures, et un collègue qui sait clore une déclaration qu’il n’a pas commencée.`,
    results: `Trois fois en un an. Deux clients ont parlé à une ligne d’écoute depuis le cabinet ; le troisième a préféré son frère, venu en quarante minutes. Une déclaration est partie en retard, et le cabinet a écrit au SPF Finances sans rien dire de la personne. Ce qui a échoué : une note trop précise, corrigée. Et une lettre d’alerte remise trois semaines plus tard, trop tard aux yeux du confrère qui l’a relue.`,
    transferability: `Oui pour un avocat le jour d’un délai, à condition d’avoir un remplaçant : un délai de procédure ne se rattrape pas toujours. Le délai d’un mois après l’avertissement, et la suite possible vers le président du tribunal, restent l’affaire de l’expert-comptable et de son secret professionnel.`,
  },
  nl: {
    title: 'Laptop dicht: eerst de mens, dan de btw-aangifte',
    summary:
      'Een klant komt op de laatste dag voor de btw-aangifte binnen en zegt dat “het mag stoppen”. Een geschreven regel maakt de accountant vrij: een collega neemt de termijn over, hij blijft bij de mens.',
    context: `Laatste dag voor de btw-aangifte van het kwartaal. Een tegelzetter zet twee dozen facturen neer en zegt, zonder te gaan zitten, dat het niet meer hoeft, dat het mag stoppen. Het kantoor telt drie mensen. In de schuif van de accountant ligt ook de waarschuwing van artikel XX.23, die hij vandaag wilde afgeven: twee kwartalen RSZ en de bedrijfsvoorheffing zijn onbetaald.`,
    problem: `Alles duwt naar het papier: de termijn, de boete, de gewoonte, en de opluchting iets om handen te hebben. Wie invoert terwijl hij luistert, luistert niet. En wie zo praat en dan een waarschuwingsbrief krijgt, kan die lezen als een vonnis. Toch durft een accountant die er alleen voor staat geen datum te laten passeren.`,
    whatWasDone: `1. Een geschreven regel, aan de muur: laptop dicht, de aangifte naar een collega, ook als ze te laat vertrekt.
2. Een rustige kamer, water, een telefoon. We vragen wat hij met “stoppen” bedoelt, en of hij aan zelfmoord denkt.
3. We laten hem niet alleen. Onmiddellijk gevaar: 112. Anders bellen we samen met hem 1813, 0800 32 123, of 0800 300 25 voor zelfstandigen.
4. Hij noemt iemand die hem kan komen halen; wij wachten mee.
5. De volgende dag een oproep, op het afgesproken uur, zonder een woord over btw.
6. Pas dan twee regels in het dossier: de datum, “dringend”, wat is afgesproken. Geen woord over gezondheid.
7. De week erna de waarschuwingsbrief, persoonlijk overhandigd, met een afspraak die al vastligt bij iemand die kan helpen.`,
    resourcesNeeded: `De regel past op één blad, getekend door de vennoten. Een halve dag opleiding voor iedereen, ook voor het onthaal. Telkens twee tot drie uur, en een collega die een aangifte kan afwerken waaraan hij niet begonnen is.`,
    results: `Drie keer in één jaar. Twee klanten spraken vanuit het kantoor met een luisterlijn; de derde koos zijn broer, die er na veertig minuten was. Eén aangifte vertrok te laat; het kantoor schreef naar de FOD Financiën zonder iets over de persoon te zeggen. Wat misliep: een te precieze nota, intussen verbeterd. En één waarschuwing volgde pas drie weken later, te laat volgens de confrater die ze nalas.`,
    transferability: `Ja, ook voor een advocaat op de dag van een termijn, als er een vervanger is: een proceduretermijn valt niet altijd goed te maken. De maand na de waarschuwing, en de mogelijke stap naar de voorzitter van de rechtbank, blijven de zaak van de accountant en van zijn beroepsgeheim.`,
  },
}
