import type { SeededPractice } from './practice'

export const filingInOneSitting: SeededPractice = {
  slug: 'filing-in-one-sitting',
  form: 'practice',
  axis: 5,
  actor: 'barreau-de-bruxelles',
  original: 'fr',
  stages: ['closure'],
  needs: ['bankruptcy-filing', 'legal-advice', 'late-accounts'],
  serves: ['company', 'self-employed'],
  factsAsOf: '2026-09-03',
  sources: [
    {
      title:
        'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023 (aveu de faillite, RegSol, délai d’un mois)',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Préparer l’aveu de faillite dans RegSol en une séance, sans laisser passer le mois',
    summary:
      'L’aveu traîne parce qu’il manque toujours une pièce. Une date de cessation discutée d’abord, l’accès essayé la veille, puis deux heures à deux : on dépose ce qu’on a, et l’on dit ce qui manque.',
    context: `Le gérant d’une SRL de nettoyage ne paie plus rien depuis trois semaines : ni l’ONSS, ni le leasing des camionnettes. Son comptable, impayé lui aussi, a rendu les pièces dans un sac. L’aveu de faillite se dépose dans RegSol, dans le mois de la cessation des paiements. Il croit avoir le temps parce que l’huissier n’est pas encore passé.`,
    problem: `Le mois passe pour trois raisons. On attend des comptes parfaits. On confond la date de cessation avec celle de la première saisie. Et l’on découvre, le dernier jour, que l’accès ne marche pas : carte d’identité électronique au code oublié, second gérant qui n’a pas signé. Pendant ce temps, certains paient le cousin avant les autres.`,
    whatWasDone: `1. Première conversation, une demi-heure : depuis quand les paiements ont-ils cessé ? L’avocat retient une date et écrit pourquoi. Il regarde aussi si une PRJ est encore possible.
2. Partir de la liste que RegSol affiche ce jour-là, pas d’un vieux modèle.
3. La veille : essayer l’accès, le lecteur, le mandat ; vérifier à la BCE qui peut décider, et préparer la décision.
4. Séance de deux heures, dossier posé sur la table : créanciers avec adresse, personnel, biens, contrats en cours, procès, dernière situation comptable.
5. Ce qui manque est nommé comme manquant, avec l’endroit où cela se trouve.
6. D’ici le jugement : aucun paiement, aucune vente, aucun déménagement de stock sans en parler à l’avocat.
7. On dépose ensemble, on imprime l’accusé, et l’on remplit la feuille pour le curateur : clés, alarme, denrées, animaux, serveur.`,
    resourcesNeeded: `Trois à quatre heures d’avocat, dont deux avec le client. Un lecteur de carte et une imprimante. Un stagiaire peut préparer la liste des créanciers. La question des honoraires se règle avant, franchement.`,
    results: `Sept séances : cinq aveux déposés dans le mois. Un l’a été trop tard, car la cessation remontait plus loin que le client ne croyait. Pour le septième, la discussion de la date a montré qu’une réorganisation tenait encore. Ce qui a échoué : la première fois, sans essai de la veille, il a fallu revenir deux jours plus tard. Deux curateurs ont dit leur gain de temps avec la feuille.`,
    transferability: `Oui, en partie : un guichet ou un comptable peut faire les points 2 à 5 et renvoyer le reste à l’avocat, qui seul conseille sur la date. Pour une personne physique, ajouter une page sur l’effacement et le droit passerelle. Délais et pièces à vérifier chaque fois.`,
  },
  nl: {
    title: 'De aangifte van faillissement in RegSol in één zitting voorbereiden, binnen de maand',
    summary:
      'De aangifte blijft liggen omdat er altijd een stuk ontbreekt. Eerst de datum van staking bespreken, de toegang de dag voordien testen, dan twee uur samen: indienen wat er is, en zeggen wat ontbreekt.',
    context: `De zaakvoerder van een bv in schoonmaak betaalt al drie weken niets meer: niet de RSZ, niet de leasing van de bestelwagens. Zijn boekhouder, ook onbetaald, gaf de stukken terug in een zak. De aangifte van faillissement gebeurt via RegSol, binnen de maand na de staking van betaling. Hij denkt dat hij tijd heeft, omdat de deurwaarder nog niet langskwam.`,
    problem: `De maand verstrijkt om drie redenen. Men wacht op perfecte cijfers. Men verwart de datum van de staking met die van het eerste beslag. En op de laatste dag blijkt de toegang niet te werken: de code van de identiteitskaart vergeten, de tweede zaakvoerder die niet tekende. Intussen betaalt men soms eerst een neef.`,
    whatWasDone: `1. Een eerste gesprek van een halfuur: sinds wanneer is er niet meer betaald? De advocaat kiest een datum en schrijft op waarom. Hij bekijkt ook of een GRP nog mogelijk is.
2. Vertrekken van de lijst die RegSol die dag toont, niet van een oud model.
3. De dag voordien: toegang, kaartlezer en volmacht uitproberen; in de KBO nagaan wie mag beslissen, en de beslissing klaarleggen.
4. Een zitting van twee uur, alles op tafel: schuldeisers met adres, personeel, goederen, lopende contracten, geschillen, de laatste cijfers.
5. Wat ontbreekt, wordt als ontbrekend genoemd, met de plaats waar het ligt.
6. Tot het vonnis: niets betalen, niets verkopen, geen voorraad verhuizen zonder er met de advocaat over te spreken.
7. Samen indienen, het ontvangstbewijs afdrukken en het blad voor de curator invullen: sleutels, alarm, voedsel, dieren, server.`,
    resourcesNeeded: `Drie tot vier uur van een advocaat, waarvan twee met de cliënt. Een kaartlezer en een printer. Een stagiair kan de lijst van schuldeisers voorbereiden. Over het ereloon wordt vooraf eerlijk gesproken.`,
    results: `Zeven zittingen: vijf aangiften binnen de maand. Eén kwam te laat, want de staking lag verder terug dan de cliënt dacht. Bij de zevende toonde het gesprek over de datum dat een gerechtelijke reorganisatie nog kon. Wat misliep: de eerste keer, zonder test vooraf, moesten we twee dagen later opnieuw beginnen. Twee curatoren zeiden dat het blad hun tijd bespaarde.`,
    transferability: `Ja, deels: een loket of boekhouder kan punten 2 tot 5 doen en de rest aan de advocaat laten, die als enige over de datum adviseert. Voor een natuurlijke persoon komt er een blad bij over kwijtschelding en overbruggingsrecht. Termijnen en stukken telkens na te gaan.`,
  },
}
