import type { SeededPractice } from './practice'

export const newStartWhenAsked: SeededPractice = {
  slug: 'new-start-when-asked',
  form: 'practice',
  axis: 3,
  actor: 'fondation-pulse-revival',
  original: 'fr',
  stages: ['closure', 'restart'],
  needs: ['new-start', 'rights-after-judgment'],
  serves: ['former-entrepreneur'],
  factsAsOf: '2026-10-15',
  sources: [
    {
      title: 'Information publique de la Fondation Pulse sur le programme Revival',
      date: '2026-10-15',
    },
  ],
  fr: {
    title: 'Ouvrir le chemin du nouveau départ quand la personne le demande, pas au jugement',
    summary:
      'Le message de seconde chance, donné le jour de la faillite, tombe dans le vide. Trois portes datées, quatre signes, cinq rencontres : et un délai, mesuré, entre le jugement et la première question d’avenir.',
    context: `Pendant deux ans, on donnait le dépliant « nouveau départ » à la sortie de l’audience. Une exploitante de crèche l’a gardé onze mois dans une poche de manteau avant d’appeler. Elle a dit : « Ce jour-là, votre sourire m’a fait mal. » Droits, toit et papiers étaient venus avant, par d’autres mains, et c’était bien ainsi.`,
    problem: `Trop tôt, le message blesse, et la personne nous range parmi ceux qui n’ont pas compris. Trop tard, elle a repris seule une activité avec les mêmes erreurs, ou n’ose plus. Nous ne savions pas quand ouvrir, parce que nous ne mesurions que le nombre d’inscrits, jamais le temps écoulé depuis le jugement.`,
    whatWasDone: `1. Trois portes : troisième jour (droits urgents seulement), sixième semaine (un appel sans projet), troisième mois (une invitation que l’on peut refuser deux fois).
2. Quatre signes qui permettent d’avancer : la personne dort, ouvre son courrier, a vu le curateur, pose une question qui commence par « si un jour ».
3. Rencontre 1 : raconter la chute, en présence d’un pair. On ne corrige pas.
4. Rencontre 2 : ce qui est fini et ce qui reste, effacement, cautions, maison, avec un avocat pour les points ouverts.
5. Rencontre 3 : ce que l’on sait faire, sans le titre de patron.
6. Rencontre 4 : un essai de six semaines, salarié, en coopérative, en formation. Entreprendre n’est qu’une des issues.
7. Rencontre 5 : une décision écrite, y compris « pas maintenant ».
8. Noter sans nom le délai en semaines entre jugement et première question d’avenir.`,
    resourcesNeeded: `Un accompagnateur pour huit personnes, un pair par groupe, deux heures d’avocat par personne. Les cinq rencontres prennent de trois à sept mois. Un tableau à deux dates suffit pour l’indicateur.`,
    results: `Quatorze personnes sur un an. Délai médian : dix-neuf semaines. Six ont repris un emploi, trois une activité, deux ont décidé d’attendre, trois ont arrêté le parcours. Ce qui a échoué : la rencontre 3 en groupe, où l’on se comparait. Elle se fait seul. Et deux des trois activités n’ont pas encore un an : rien n’est prouvé.`,
    transferability: `Oui pour les portes et le délai, qu’un autre opérateur peut mesurer avec les deux mêmes dates et verser au suivi commun, par groupes d’au moins cinq. Les cinq rencontres demandent un pair formé. En cas de détresse, ce chemin s’arrête : 0800 300 25, 0800 32 123 ou 1813, et on reprend plus tard.`,
  },
  nl: {
    title: 'De weg naar een nieuwe start openen als de persoon erom vraagt, niet bij het vonnis',
    summary:
      'De boodschap van een tweede kans valt op de dag van het faillissement in het niets. Drie deuren met een datum, vier tekens, vijf gesprekken, en een gemeten tijd tussen vonnis en eerste toekomstvraag.',
    context: `Twee jaar lang kreeg men de folder “nieuwe start” bij het verlaten van de zittingszaal. De uitbaatster van een crèche bewaarde hem elf maanden in een jaszak voor ze belde. Ze zei: “Die dag deed uw glimlach pijn.” Rechten, dak en papieren waren eerst gekomen, door andere handen, en dat was goed zo.`,
    problem: `Te vroeg kwetst de boodschap, en dan hoort u bij wie het niet begrepen heeft. Te laat is de persoon alleen opnieuw begonnen met dezelfde fouten, of durft hij niet meer. Wij wisten niet wanneer te openen, omdat we alleen het aantal inschrijvingen telden, nooit de tijd sinds het vonnis.`,
    whatWasDone: `1. Drie deuren: derde dag (alleen dringende rechten), zesde week (een oproep zonder project), derde maand (een uitnodiging die men twee keer mag weigeren).
2. Vier tekens om verder te gaan: de persoon slaapt, opent zijn post, zag de curator, stelt een vraag die begint met “als ik ooit”.
3. Gesprek 1: de val vertellen, met een lotgenoot erbij. Niemand verbetert.
4. Gesprek 2: wat voorbij is en wat blijft, kwijtschelding, borgstellingen, huis, met een advocaat voor de open punten.
5. Gesprek 3: wat men kan, zonder de titel van baas.
6. Gesprek 4: een proef van zes weken, als werknemer, in een coöperatie, in een opleiding. Ondernemen is maar één uitkomst.
7. Gesprek 5: een geschreven beslissing, ook “nu niet”.
8. Zonder naam noteren hoeveel weken er liggen tussen vonnis en eerste toekomstvraag.`,
    resourcesNeeded: `Eén begeleider voor acht mensen, een lotgenoot per groep, twee uur advocaat per persoon. De vijf gesprekken duren drie tot zeven maanden. Een tabel met twee data volstaat voor de indicator.`,
    results: `Veertien mensen in een jaar. Mediaan: negentien weken. Zes vonden werk, drie begonnen een activiteit, twee besloten te wachten, drie stopten het traject. Wat misliep: gesprek 3 in groep, want iedereen vergeleek zich. Dat doen we nu apart. En van de drie activiteiten zijn er twee nog geen jaar oud: bewezen is er niets.`,
    transferability: `Ja, voor de deuren en de termijn: een andere operator kan met dezelfde twee data meten en het cijfer delen, in groepen van minstens vijf. De vijf gesprekken vragen een opgeleide lotgenoot. Bij nood stopt deze weg: 0800 300 25, 1813 of 0800 32 123, en we hernemen later.`,
  },
}
