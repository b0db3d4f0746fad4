import type { SeededPractice } from './practice'

export const askTheQuestionPlainly: SeededPractice = {
  slug: 'ask-the-question-plainly',
  form: 'practice',
  axis: 5,
  actor: 'un-pass-dans-l-impasse',
  original: 'fr',
  stages: ['early-warning', 'restructuring', 'closure'],
  needs: ['distress-listening', 'psychological-support'],
  serves: ['self-employed', 'company', 'former-entrepreneur'],
  factsAsOf: '2026-10-08',
  sources: [
    {
      title:
        'Information publique sur la ligne 0800 32 123, joignable jour et nuit (bx1, septembre 2025)',
      date: '2025-09-01',
    },
    {
      title:
        'Information publique d’Un pass dans l’impasse sur la ligne 0800 300 25 et le réseau de sentinelles',
      date: '2026-10-08',
    },
  ],
  fr: {
    title: 'Poser la question du suicide avec des mots simples, quand une phrase inquiète',
    summary:
      'Une phrase comme « je ne dérangerai plus personne » ne se laisse pas passer. On demande, avec le mot, on écoute la réponse, et l’on sait qui est là ce soir avant de raccrocher.',
    context: `Un installateur en chauffage appelle pour un plan d’apurement à l’ONSS. L’huissier est passé la veille. Au milieu des chiffres, il dit : « De toute façon, bientôt, je ne dérangerai plus personne. » La conseillère a un modèle de plan ouvert devant elle et dix minutes avant l’appel suivant. Dettes, séparation et dépression viennent souvent ensemble, et la première personne qui entend la phrase est rarement un psychologue.`,
    problem: `Le réflexe est de rassurer, ou de revenir aux chiffres. On craint de mettre l’idée dans la tête de l’autre, de ne pas savoir que faire si la réponse est oui, de sortir de son métier. Les écoutants formés disent le contraire : demander ne donne pas l’idée, cela autorise à en parler. Le silence, lui, confirme que le sujet est interdit.`,
    whatWasDone: `1. On s’arrête et l’on reprend la phrase : « Vous dites que vous ne dérangerez plus personne. Que voulez-vous dire ? »
2. On pose la question avec le mot, d’une voix égale : « Est-ce que vous pensez au suicide ? » Pas « vous n’allez pas faire une bêtise ? », qui appelle un non.
3. On se tait jusqu’à la réponse et on remercie, quelle qu’elle soit. On ne fait pas la morale, on ne promet pas le secret.
4. Si c’est oui, on demande si c’est pour maintenant, s’il est seul, qui peut venir. Danger immédiat : 112, en restant avec lui.
5. Sinon, on propose d’appeler ensemble le 0800 32 123 (fr), le 1813 (nl) ou le 0800 300 25 (indépendants). Le 107 et le 106 écoutent aussi, en français et en néerlandais.
6. On convient d’un rappel le lendemain, à une heure précise, et on le fait.`,
    resourcesNeeded: `Une demi-journée de formation par un professionnel de la prévention, renouvelée chaque année. Une carte avec les lignes près de chaque téléphone. Un collègue que l’on alerte d’un signe. L’appel prend de vingt à quarante minutes ; le plan ONSS attend.`,
    results: `En un an, sept questions posées par trois conseillers. Cinq personnes ont dit non, dont deux en se disant soulagées qu’on demande. Deux ont dit oui : l’une a parlé à un écoutant pendant l’appel, l’autre a refusé, puis a décroché au rappel du lendemain. Ce qui a échoué : une fois, la question est venue en fin d’appel, la main déjà sur le bouton. On la pose désormais dès la phrase.`,
    transferability: `Oui, partout où l’on parle de dettes : caisse d’assurances sociales, banque, cabinet comptable, avocat. Chaque maison décide d’avance qui prend la suite et ce qu’elle note ; l’avocat, l’expert-comptable et le psychologue jugent eux-mêmes de leur secret professionnel. À ne pas reprendre sans formation, ni par courriel : la question se pose de vive voix.`,
  },
  nl: {
    title: 'De vraag naar zelfmoord gewoon stellen wanneer een zin u ongerust maakt',
    summary:
      'Een zin als “binnenkort heeft niemand nog last van mij” laat u niet voorbijgaan. U vraagt het, met het woord zelf, u luistert, en u legt niet neer voor u weet wie er vanavond bij is.',
    context: `Een verwarmingsinstallateur belt voor een afbetalingsplan bij de RSZ. De dag voordien stond de deurwaarder aan de deur. Tussen de cijfers door zegt hij: “Binnenkort heeft toch niemand nog last van mij.” De adviseur heeft een model van het plan voor zich en nog tien minuten tot de volgende oproep. Schulden, een scheiding en een depressie komen vaak samen, en wie zo’n zin als eerste hoort, is zelden psycholoog.`,
    problem: `De reflex is geruststellen, of terugkeren naar de cijfers. Men is bang het idee aan te reiken, niet te weten wat te doen bij een ja, buiten zijn vak te treden. Opgeleide luisteraars zeggen het omgekeerde: de vraag geeft het idee niet, ze geeft de toelating om erover te praten. Zwijgen bevestigt dat het onderwerp verboden is.`,
    whatWasDone: `1. We stoppen en herhalen de zin: “U zegt dat niemand nog last van u zal hebben. Wat bedoelt u daarmee?”
2. We stellen de vraag met het woord, op een rustige toon: “Denkt u aan zelfmoord?” Niet: “U gaat toch geen domme dingen doen?”, want daar past alleen een nee op.
3. We zwijgen tot het antwoord komt en bedanken ervoor, wat het ook is. Geen preek, en geen belofte van geheimhouding.
4. Is het ja, dan vragen we of het voor nu is, of hij alleen is, wie er kan komen. Onmiddellijk gevaar: 112, en we blijven bij hem.
5. Anders stellen we voor om samen te bellen: 1813 (nl), 0800 32 123 (fr) of 0800 300 25 (zelfstandigen). Ook 106 en 107 luisteren, in het Nederlands en in het Frans.
6. We spreken af dat we de volgende dag op een vast uur terugbellen, en doen dat ook.`,
    resourcesNeeded: `Een halve dag opleiding door iemand uit de zelfmoordpreventie, elk jaar opgefrist. Een kaartje met de lijnen naast elke telefoon. Een collega die u met één teken kunt roepen. Het gesprek duurt twintig tot veertig minuten; het RSZ-plan wacht.`,
    results: `In één jaar stelden drie adviseurs de vraag zeven keer. Vijf mensen zeiden nee, van wie twee blij waren dat iemand het vroeg. Twee zeiden ja: de ene sprak tijdens de oproep met een luisterlijn, de andere weigerde, maar nam de volgende dag wel op. Wat misliep: één keer kwam de vraag pas op het einde, met de vinger al op de knop. Nu stellen we ze meteen na de zin.`,
    transferability: `Ja, overal waar over schulden wordt gesproken: sociaal verzekeringsfonds, bank, boekhoudkantoor, advocaat. Elke organisatie beslist vooraf wie overneemt en wat zij noteert; advocaat, accountant en psycholoog oordelen zelf over hun beroepsgeheim. Niet overnemen zonder opleiding, en niet per mail: deze vraag stelt men mondeling.`,
  },
}
