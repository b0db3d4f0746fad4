import type { SeededPractice } from './practice'

export const familyFirmAndTheSilenceAtHome: SeededPractice = {
  slug: 'family-firm-and-the-silence-at-home',
  form: 'experience',
  axis: 5,
  actor: 'un-pass-dans-l-impasse',
  original: 'fr',
  stages: ['early-warning', 'restructuring', 'closure'],
  needs: ['family-strain', 'partner-dispute', 'takeover'],
  serves: ['self-employed', 'company'],
  factsAsOf: '2026-02-26',
  sources: [
    {
      title:
        'Notes d’un binôme psychologue et médiatrice, sans noms (inventées pour la démonstration)',
      date: '2026-02-12',
    },
  ],
  fr: {
    title:
      'Entreprise familiale endettée : une psychologue et une médiatrice, deux tables distinctes',
    summary:
      'Un père, une fille, un atelier de maroquinerie et des dettes dont on ne parle pas à table. La psychologue reçoit ce qui est de la famille, la médiatrice ce qui est de l’entreprise, et aucune ne fait le travail de l’autre.',
    context: `Un atelier de maroquinerie, trois personnes : le père, fondateur, sa fille, qui dirige depuis quatre ans, et une ouvrière. Les ventes baissent, le précompte professionnel n’est plus payé. La fille voudrait céder à une consœur intéressée. Le père, encore propriétaire de la moitié des parts, répond qu’il « n’a pas travaillé quarante ans pour ça ». La mère téléphone à notre ligne, en cachette, parce que plus personne ne mange ensemble.`,
    problem: `Chaque réunion sur les chiffres tournait en procès d’enfance. Le comptable sortait épuisé, la banque attendait un vendeur unique. La honte était partagée mais muette : le père croyait avoir échoué comme fondateur, la fille comme héritière. Un soutien psychologique seul n’aurait rien changé à la dette ; une médiation seule aurait cassé à la première phrase blessante.`,
    whatWasDone: `1. La mère n’a pas « inscrit » la famille. On lui a donné les mots pour proposer, et chacun a appelé lui-même. Le père a mis trois semaines.
2. Deux cadres dits d’emblée : chez la psychologue, rien ne se décide ; chez la médiatrice, rien ne se raconte de l’enfance.
3. Trois entretiens individuels de soutien pour chacun, sous secret professionnel. La psychologue n’a rien transmis, ni écrit, ni couloir.
4. Deux réunions de médiation. La première n’a porté que sur une question : que doit devenir le nom sur la vitrine ?
5. La seconde a posé trois sorties avec les chiffres du comptable : céder les parts, céder l’atelier, arrêter proprement.
6. Une règle de maison : les dettes se discutent le mardi, à l’atelier, jamais à table.
7. Une date butoir, liée à l’offre de la consœur : six semaines.`,
    resourcesNeeded: `Environ neuf heures de psychologue, sept de médiatrice, trois de comptable. Un local neutre. Le plus difficile a été de renoncer à la réunion de cas à laquelle nous sommes habitués : les deux intervenantes se sont seulement accordées sur le calendrier, avec l’accord écrit de chacun.`,
    results: `La cession s’est faite à la cinquième semaine ; le père a gardé un établi un jour par semaine, pendant six mois, par contrat. Le précompte a été mis en plan. Père et fille se voient, sans parler encore du passé : ce n’était pas le but. Une seconde famille, suivie de la même façon, s’est arrêtée après un entretien : le frère voulait surtout que nous donnions raison à l’un. Deux cas ne prouvent rien.`,
    transferability: `Possible partout où une psychologue et une médiatrice acceptent de ne pas se parler du fond. Un conseiller ou une fédération peut proposer les deux numéros ensemble, sans transmettre de récit : ce qui touche à la santé ne voyage qu’avec un accord explicite. Si quelqu’un paraît en danger, on laisse la médiation et l’on affiche d’abord les lignes d’aide.`,
  },
  nl: {
    title:
      'Familiebedrijf met schulden: een psychologe en een bemiddelaarster, aan twee aparte tafels',
    summary:
      'Een vader, een dochter, een lederatelier en schulden waarover thuis gezwegen wordt. De psychologe ontvangt wat van het gezin is, de bemiddelaarster wat van de zaak is, en geen van beide doet het werk van de andere.',
    context: `Een lederatelier met drie mensen: de vader, die het oprichtte, zijn dochter, die het sinds vier jaar leidt, en een arbeidster. De verkoop daalt, de bedrijfsvoorheffing wordt niet meer betaald. De dochter zou willen overlaten aan een vakgenote die interesse heeft. De vader, nog eigenaar van de helft van de aandelen, zegt dat hij ‘daar geen veertig jaar voor gewerkt heeft’. De moeder belt stiekem naar onze lijn, omdat niemand nog samen eet.`,
    problem: `Elke vergadering over cijfers werd een proces over vroeger. De accountant kwam er uitgeput uit, de bank wachtte op één verkoper. De schaamte was gedeeld maar stom: de vader dacht dat hij als stichter gefaald had, de dochter als erfgename. Psychologische steun alleen had aan de schuld niets veranderd; bemiddeling alleen was op de eerste kwetsende zin gebroken.`,
    whatWasDone: `1. De moeder heeft de familie niet ‘ingeschreven’. Ze kreeg woorden om het voor te stellen, en ieder belde zelf. De vader deed daar drie weken over.
2. Van bij het begin twee kaders: bij de psychologe wordt niets beslist, bij de bemiddelaarster wordt niets over de kindertijd verteld.
3. Voor ieder drie ondersteunende gesprekken onder beroepsgeheim. De psychologe gaf niets door, niet op papier en niet in de gang.
4. Twee bemiddelingsgesprekken. Het eerste ging maar over één vraag: wat moet er worden van de naam op het uitstalraam?
5. In het tweede lagen er drie uitwegen met de cijfers van de accountant: de aandelen overlaten, het atelier overlaten, netjes stoppen.
6. Een huisregel: over schulden praat men op dinsdag, in het atelier, nooit aan tafel.
7. Een einddatum, vast aan het bod van de vakgenote: zes weken.`,
    resourcesNeeded: `Ongeveer negen uur psychologe, zeven uur bemiddelaarster, drie uur accountant. Een neutraal lokaal. Het moeilijkst was afzien van het gewone casusoverleg: de twee stemden alleen de kalender op elkaar af, met ieders geschreven akkoord.`,
    results: `De overlating was rond in week vijf; de vader hield bij contract zes maanden lang één dag per week een werkbank. Voor de voorheffing kwam er een afbetalingsplan. Vader en dochter zien elkaar, al praten ze nog niet over vroeger: dat was ook niet de bedoeling. Een tweede familie, op dezelfde manier begeleid, stopte na één gesprek: de broer wilde vooral dat we iemand gelijk gaven. Twee gevallen bewijzen niets.`,
    transferability: `Mogelijk overal waar een psychologe en een bemiddelaarster aanvaarden dat ze niet over de inhoud praten. Een adviseur of federatie kan beide samen aanreiken zonder een verhaal door te geven: wat de gezondheid raakt, reist alleen mee met een uitdrukkelijk akkoord. Lijkt iemand in gevaar, dan wijkt de bemiddeling en toont men eerst de hulplijnen.`,
  },
}
