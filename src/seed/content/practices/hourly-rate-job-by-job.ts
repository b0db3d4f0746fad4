import type { SeededPractice } from './practice'

export const hourlyRateJobByJob: SeededPractice = {
  slug: 'hourly-rate-job-by-job',
  form: 'experience',
  axis: 4,
  actor: 'reseau-entreprendre-oasis',
  original: 'fr',
  stages: ['prevention', 'early-warning'],
  needs: ['recovery-plan', 'peer-support', 'first-diagnosis'],
  serves: ['self-employed', 'company'],
  factsAsOf: '2025-10-13',
  sources: [{ title: 'Récit d’un parrainage, inventé pour la démonstration', date: '2025-09-29' }],
  fr: {
    title: 'Recalculer le tarif horaire d’un installateur à partir de trois chantiers terminés',
    summary:
      'Un installateur en chauffage travaillait soixante heures et perdait de l’argent. Avec un pair du métier, il a refait le compte de trois chantiers, puis changé ses devis, non sans perdre des clients.',
    context: `Un installateur en chauffage, deux ouvriers, carnet plein jusqu’à l’été. Il avait repris le tarif de son ancien patron, majoré « un peu » une fois en six ans. La TVA était payée en retard à chaque trimestre, et il ne se versait plus rien. Il croyait manquer de clients. Le pair qui l’a rencontré, ancien chef d’une entreprise d’électricité, lui a demandé : « Quel est ton dernier chantier qui a rapporté ? » Il ne savait pas.`,
    problem: `Le comptable donne une marge annuelle, juste et inutile pour faire un devis. L’artisan compte ses heures sur place et oublie le reste : déplacements, stationnement, retours, devis perdus, magasinier. Augmenter fait peur quand on se croit déjà trop cher.`,
    whatWasDone: `1. Choisir trois chantiers finis : un bon, un mauvais, un ordinaire.
2. Reconstituer toutes les heures, avec les ouvriers, agenda et téléphone ouverts. On en a trouvé un tiers de plus que facturé.
3. Calculer les heures vendables d’une année : congés, pluie, formation, devis et administration ôtés.
4. Diviser par elles toutes les charges fixes, y compris une rémunération décente pour lui.
5. Comparer avec ses devis, ligne par ligne. L’entretien annuel perdait de l’argent, la régulation en gagnait.
6. Changer trois choses seulement : un forfait de déplacement, des retours facturés, les petits dépannages cédés à un collègue.
7. Dire le nouveau prix au pair, à voix haute, avant le premier client.`,
    resourcesNeeded: `Quatre soirées de deux heures en cinq semaines. Les ouvriers à une d’elles, payés. Aucun logiciel. Le comptable a validé les charges fixes en une demi-heure.`,
    results: `Sur vingt devis au nouveau tarif, onze acceptés contre quinze avant. Le trimestre suivant, la TVA a été payée le jour dit, pour la première fois depuis deux ans. Un syndic, son plus gros client, est parti ; l’hiver fut serré. Avec un second artisan, un carreleur, l’exercice a échoué : il ne notait aucune heure et n’a pas voulu commencer.`,
    transferability: `Oui, par un pair du même genre de métier ; un conseiller sans chantier derrière lui est moins cru. Pour l’horeca, remplacer le chantier par le plat et le service. À déconseiller quand l’huissier est déjà là : d’abord l’urgence.`,
  },
  nl: {
    title: 'Het uurtarief van een installateur herberekenen vanuit drie afgewerkte werven',
    summary:
      'Een verwarmingsinstallateur werkte zestig uur en verloor geld. Met een collega uit de bouw rekende hij drie werven na en paste hij zijn offertes aan, al kostte hem dat ook klanten.',
    context: `Een verwarmingsinstallateur met twee arbeiders, orderboek vol tot de zomer. Zijn tarief was dat van zijn vroegere baas, in zes jaar één keer “een beetje” verhoogd. De btw kwam elk kwartaal te laat en zichzelf betaalde hij niet meer. Hij dacht dat hij klanten te kort had. De ervaren ondernemer die hem ontmoette, vroeger hoofd van een elektriciteitsbedrijf, vroeg: “Wat is je laatste werf die iets opbracht?” Hij wist het niet.`,
    problem: `De boekhouder geeft een jaarmarge: juist, maar onbruikbaar voor een offerte. De vakman telt zijn uren ter plaatse en vergeet de rest: verplaatsing, parkeren, terugkomen, verloren offertes, magazijn. En wie denkt dat hij al te duur is, durft niet op te slaan.`,
    whatWasDone: `1. Drie afgewerkte werven kiezen: een goede, een slechte, een gewone.
2. Alle uren terugzoeken, samen met de arbeiders, agenda en telefoon erbij. Het was een derde meer dan gefactureerd.
3. De verkoopbare uren van een jaar berekenen: zonder verlof, regen, opleiding, offertes en administratie.
4. Alle vaste kosten daardoor delen, een fatsoenlijk loon voor hemzelf inbegrepen.
5. Lijn per lijn met de offertes vergelijken. Het jaarlijkse onderhoud verloor geld, de regeltechniek verdiende.
6. Maar drie dingen veranderen: een verplaatsingsforfait, terugkomen wordt aangerekend, kleine herstellingen gaan naar een collega.
7. De nieuwe prijs eerst luidop tegen de collega zeggen, dan pas tegen een klant.`,
    resourcesNeeded: `Vier avonden van twee uur in vijf weken. De arbeiders bij één ervan, betaald. Geen software. De boekhouder keurde de vaste kosten in een half uur goed.`,
    results: `Van twintig offertes aan het nieuwe tarief werden er elf aanvaard, tegenover vijftien vroeger. Het kwartaal daarop was de btw voor het eerst in twee jaar op tijd. Een syndicus, de grootste klant, vertrok; de winter was krap. Bij een tweede vakman, een vloerder, mislukte het: hij noteerde geen uren en wilde er niet mee beginnen.`,
    transferability: `Ja, door iemand uit een verwant vak; een adviseur zonder werven achter de rug wordt minder geloofd. In de horeca neemt men het gerecht en de dienst als eenheid. Af te raden als de deurwaarder al langskwam: eerst de nood.`,
  },
}
