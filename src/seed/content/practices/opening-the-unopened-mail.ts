import type { SeededPractice } from './practice'

export const openingTheUnopenedMail: SeededPractice = {
  slug: 'opening-the-unopened-mail',
  form: 'experience',
  axis: 2,
  actor: 'hub-brussels',
  original: 'fr',
  stages: ['early-warning'],
  needs: ['orientation', 'public-debts', 'summons-seizure'],
  serves: ['self-employed', 'company', 'former-entrepreneur'],
  factsAsOf: '2025-11-24',
  sources: [
    {
      title: 'Récit d’une permanence de quartier, inventé pour la démonstration',
      date: '2025-11-17',
    },
  ],
  fr: {
    title: 'Ouvrir à deux un sac de courrier fermé et le trier en quatre tas',
    summary:
      'Un gérant de snack est venu à la permanence avec neuf mois de lettres jamais ouvertes. Récit d’une matinée, de l’ordre suivi, et de la lettre que nous avons failli manquer.',
    context: `Un mardi, à une permanence de quartier, un gérant de snack pose un sac de supermarché sur la table. Neuf mois de lettres, aucune ouverte. Il dort mal le jour où le facteur passe. Il n’a pas de question ; son fils lui a dit de venir. C’est la honte, pas l’ignorance, qui l’a tenu loin.`,
    problem: `Seul, il n’ouvrira rien : chaque enveloppe est un reproche. Mais si la conseillère ouvre à sa place, il apprend son passif d’une inconnue et ne reviendra pas. Et un tas de lettres cache toujours une date. Cette fois, c’était une citation à l’audience du vendredi.`,
    whatWasDone: `1. Un café d’abord, et une règle : il ouvre, nous lisons, personne ne commente les montants.
2. Quatre tas : une date dans les quinze jours ; l’État et les organismes publics (ONSS, TVA, impôt, caisse) ; le privé ; le reste.
3. Dans chaque tas, ne garder au-dessus que la lettre la plus récente par expéditeur. Quarante enveloppes sont devenues onze.
4. Photographier le tas des dates, avec son accord, et appeler l’avocat de garde pour la citation avant la fin de la matinée.
5. Écrire une seule feuille : qui, quoi, pour quand. Sans total.
6. Convenir qu’il apporte chaque lundi les lettres nouvelles, fermées ou non.`,
    resourcesNeeded: `Deux heures et demie, porte fermée, ce qui a fait attendre deux autres visiteurs. Un ouvre-lettres, quatre chemises, un avocat joignable le jour même. Et une collègue pour reprendre l’accueil.`,
    results: `Il s’est rendu à l’audience, assisté ; un report a été obtenu. Il est revenu trois lundis, puis plus du tout ; au téléphone, il dit que « ça va ». Nous ne savons pas si c’est vrai. Nous avions commencé par les lettres publiques, et la citation n’est sortie qu’après une heure : les dates passent désormais en premier. Deux autres sacs ont été triés depuis.`,
    transferability: `Oui, partout où l’on reçoit en personne. Impossible au téléphone. Prévoir la suite avant de commencer : un tri sans rendez-vous suivant laisse la personne avec onze lettres ouvertes, et seule.`,
  },
  nl: {
    title: 'Met twee een zak ongeopende post openmaken en in vier stapels leggen',
    summary:
      'De uitbater van een snackbar kwam naar de zitdag met negen maanden ongeopende brieven. Verslag van een voormiddag, van de gevolgde volgorde, en van de brief die we bijna te laat vonden.',
    context: `Op een dinsdag zet de uitbater van een snackbar een boodschappentas op tafel bij de zitdag in de wijk. Negen maanden brieven, geen enkele open. Hij slaapt slecht op dagen dat de postbode langskomt. Een vraag heeft hij niet; zijn zoon heeft hem gestuurd. Schaamte hield hem weg, geen onwetendheid.`,
    problem: `Alleen maakt hij niets open: elke omslag is een verwijt. Maar opent de adviseur ze, dan hoort hij van een onbekende wat hij schuldig is, en zien we hem niet terug. In elke stapel zit bovendien een datum verborgen. Deze keer was het een dagvaarding voor de zitting van vrijdag.`,
    whatWasDone: `1. Eerst koffie, en een afspraak: hij opent, wij lezen, niemand zegt iets over de bedragen.
2. Vier stapels: een datum binnen de veertien dagen; de overheid (RSZ, btw, belasting, sociaal verzekeringsfonds); de privéschuldeisers; de rest.
3. Van elke afzender alleen de jongste brief bovenaan houden. Veertig omslagen werden er elf.
4. Met zijn akkoord een foto van de stapel met data nemen, en nog die voormiddag de advocaat van wacht bellen over de dagvaarding.
5. Eén blad schrijven: wie, wat, tegen wanneer. Zonder totaal.
6. Afspreken dat hij elke maandag de nieuwe post brengt, open of dicht.`,
    resourcesNeeded: `Tweeënhalf uur achter een gesloten deur; twee andere bezoekers moesten wachten. Een briefopener, vier mappen, een advocaat die dezelfde dag bereikbaar is. En een collega die het onthaal overneemt.`,
    results: `Hij ging naar de zitting, met een advocaat, en kreeg uitstel. Drie maandagen kwam hij terug, daarna niet meer; aan de telefoon zegt hij dat het “wel gaat”. Of dat klopt, weten we niet. We waren met de overheidspost begonnen, zodat de dagvaarding pas na een uur bovenkwam: data gaan nu voor. Sindsdien zijn nog twee zakken gesorteerd.`,
    transferability: `Ja, overal waar men mensen ontvangt. Aan de telefoon lukt het niet. Het vervolg regelt men vooraf: wie na het sorteren geen volgende afspraak heeft, blijft alleen achter met elf geopende brieven.`,
  },
}
