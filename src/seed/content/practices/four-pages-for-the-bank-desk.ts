import type { SeededPractice } from './practice'

export const fourPagesForTheBankDesk: SeededPractice = {
  slug: 'four-pages-for-the-bank-desk',
  form: 'practice',
  axis: 5,
  actor: 'febelfin',
  original: 'fr',
  stages: ['early-warning', 'prevention'],
  needs: ['bank-talks', 'cash-plan', 'credit'],
  serves: ['company', 'self-employed'],
  factsAsOf: '2026-11-12',
  sources: [
    {
      title:
        'Febelfin, rôle de la fédération et orientation vers les services des banques, information publique',
      date: '2026-11-01',
    },
  ],
  fr: {
    title: 'Envoyer quatre pages au bon guichet de la banque, avant la dénonciation du crédit',
    summary:
      'Un dossier de quatre pages, toujours dans le même ordre, adressé au service qui décide et non à l’agence qui relaie. La banque répond sur des chiffres, pas sur une inquiétude.',
    context: `Une fleuriste avec deux points de vente dépasse sa ligne de crédit trois mois de suite. Elle en parle au guichet de l’agence, à une personne aimable qui ne décide de rien. Deux lettres automatiques arrivent, puis un courrier d’un service inconnu, qui évoque la dénonciation. Elle ne sait plus à qui parler, et envoie un bilan de l’année passée, sans un mot.`,
    problem: `Dans une banque, la personne qui connaît le client, celle qui analyse et celle qui suit les crédits en difficulté sont rarement la même. Le dossier est passé de main en main, incomplet chaque fois. Vu de la banque, un client silencieux en dépassement est un risque sans visage ; vu du client, une lettre type est un verdict. Un dossier trop épais n’est pas lu non plus.`,
    whatWasDone: `1. On identifie d’abord le guichet : on demande par écrit à l’agence quel service suit le dossier et qui a le pouvoir de décider. Sans réponse sous cinq jours, on demande l’orientation par la fédération.
2. Page 1 : l’entreprise en dix lignes, ce qui s’est passé, ce qui a déjà été corrigé, avec des dates.
3. Page 2 : tous les crédits, dans toutes les banques : solde, échéance, sûreté, retard. Rien n’est caché, même le leasing de la voiture.
4. Page 3 : treize semaines de trésorerie, avec la semaine la plus basse entourée.
5. Page 4 : la demande, une seule, avec sa durée, et ce que l’entreprise fera si la réponse est non.
6. Le comptable signe la page 3, l’entrepreneure relit le tout à voix haute.
7. Envoi, appel à deux jours, date de réponse demandée par écrit.`,
    resourcesNeeded: `Quatre heures pour l’entrepreneure, trois pour le comptable, une pour le conseiller qui relit. La difficulté n’est pas d’écrire, mais d’obtenir un relevé complet des crédits : il a fallu onze jours dans un cas. La fédération oriente ; elle n’intervient pas dans la décision et ne reçoit pas le dossier.`,
    results: `Sept usages. Dans cinq cas, une personne nommée a répondu dans les dix jours ; quatre demandes acceptées, dont deux réduites. Un refus motivé, utile pour la suite. Un dossier sans réponse : il demandait trois choses à la fois. Dans le dernier, la page 3 a montré un trou que l’entrepreneur ignorait, et il est parti vers le CED plutôt que vers la banque.`,
    transferability: `Oui, par tout conseiller de première ligne. Pour un indépendant sans comptable, la page 3 se fait avec les relevés de compte. Quand le crédit est déjà dénoncé, l’ordre change : avocat d’abord, car les délais courent.`,
  },
  nl: {
    title:
      'Vier bladzijden naar het juiste loket van de bank sturen, vóór de opzegging van het krediet',
    summary:
      'Een dossier van vier bladzijden, altijd in dezelfde volgorde, gericht aan de dienst die beslist en niet aan het kantoor dat doorgeeft. De bank antwoordt dan op cijfers, niet op ongerustheid.',
    context: `Een bloemiste met twee winkels overschrijdt drie maanden na elkaar haar kredietlijn. Ze praat erover aan de balie van het kantoor, met iemand die vriendelijk is maar niets beslist. Er komen twee automatische brieven, daarna een schrijven van een onbekende dienst met het woord opzegging erin. Ze weet niet meer met wie ze moet praten en stuurt zonder één woord uitleg de balans van vorig jaar.`,
    problem: `In een bank zijn degene die de klant kent, degene die analyseert en degene die moeilijke kredieten opvolgt zelden dezelfde persoon. Het dossier gaat van hand tot hand en is telkens onvolledig. Voor de bank is een zwijgende klant in overschrijding een risico zonder gezicht; voor de klant is een standaardbrief een vonnis. Een te dik dossier wordt evenmin gelezen.`,
    whatWasDone: `1. Eerst het loket zoeken: schriftelijk aan het kantoor vragen welke dienst het dossier opvolgt en wie mag beslissen. Geen antwoord na vijf dagen: dan vraagt men de federatie de weg te wijzen.
2. Bladzijde 1: de onderneming in tien lijnen, wat er gebeurd is, wat al is rechtgezet, met data.
3. Bladzijde 2: alle kredieten bij alle banken: saldo, vervaldag, zekerheid, achterstand. Niets verzwijgen, ook de leasing van de auto niet.
4. Bladzijde 3: dertien weken liquiditeit, met een cirkel rond de laagste week.
5. Bladzijde 4: de vraag, één enkele, met haar duur, en wat de onderneming doet als het antwoord nee is.
6. De accountant tekent bladzijde 3, de onderneemster leest alles luidop na.
7. Versturen, na twee dagen bellen, en schriftelijk een datum voor het antwoord vragen.`,
    resourcesNeeded: `Vier uur voor de onderneemster, drie voor de accountant, één voor de adviseur die naleest. Schrijven is niet moeilijk; een volledig overzicht van de kredieten krijgen wel: in één geval duurde dat elf dagen. De federatie wijst de weg; ze komt niet tussen in de beslissing en ontvangt het dossier niet.`,
    results: `Zeven keer gebruikt. In vijf gevallen antwoordde binnen tien dagen iemand met een naam; vier vragen werden aanvaard, twee daarvan in een kleinere vorm. Eén weigering met redenen, waarmee men verder kon. Eén dossier bleef zonder antwoord: er stonden drie vragen tegelijk in. Bij het laatste toonde bladzijde 3 een gat dat de ondernemer niet kende, en hij ging naar het CED in plaats van naar de bank.`,
    transferability: `Ja, elke adviseur van de eerste lijn kan dit. Een zelfstandige zonder boekhouder maakt bladzijde 3 met de rekeninguittreksels. Is het krediet al opgezegd, dan verandert de volgorde: eerst de advocaat, want er lopen termijnen.`,
  },
}
