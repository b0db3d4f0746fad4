import type { SeededPractice } from './practice'

export const bridgingRightInJudgmentWeek: SeededPractice = {
  slug: 'bridging-right-in-judgment-week',
  form: 'practice',
  axis: 2,
  actor: 'acasti',
  original: 'nl',
  stages: ['closure', 'restart'],
  needs: ['bridging-right', 'social-contributions', 'rights-after-judgment'],
  serves: ['former-entrepreneur', 'self-employed'],
  factsAsOf: '2026-11-10',
  sources: [
    {
      title: 'Information publique des caisses d’assurances sociales sur le droit passerelle',
      date: '2026-11-10',
    },
  ],
  fr: {
    title: 'Demander le droit passerelle la semaine du jugement, à un guichet sans recouvrement',
    summary:
      'Après une faillite, la demande de droit passerelle part incomplète ou ne part pas. Un rendez-vous avec un autre agent que celui des cotisations, une page de pièces, et une réponse écrite sur ce qui est ouvert.',
    context: `Un chauffeur indépendant, en personne physique, est déclaré en faillite un lundi. Il doit plusieurs trimestres de cotisations à sa caisse d’assurances sociales, la même à qui il faudrait demander le droit passerelle. Il n’ouvre plus les lettres de cet expéditeur depuis un an. Pour lui, la caisse, c’est la contrainte et l’huissier.`,
    problem: `Trois idées arrêtent les gens avant tout examen : qu’une cotisation impayée ferme la porte d’office, qu’il faut le feu vert du curateur, que le droit passerelle est réservé aux sociétés. Seule la caisse peut répondre, et après avoir examiné. Nous ne disons jamais non plus à quoi il ouvre précisément, ni jusqu’à quand. Et au guichet, le premier agent voyait d’abord la dette à l’écran.`,
    whatWasDone: `1. Un rendez-vous dans la semaine du jugement, avec un agent des droits, pas du recouvrement. L’écran des cotisations reste fermé.
2. Une page de pièces, envoyée par SMS : copie du jugement, carte d’identité, compte où verser, situation du ménage. Ce qui manque peut suivre.
3. La demande est introduite sur place, même incomplète, avec un accusé daté.
4. Deux questions posées à voix haute : « De quoi vivez-vous ce mois-ci ? Qui vous soigne ? »
5. La caisse répond par écrit, en une page : quels droits, depuis quand, jusqu’à quand, quoi signaler. Pas de promesse avant examen des conditions.
6. Un rappel six semaines avant la fin, pour préparer la suite.
7. En cas de refus, les motifs en clair, la voie de recours, et une orientation vers le CPAS.`,
    resourcesNeeded: `Un agent sur deux formé une demi-journée, quarante-cinq minutes par rendez-vous. Un bénévole au tribunal qui donne la page des pièces. Une adresse de retour neutre sur l’enveloppe.`,
    results: `Dix demandes suivies : six complètes du premier coup, deux complétées dans la quinzaine, une refusée faute de conditions et orientée le jour même. La dixième personne n’est pas venue. Ce qui a échoué : le rappel avant la fin du droit a été oublié deux fois, et l’un des deux s’est retrouvé un mois sans revenu. Le rappel est maintenant dans l’agenda dès l’accusé.`,
    transferability: `Oui pour chaque caisse, et aussi pour une interruption forcée ou des difficultés économiques : seules les pièces changent. Un guichet généraliste peut préparer la page, mais la demande va toujours à la caisse. Durées, montants et conditions sont à vérifier à la date du rendez-vous ; la fiche n’en donne aucun.`,
  },
  nl: {
    title:
      'Het overbruggingsrecht aanvragen in de week van het vonnis, bij een loket zonder invordering',
    summary:
      'Na een faillissement vertrekt de aanvraag van overbruggingsrecht onvolledig of niet. Een afspraak met een andere medewerker dan die van de bijdragen, één blad met stukken, en een schriftelijk antwoord.',
    context: `Een zelfstandige chauffeur, natuurlijke persoon, wordt op een maandag failliet verklaard. Hij is zijn sociaal verzekeringsfonds verschillende kwartalen bijdragen schuldig, en net daar moet hij het overbruggingsrecht vragen. Brieven van die afzender opent hij al een jaar niet meer. Voor hem staat het fonds gelijk met dwangbevel en deurwaarder.`,
    problem: `Drie ideeën houden mensen tegen voor er iets onderzocht is: dat één onbetaalde bijdrage de deur vanzelf sluit, dat men het groene licht van de curator nodig heeft, dat het overbruggingsrecht alleen voor vennootschappen is. Enkel het fonds kan antwoorden, na onderzoek. Wij zeiden ook nooit precies waarop het recht geeft, en tot wanneer. En aan het loket zag de medewerker eerst de schuld op zijn scherm.`,
    whatWasDone: `1. Een afspraak in de week van het vonnis, met iemand van de rechten, niet van de invordering. Het scherm met de bijdragen blijft dicht.
2. Eén blad met stukken, per sms gestuurd: kopie van het vonnis, identiteitskaart, rekening, samenstelling van het gezin. Wat ontbreekt, mag volgen.
3. De aanvraag wordt ter plaatse ingediend, ook onvolledig, met een gedateerd ontvangstbewijs.
4. Twee vragen hardop: “Waarvan leeft u deze maand? Wie verzorgt u?”
5. Het fonds antwoordt schriftelijk, op één blad: welke rechten, vanaf wanneer, tot wanneer, wat te melden. Geen belofte voor de voorwaarden onderzocht zijn.
6. Zes weken voor het einde een herinnering, om het vervolg voor te bereiden.
7. Bij een weigering: de redenen in klare taal, hoe men beroep instelt, en een doorverwijzing naar het OCMW.`,
    resourcesNeeded: `De helft van de loketmedewerkers een halve dag opgeleid, drie kwartier per afspraak. Een vrijwilliger op de rechtbank die het blad met stukken meegeeft. Een neutrale afzender op de enveloppe.`,
    results: `Tien aanvragen gevolgd: zes meteen volledig, twee aangevuld binnen twee weken, één geweigerd omdat de voorwaarden niet vervuld waren, en dezelfde dag doorverwezen. De tiende kwam niet. Wat misliep: de herinnering voor het einde werd twee keer vergeten, en een van beiden zat een maand zonder inkomen. Nu staat ze in de agenda zodra het ontvangstbewijs vertrekt.`,
    transferability: `Ja, voor elk fonds, en ook bij gedwongen onderbreking of economische moeilijkheden: alleen de stukken verschillen. Een algemeen loket kan het blad voorbereiden, maar de aanvraag gaat altijd naar het fonds. Duur, bedragen en voorwaarden zijn na te gaan op de dag zelf; deze fiche geeft er geen.`,
  },
}
