import type { SeededPractice } from './practice'

export const threeListsAfterTheJudgment: SeededPractice = {
  slug: 'three-lists-after-the-judgment',
  form: 'practice',
  axis: 5,
  actor: 'fondation-pulse-revival',
  original: 'fr',
  stages: ['closure'],
  needs: ['rights-after-judgment', 'urgent-rights', 'housing', 'bridging-right'],
  serves: ['former-entrepreneur', 'self-employed'],
  factsAsOf: '2026-11-05',
  sources: [
    {
      title:
        'Information publique de la Fondation Pulse sur Revival et la présence de bénévoles au tribunal',
      date: '2026-11-05',
    },
    {
      title:
        'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023 (curateur, effacement)',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Droits, toit, papiers : trois listes dans les trois jours qui suivent le jugement',
    summary:
      'Au sortir de l’audience, un bénévole ne parle pas de rebond. Il remplit trois listes courtes avec la personne, marque une seule démarche par jour et rappelle le troisième soir.',
    context: `Une boulangère sort de l’audience : la faillite est ouverte, le curateur désigné. Elle a une pâte qui lève, un fils de six ans à reprendre à l’école, une carte de banque dont elle ne sait si elle marche encore. Dans le couloir, un bénévole se présente. Elle retient son prénom, rien d’autre de la matinée.`,
    problem: `Les premiers jours décident de beaucoup, et personne n’en est chargé. Le curateur s’occupe de la masse. L’avocat a fini sa plaidoirie. Les dépliants parlent de seconde chance, trop tôt. Les gens rentrent, débranchent la sonnette, et laissent passer une demande que la caisse aurait acceptée. Le courrier professionnel part chez le curateur, le courrier privé parfois avec.`,
    whatWasDone: `1. Cinq minutes debout, dix assis. Le bénévole demande : « Qui vous attend ce soir ? » Si une phrase inquiète, la question est posée, et le 112, le 0800 32 123 ou le 1813 passent avant tout.
2. Liste « droits » : caisse d’assurances sociales pour le droit passerelle, mutuelle, autres revenus du ménage.
3. Liste « toit » : loyer ou crédit, au nom de qui, y a-t-il déjà une lettre ? Toute menace d’expulsion va chez un avocat le jour même.
4. Liste « papiers » : jugement, nom du curateur, où se trouve la comptabilité, qui reçoit quel courrier.
5. Une seule démarche par jour, écrite en gros : lundi la caisse, mardi le curateur, mercredi le bailleur.
6. Rappel le troisième soir. Ce qui n’est pas fait est fait ensemble au téléphone.
7. Aucune question sur l’avenir. Une carte avec un prénom, pour plus tard.`,
    resourcesNeeded: `Deux bénévoles par matinée d’audience, formés en deux jours, dont une demi-journée sur la détresse. La feuille de trois listes, en français et en néerlandais. Une demi-heure sur place, deux appels d’un quart d’heure.`,
    results: `Vingt-trois personnes rencontrées en quatre mois, seize rappelées. Onze avaient demandé le droit passerelle dans la semaine ; deux ont évité de justesse une coupure de mutuelle. Ce qui a échoué : sept n’ont jamais décroché. Et pour le toit, nous savons remplir la liste, mais trop peu vers qui envoyer : il n’y a presque pas d’opérateur.`,
    transferability: `Oui, à chaque tribunal qui accepte une présence discrète, et par un avocat dans son cabinet. L’orientation est remise à la personne ; aucun nom n’est transmis sans son accord. Pour une société, distinguer d’abord ses dettes de celles du gérant : la liste des droits est la sienne à lui.`,
  },
  nl: {
    title: 'Rechten, dak, papieren: drie lijsten in de drie dagen na het vonnis',
    summary:
      'Na de zitting praat een vrijwilliger niet over een doorstart. Hij vult met de persoon drie korte lijsten in, schrijft één stap per dag op en belt de derde avond terug.',
    context: `Een bakkerin komt uit de zittingszaal: het faillissement is open, de curator aangesteld. Haar deeg staat te rijzen, haar zoon van zes moet van school gehaald worden, en of haar bankkaart nog werkt, weet ze niet. In de gang stelt een vrijwilliger zich voor. Ze onthoudt zijn voornaam, verder niets van die ochtend.`,
    problem: `De eerste dagen beslissen veel, en niemand is ervoor bevoegd. De curator zorgt voor de boedel. De advocaat heeft gepleit. De folders spreken van een tweede kans, te vroeg. Mensen gaan naar huis, zetten de bel af en laten een aanvraag liggen die het fonds had aanvaard. De zakelijke post gaat naar de curator, soms de private post ook.`,
    whatWasDone: `1. Vijf minuten rechtstaand, tien minuten zittend. De vrijwilliger vraagt: “Wie wacht er vanavond op u?” Klinkt er iets onrustwekkends, dan wordt de vraag gesteld, en gaan 112, 1813 of 0800 32 123 voor op al de rest.
2. Lijst “rechten”: het sociaal verzekeringsfonds voor het overbruggingsrecht, het ziekenfonds, andere inkomsten van het gezin.
3. Lijst “dak”: huur of krediet, op wiens naam, is er al een brief? Dreigt uithuiszetting, dan dezelfde dag naar een advocaat.
4. Lijst “papieren”: het vonnis, de naam van de curator, waar de boekhouding is, wie welke post krijgt.
5. Eén stap per dag, in grote letters: maandag het fonds, dinsdag de curator, woensdag de verhuurder.
6. De derde avond terugbellen. Wat niet gedaan is, doen we samen aan de telefoon.
7. Geen vraag over de toekomst. Een kaartje met een voornaam, voor later.`,
    resourcesNeeded: `Twee vrijwilligers per zittingsvoormiddag, twee dagen opgeleid, waarvan een halve dag over nood. Het blad met de drie lijsten, in het Nederlands en het Frans. Een halfuur ter plaatse, twee oproepen van een kwartier.`,
    results: `Drieëntwintig mensen ontmoet in vier maanden, zestien teruggebeld. Elf hadden binnen de week het overbruggingsrecht gevraagd; twee ontsnapten nipt aan een breuk bij het ziekenfonds. Wat misliep: zeven namen nooit op. En voor het dak kunnen we de lijst wel invullen, maar weten we te zelden naar wie te verwijzen: er is bijna geen operator.`,
    transferability: `Ja, bij elke rechtbank die een discrete aanwezigheid toelaat, en door een advocaat op kantoor. De oriëntatie wordt aan de persoon zelf gegeven; zonder akkoord gaat geen naam door. Bij een vennootschap scheidt men eerst haar schulden van die van de zaakvoerder: de lijst met rechten is de zijne.`,
  },
}
