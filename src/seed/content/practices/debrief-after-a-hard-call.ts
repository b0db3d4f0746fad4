import type { SeededPractice } from './practice'

export const debriefAfterAHardCall: SeededPractice = {
  slug: 'debrief-after-a-hard-call',
  form: 'practice',
  axis: 2,
  actor: 'beci-ced',
  original: 'fr',
  stages: ['early-warning', 'restructuring', 'closure'],
  needs: ['psychological-support', 'distress-listening'],
  serves: ['self-employed', 'company'],
  factsAsOf: '2026-02-19',
  sources: [
    {
      title: 'Règlement général sur la protection des données (RGPD), article 9, données de santé',
      date: '2018-05-25',
    },
    {
      title: 'Information publique d’Un pass dans l’impasse sur la ligne 0800 300 25',
      date: '2026-02-19',
    },
  ],
  fr: {
    title: 'Se retrouver vingt minutes après un appel difficile, sans refaire le dossier',
    summary:
      'Après un appel où il a été question de mourir, le conseiller ne prend pas l’appel suivant. Un pair, quatre questions, vingt minutes le jour même ; l’examen technique viendra une autre fois.',
    context: `Un vendredi à 16 h, un conseiller raccroche après quarante minutes avec une exploitante de car-wash qui parlait d’en finir. Le 112 est venu, elle est prise en charge. Il reste deux rendez-vous à son agenda : un plan de trésorerie et une citation. Il les tient, rentre chez lui, ne dort pas, et n’en parle à personne avant le lundi.`,
    problem: `Dans une équipe d’avocats, de comptables et de gestionnaires de crise, on sait revoir un dossier, pas une émotion. La seule réunion prévue était technique : qu’aurait-il fallu faire ? Elle tombait mal, sonnait comme un reproche, et deux collègues évitaient depuis les appels « lourds ». L’un d’eux est parti.`,
    whatWasDone: `1. Qui vient de vivre un tel appel le dit d’un mot convenu. Le planning libère l’heure suivante, sans demander pourquoi.
2. Un pair, jamais le supérieur, s’assied avec lui le jour même, vingt minutes, porte fermée.
3. Quatre questions, dans cet ordre : qu’as-tu entendu ? qu’est-ce que tu emportes ? qu’est-ce qui a été bien fait ? que reste-t-il à faire, et par qui d’autre que toi ?
4. Pas de nom, pas de nom de société, pas de note. Rien n’entre dans l’évaluation.
5. Un mot à J+7 : « Comment dors-tu ? » Si cela ne va pas, un psychologue extérieur, payé par la maison.
6. L’examen technique, s’il en faut un, a lieu une autre semaine, avec d’autres gens autour de la table.
7. Si une personne que l’on suivait est décédée, une aide professionnelle extérieure vient le jour même pour l’équipe entière.`,
    resourcesNeeded: `Quatre pairs formés en une journée, un lieu qui ferme, une heure de planning par appel difficile. Une convention avec un psychologue, signée avant d’en avoir besoin. Pour nous : une dizaine d’heures par an.`,
    results: `Onze retours en un an et demi. Neuf ont suffi ; deux collègues ont demandé le psychologue. Personne n’a quitté l’accueil pour cette raison depuis. Ce qui a échoué : les trois premiers étaient menés par la responsable, pourtant aimée ; on s’y surveillait. Et deux fois, un vendredi soir, personne n’était là : le retour s’est fait par téléphone, moins bien.`,
    transferability: `Oui, même à deux. Un avocat ou un comptable seul peut convenir d’un pair chez un confrère : on y parle de soi, jamais du client, et le secret reste entier. Les lignes valent aussi pour ceux qui aident : 107, 106, 0800 32 123, 1813, et le 0800 300 25 pour un indépendant.`,
  },
  nl: {
    title: 'Twintig minuten samenzitten na een zware oproep, zonder het dossier over te doen',
    summary:
      'Na een gesprek waarin het over sterven ging, neemt een adviseur niet meteen de volgende oproep. Een collega, vier vragen, twintig minuten op dezelfde dag; de technische bespreking komt later.',
    context: `Op een vrijdag om vier uur legt een adviseur neer na veertig minuten met de uitbaatster van een carwash, die niet meer wilde leven. De 112 is gekomen, zij wordt opgevangen. In zijn agenda staan nog twee afspraken: een liquiditeitsplan en een dagvaarding. Hij doet ze, gaat naar huis, slaapt niet en zwijgt erover tot maandag.`,
    problem: `Een ploeg van advocaten, accountants en crisismanagers kan een dossier herbekijken, maar geen gevoel. De enige geplande vergadering was technisch: wat had er moeten gebeuren? Ze kwam op een slecht moment en klonk als een verwijt; twee collega’s ontweken sindsdien de “zware” oproepen. Een van hen is vertrokken.`,
    whatWasDone: `1. Wie zo’n oproep achter de rug heeft, zegt één afgesproken woord. De planning maakt het volgende uur vrij, zonder te vragen waarom.
2. Een collega, nooit de chef, gaat dezelfde dag met hem zitten: twintig minuten, deur dicht.
3. Vier vragen, in deze volgorde: wat heb je gehoord? wat neem je mee? wat is er goed gedaan? wat moet er nog gebeuren, en door wie behalve jou?
4. Geen naam, geen firmanaam, geen nota. Niets komt in een evaluatie.
5. Een week later één vraag: “Hoe slaap je?” Gaat het niet, dan is er een externe psycholoog, betaald door het huis.
6. De technische bespreking, als ze nodig is, volgt in een andere week, met andere mensen rond de tafel.
7. Is iemand die wij begeleidden overleden, dan komt dezelfde dag professionele hulp van buiten voor de hele ploeg.`,
    resourcesNeeded: `Vier collega’s die een dag opleiding volgden, een lokaal dat dicht kan, één uur planning per zware oproep. Een overeenkomst met een psycholoog, getekend voor ze nodig is. Bij ons: een tiental uren per jaar.`,
    results: `Elf gesprekken in anderhalf jaar. Negen volstonden; twee collega’s vroegen de psycholoog. Sindsdien verliet niemand om die reden nog het onthaal. Wat misliep: de eerste drie gesprekken werden geleid door de verantwoordelijke, die nochtans geliefd is; iedereen lette op zijn woorden. En twee keer was er op vrijdagavond niemand: toen ging het per telefoon, minder goed.`,
    transferability: `Ja, zelfs met twee. Een advocaat of accountant die alleen werkt, kan een confrater als vaste gesprekspartner vragen: men praat over zichzelf, nooit over de cliënt, en het beroepsgeheim blijft heel. De lijnen zijn er ook voor wie helpt: 106, 107, 1813, 0800 32 123, en 0800 300 25 voor een zelfstandige.`,
  },
}
