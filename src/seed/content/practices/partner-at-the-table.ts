import type { SeededPractice } from './practice'

export const partnerAtTheTable: SeededPractice = {
  slug: 'partner-at-the-table',
  form: 'experience',
  axis: 2,
  actor: 'un-pass-dans-l-impasse',
  original: 'fr',
  stages: ['restructuring', 'closure'],
  needs: ['family-strain', 'psychological-sessions', 'private-debts'],
  serves: ['self-employed', 'former-entrepreneur'],
  factsAsOf: '2026-06-18',
  sources: [
    {
      title: 'Information publique d’Un pass dans l’impasse sur les séances de soutien gratuites',
      date: '2026-06-18',
    },
  ],
  fr: {
    title: 'Recevoir le conjoint à part, puis ensemble, quand les dettes entrent à la maison',
    summary:
      'La compagne d’un restaurateur apprend la saisie par l’huissier, à la porte. Trois rencontres, une feuille « ce que chacun sait », et des règles claires sur ce que la psychologue ne traite pas.',
    context: `Un restaurateur tient son affaire depuis neuf ans. Il cache les lettres de la TVA et de la caisse pendant un an et demi. Un matin, c’est sa compagne qui ouvre à l’huissier, les enfants derrière elle. Lui accepte des séances de soutien ; elle appelle trois jours plus tard, de son côté, en colère et inquiète du toit.`,
    problem: `Le conjoint apprend en dernier et porte la moitié. Nous ne voyions que l’entrepreneur, qui racontait la maison à sa façon. Recevoir le couple d’emblée ne valait pas mieux : la première demi-heure devenait un procès sur l’argent. Et les questions mêlaient tout, de la signature chez le banquier aux mots à dire aux enfants.`,
    whatWasDone: `1. Une rencontre seul avec lui, une seule avec elle. À chacun, la question de la peur : si l’un craint l’autre, il n’y a pas de séance commune, et on oriente autrement.
2. À chacun aussi, la question des idées noires, posée franchement. En cas de danger, 112 ; sinon 0800 32 123, 1813, 0800 300 25.
3. Une feuille en trois colonnes : ce que je sais, ce que je veux savoir, ce que je ne veux pas savoir.
4. La séance commune part de cette feuille. Aucun chiffre n’y est discuté.
5. Les questions de toit, de signature et de biens partent chez un avocat ; chacun peut demander le sien.
6. Un soir par semaine pour les lettres, une heure, pas dans la chambre. Les autres soirs, on n’en parle pas.`,
    resourcesNeeded: `Trois séances d’une heure pour une même famille, sur quatre semaines, avec deux psychologues si possible. Une adresse d’avocat et une de médiation de dettes, prêtes avant la première rencontre. L’accord écrit de chacun sur ce qui peut être dit à l’autre.`,
    results: `Quatre couples reçus ainsi. Deux disent que le soir des lettres tient encore après six mois. Un couple s’est séparé, avec moins de fracas que prévu selon les deux. Le quatrième n’est pas revenu après la première séance. Ce qui a échoué : nous avions d’abord voulu tout faire en une séance de deux heures.`,
    transferability: `En partie. Un opérateur sans psychologue peut reprendre la feuille et l’orientation séparée, pas les séances. L’avocat, l’accompagnateur ou le comptable y gagnera à demander tôt : « Qui, à la maison, est au courant ? » Le règlement collectif de dettes ne s’ouvre qu’à ceux qui ne sont pas des entreprises : à vérifier pour chacun des deux.`,
  },
  nl: {
    title: 'De partner eerst apart en dan samen ontvangen wanneer schulden het huis binnenkomen',
    summary:
      'De partner van een restauranthouder verneemt het beslag van de deurwaarder, aan de voordeur. Drie gesprekken, een blad “wat ieder weet”, en duidelijke regels over wat de psycholoog niet behandelt.',
    context: `Een man houdt al negen jaar een restaurant open. Anderhalf jaar lang stopt hij de brieven van de btw en van het sociaal verzekeringsfonds weg. Op een ochtend doet zijn vriendin open voor de deurwaarder, met de kinderen achter haar. Hij wil gesprekken met een psycholoog; zij belt drie dagen later zelf, kwaad en bang om het dak boven hun hoofd.`,
    problem: `De partner weet het als laatste en draagt de helft mee. Wij zagen alleen de ondernemer, die het thuis op zijn manier vertelde. Meteen het koppel ontvangen was niet beter: het eerste halfuur werd een proces over geld. En alle vragen liepen dooreen, van de handtekening bij de bank tot de woorden voor de kinderen.`,
    whatWasDone: `1. Eén gesprek met hem alleen, één met haar alleen. Aan elk vragen we naar angst: is de een bang voor de ander, dan komt er geen gezamenlijk gesprek en verwijzen we anders door.
2. Aan elk vragen we ook openlijk naar donkere gedachten. Bij gevaar 112; anders 1813, 0800 32 123 of 0800 300 25.
3. Een blad met drie kolommen: wat ik weet, wat ik wil weten, wat ik niet wil weten.
4. Het gezamenlijke gesprek vertrekt van dat blad. Over cijfers gaat het daar niet.
5. Vragen over het dak, handtekeningen en goederen gaan naar een advocaat; elk mag een eigen advocaat vragen.
6. Eén avond per week voor de brieven, één uur, niet in de slaapkamer. De andere avonden wordt erover gezwegen.`,
    resourcesNeeded: `Drie gesprekken van een uur voor hetzelfde gezin, over vier weken, liefst met twee psychologen. Een adres van een advocaat en een van een dienst voor schuldbemiddeling, klaar voor het eerste gesprek. Het schriftelijke akkoord van elk over wat de ander mag horen.`,
    results: `Vier koppels zijn zo ontvangen. Twee zeggen dat de briefavond na zes maanden nog stand houdt. Eén koppel ging uit elkaar, naar eigen zeggen met minder harde woorden dan gevreesd. Het vierde kwam na het eerste gesprek niet terug. Wat misliep: eerst wilden we alles in één zitting van twee uur doen.`,
    transferability: `Deels. Zonder psycholoog kan men het blad en de aparte doorverwijzing overnemen, niet de gesprekken. Advocaat, begeleider of boekhouder vraagt best vroeg: “Wie weet het thuis?” De collectieve schuldenregeling staat enkel open voor wie geen onderneming is: voor elk van beiden na te gaan.`,
  },
}
