import type { SeededPractice } from './practice'

export const firstUnpaidRent: SeededPractice = {
  slug: 'first-unpaid-rent',
  form: 'practice',
  axis: 4,
  actor: 'barreau-de-bruxelles',
  original: 'fr',
  stages: ['early-warning', 'restructuring'],
  needs: ['commercial-lease', 'legal-advice', 'creditor-mediation'],
  serves: ['self-employed', 'company'],
  factsAsOf: '2026-06-22',
  sources: [
    {
      title: 'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023',
      date: '2023-09-01',
    },
    {
      title: 'Notes d’une permanence d’avocats, inventées pour la démonstration',
      date: '2026-06-08',
    },
  ],
  fr: {
    title: 'Traiter le premier loyer commercial impayé comme un signal, avec le bail sur la table',
    summary:
      'Le loyer saute souvent avant l’ONSS et la TVA, et aucun registre ne le montre. Une consultation d’une heure lit le bail, chiffre trois issues et écrit au bailleur avant sa mise en demeure.',
    context: `Une boulangère de quartier paye ses cotisations, sa TVA, ses farines, et laisse passer un loyer. C’est le créancier qu’elle connaît : il habite au-dessus. Le loyer impayé n’est pas un clignotant du tribunal tant qu’aucun jugement n’est rendu ; c’est pourtant souvent le premier retard. Perdre le bail commercial, c’est perdre la clientèle, le four et parfois le logement.`,
    problem: `L’arrangement se fait dans l’escalier, sans écrit. Au troisième mois, le bailleur change de ton et passe chez son avocat. La locataire ignore ce que dit son bail : indexation, garantie, intérêts, clause de résolution, triennat. Elle promet alors deux loyers par mois, ce qu’elle ne peut pas.`,
    whatWasDone: `1. Demander le bail, ses avenants, la preuve d’enregistrement et les douze derniers paiements.
2. Lire avec elle cinq clauses, et noter pour chacune une date ou un montant.
3. Chiffrer trois issues : rester et étaler, rester plus petit ou sous-louer si le bail le permet, céder ou partir à la prochaine échéance.
4. Vérifier le reste : si d’autres dettes attendent, le loyer se traite dans un ensemble, pas seul.
5. Écrire au bailleur une lettre courte : le retard, sa cause, une somme tenable, une date de révision. L’avocat relit, la locataire signe.
6. Prévoir un médiateur si la conversation est déjà rompue.`,
    resourcesNeeded: `Une heure de consultation, une heure de préparation, une relecture. Pas de comptable, mais les relevés bancaires de trois mois. Le délai utile est court : avant la mise en demeure.`,
    results: `Six consultations. Trois étalements signés, dont deux tenus jusqu’au bout. Une cession à une collègue. Dans un dossier, la lettre a irrité un bailleur qui croyait l’affaire réglée oralement : il fallait lui parler d’abord. Dans le dernier, le loyer cachait quatre trimestres ONSS, et c’est une PRJ qu’on a préparée.`,
    transferability: `La lecture juridique reste à un avocat. Une fédération peut reprendre les étapes un et quatre, et préparer les pièces. Pour un atelier hors bail commercial, les clauses et les délais diffèrent : revoir la liste.`,
  },
  nl: {
    title:
      'De eerste onbetaalde handelshuur als signaal behandelen, met de huurovereenkomst op tafel',
    summary:
      'De huur blijft vaak onbetaald vóór de RSZ en de btw, en geen register toont het. Een consult van een uur leest het contract, becijfert drie uitwegen en schrijft de verhuurder aan vóór hij aanmaant.',
    context: `Een bakkerin in een volkswijk betaalt haar bijdragen, haar btw en haar bloem, en slaat één maand huur over. Die schuldeiser kent ze: hij woont boven de winkel. Zolang er geen vonnis is, is onbetaalde huur geen knipperlicht van de rechtbank; toch is het vaak de eerste achterstand. Wie de handelshuur kwijtraakt, verliest klanten, oven en soms ook de woning.`,
    problem: `De regeling gebeurt in de traphal, zonder papier. In de derde maand slaat de toon om en stapt de verhuurder naar zijn advocaat. De huurster weet niet wat haar contract zegt over indexering, waarborg, interesten, ontbindend beding en driejarige periode. Dan belooft ze twee maanden huur tegelijk, wat ze niet kan.`,
    whatWasDone: `1. Het contract, de bijlagen, het bewijs van registratie en de laatste twaalf betalingen vragen.
2. Samen vijf clausules lezen en telkens een datum of een bedrag noteren.
3. Drie uitwegen becijferen: blijven en spreiden, kleiner blijven of onderverhuren als het contract het toelaat, overlaten of vertrekken op de volgende vervaldag.
4. De rest nakijken: wachten er andere schulden, dan hoort de huur in een geheel en niet apart.
5. De verhuurder een korte brief sturen: de achterstand, de oorzaak, een haalbaar bedrag, een datum om te herbekijken. De advocaat leest na, de huurster tekent.
6. Een bemiddelaar voorzien wanneer men al niet meer met elkaar spreekt.`,
    resourcesNeeded: `Eén uur consult, één uur voorbereiding, één keer nalezen. Geen boekhouder, wel de uittreksels van drie maanden. De nuttige tijd is kort: vóór de ingebrekestelling.`,
    results: `Zes consulten. Drie ondertekende spreidingen, waarvan twee tot het einde nagekomen. Eén overdracht aan een collega. In één dossier ergerde de brief een verhuurder die dacht dat alles mondeling geregeld was: men had eerst moeten bellen. In het laatste zaten achter de huur vier RSZ-kwartalen; daar werd een GRP voorbereid.`,
    transferability: `De juridische lezing blijft het werk van een advocaat. Een federatie kan de eerste en de vierde stap doen en de stukken klaarleggen. Voor een atelier zonder handelshuur gelden andere clausules en termijnen: de lijst herbekijken.`,
  },
}
