import type { SeededPractice } from './practice'

export const thirteenWeekCashPlan: SeededPractice = {
  slug: 'thirteen-week-cash-plan',
  form: 'practice',
  axis: 4,
  actor: 'reload-yourself',
  original: 'fr',
  stages: ['early-warning', 'restructuring'],
  needs: ['cash-plan', 'recovery-plan', 'step-by-step-relaunch'],
  serves: ['self-employed', 'company'],
  factsAsOf: '2026-07-06',
  sources: [
    {
      title: 'Tableau de suivi d’un accompagnement, inventé pour la démonstration',
      date: '2026-06-29',
    },
  ],
  fr: {
    title: 'Tenir un plan de trésorerie de treize semaines avec dix lignes et un rendez-vous fixe',
    summary:
      'Un tableau court, tenu par le dirigeant lui-même et relu chaque semaine, montre la semaine où l’argent manquera. On décide six semaines avant, plus la veille.',
    context: `Une imprimerie de sept personnes avait un budget annuel en règle et trente pages de comptes. Le dirigeant regardait pourtant le solde de la banque chaque matin pour décider qui payer. Il disait n’avoir « pas de visibilité ». Il en avait : tout était dans sa tête, ses factures et sa boîte de réception, mais nulle part ensemble.`,
    problem: `Le plan financier de départ ne sert plus, il parle d’années. La comptabilité arrive deux mois après. Et les tableurs des consultants comptent quatre-vingts lignes : remplis une fois, jamais rouverts. Entre les deux, on paye celui qui crie, et le précompte attend.`,
    whatWasDone: `1. Partir du solde réel en banque le lundi, découvert compris.
2. Dix lignes, pas une de plus. Entrées : sûres, probables. Sorties : salaires, ONSS et précompte, TVA, loyer, fournisseurs vitaux, crédits, retrait du dirigeant, imprévu.
3. Mettre à zéro toute entrée sans date convenue avec le client. « Il paye toujours » n’est pas une date.
4. Remplir treize semaines. Entourer la première case négative.
5. Décider ce jour-là d’une action pour cette semaine-là : relancer deux clients, facturer un acompte, différer un achat, appeler un créancier public avant l’échéance.
6. Chaque lundi, vingt minutes : écrire le réel à côté du prévu, ajouter une semaine au bout.
7. Au bout d’un mois, l’écart moyen donne la marge à garder.`,
    resourcesNeeded: `Deux heures pour la première version, puis vingt minutes par semaine, dont dix avec l’accompagnateur pendant six semaines. Le dirigeant tape lui-même. Les relevés, l’échéancier clients, les dates ONSS et TVA.`,
    results: `Cinq entreprises. Trois tiennent encore leur tableau après six mois ; l’imprimerie a vu son trou à la neuvième semaine et vendu une machine à temps. Une a arrêté quand le comptable l’a repris : plus personne ne décidait. Pour la dernière, le tableau a montré qu’aucune semaine ne passait ; l’aveu de faillite a été préparé dans le délai.`,
    transferability: `Oui, sans rien changer pour un pair ou un coach. Pour une asbl, ajouter une ligne pour les subsides. Au-dessus d’une trentaine de personnes, dix lignes ne suffisent plus et il faut quelqu’un de la finance.`,
  },
  nl: {
    title: 'Een liquiditeitsplan van dertien weken bijhouden met tien rijen en een vaste afspraak',
    summary:
      'Een korte tabel, door de bedrijfsleider zelf ingevuld en elke week nagelezen, toont in welke week het geld op is. Men beslist zes weken vooraf, niet meer de avond voordien.',
    context: `Een drukkerij met zeven mensen had een keurig jaarbudget en dertig bladzijden rekeningen. Toch keek de zaakvoerder elke ochtend naar het banksaldo om te bepalen wie hij betaalde. Hij had “geen zicht”, zei hij. Dat had hij wel: alles zat in zijn hoofd, zijn facturen en zijn mailbox, maar nergens samen.`,
    problem: `Het financieel plan van de oprichting dient niet meer, het spreekt in jaren. De boekhouding komt twee maanden later. De rekenbladen van consultants tellen tachtig rijen: één keer ingevuld, nooit meer geopend. Ondertussen betaalt men wie het luidst roept, en de bedrijfsvoorheffing wacht.`,
    whatWasDone: `1. Vertrekken van het echte banksaldo op maandag, ook als het rood staat.
2. Tien rijen, niet één meer. In: zeker, waarschijnlijk. Uit: lonen, RSZ en voorheffing, btw, huur, onmisbare leveranciers, kredieten, opname van de zaakvoerder, onvoorzien.
3. Elke ontvangst zonder datum die met de klant is afgesproken, op nul zetten. “Die betaalt altijd” is geen datum.
4. Dertien weken invullen. Het eerste negatieve vak omcirkelen.
5. Diezelfde dag één actie voor die week beslissen: twee klanten aanmanen, een voorschot factureren, een aankoop uitstellen, een openbare schuldeiser bellen vóór de vervaldag.
6. Elke maandag twintig minuten: de echte cijfers naast de geplande schrijven, achteraan een week toevoegen.
7. Na een maand geeft het gemiddelde verschil de marge aan.`,
    resourcesNeeded: `Twee uur voor de eerste versie, daarna twintig minuten per week, waarvan tien samen met de begeleider gedurende zes weken. De zaakvoerder tikt zelf. Rekeninguittreksels, vervaldagen van klanten, data van RSZ en btw.`,
    results: `Vijf ondernemingen. Drie houden de tabel na zes maanden nog bij; de drukkerij zag het gat in de negende week en verkocht op tijd een machine. Eén stopte toen de boekhouder de tabel overnam: niemand besliste nog. Bij de laatste bleek geen enkele week haalbaar; de aangifte van faillissement werd binnen de termijn voorbereid.`,
    transferability: `Ja, een collega-ondernemer of coach kan ze zo overnemen. Voor een vzw komt er een rij voor de subsidies bij. Boven een dertigtal mensen volstaan tien rijen niet en is er iemand van financiën nodig.`,
  },
}
