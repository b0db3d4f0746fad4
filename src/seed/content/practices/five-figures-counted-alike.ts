import type { SeededPractice } from './practice'

export const fiveFiguresCountedAlike: SeededPractice = {
  slug: 'five-figures-counted-alike',
  form: 'experience',
  axis: 3,
  actor: 'bemediation',
  original: 'fr',
  stages: ['prevention', 'early-warning', 'restructuring', 'closure'],
  needs: ['orientation', 'mediation', 'first-advice'],
  serves: ['self-employed', 'company', 'non-profit'],
  factsAsOf: '2026-10-19',
  sources: [
    {
      title:
        'Question écrite n° 664, Parlement de la Région de Bruxelles-Capitale, réponse du 10 mars 2023',
      date: '2023-03-10',
    },
    {
      title: 'Compte rendu d’un groupe de travail, inventé pour la démonstration',
      date: '2026-10-12',
    },
  ],
  fr: {
    title:
      'Compter cinq chiffres d’activité de la même façon chez trois opérateurs, et seulement cinq',
    summary:
      'Un trimestre d’essai pour s’entendre sur ce qu’est une demande, une personne, une suite. Deux chiffres sur cinq ont tenu, et l’essai dit pourquoi les trois autres ne se comparent pas.',
    context: `Chaque opérateur publie ses chiffres, et aucun ne s’additionne. L’un compte des appels, l’autre des dossiers, le troisième des rendez-vous. La même restauratrice figure trois fois. Pour l’image de la Région que la plateforme cherche depuis sa première plénière, il fallait savoir au moins ce que l’on compte.`,
    problem: `Un indicateur commun coûte du travail à ceux qui aident déjà. Chacun craint d’être comparé : un médiateur qui reçoit peu de dossiers lourds paraît paresseux à côté d’un guichet. Et de petits nombres trahissent : un seul brasseur en difficulté dans une commune, tout le monde sait qui.`,
    whatWasDone: `1. Réunir celles et ceux qui encodent, pas les directions.
2. Choisir cinq chiffres : premières demandes, personnes différentes, délai jusqu’à la première réponse, clignotant présent au premier contact, suite connue à trois mois.
3. Écrire pour chacun une phrase, un exemple compté, un exemple non compté.
4. Encoder dix cas inventés, chacun de son côté, puis comparer. Quatre désaccords sur dix la première fois.
5. Compter un trimestre, à partir de ce qui existe déjà, sans nouveau formulaire.
6. Ne rien montrer en dessous de cinq, et ne croiser que deux critères au plus.
7. Se revoir pour dire ce qui ne tient pas, avant toute publication.`,
    resourcesNeeded: `Trois réunions de deux heures, une demi-journée par opérateur en fin de trimestre. Un arbitre d’un quatrième opérateur pour les désaccords. Aucun logiciel, un tableau partagé sans noms.`,
    results: `Deux chiffres tiennent : premières demandes et délai de réponse. « Personnes différentes » est impossible sans échanger des identités, ce que nous avons refusé. « Clignotant présent » dépend de qui pose la question. « Suite connue » n’était remplie que pour un tiers des cas. Un des trois opérateurs, faute de temps, a rendu ses données avec six semaines de retard.`,
    transferability: `Oui, à condition de commencer par les dix cas inventés : c’est la partie la plus utile. Un opérateur tenu au secret peut ne donner que des totaux. Avec plus de cinq participants, prévoir une personne payée pour cela.`,
  },
  nl: {
    title:
      'Vijf activiteitscijfers bij drie operatoren op dezelfde manier tellen, en niet meer dan vijf',
    summary:
      'Een proefkwartaal om het eens te worden over wat een aanvraag, een persoon en een vervolg is. Twee van de vijf cijfers hielden stand; de proef toont waarom de andere niet te vergelijken zijn.',
    context: `Elke operator heeft cijfers, en geen enkel ervan kan men optellen. De ene telt oproepen, de andere dossiers, de derde afspraken. Dezelfde restauranthoudster komt drie keer voor. Voor het beeld van het Gewest dat het platform sinds zijn eerste plenaire vergadering zoekt, moest men minstens weten wat men telt.`,
    problem: `Een gemeenschappelijke indicator kost werk aan wie al helpt. Iedereen vreest de vergelijking: een bemiddelaar met weinig maar zware dossiers lijkt lui naast een loket. En kleine getallen verraden: één brouwer in moeilijkheden in een gemeente, en iedereen weet wie.`,
    whatWasDone: `1. De mensen samenbrengen die invoeren, niet de directies.
2. Vijf cijfers kiezen: eerste aanvragen, verschillende personen, tijd tot het eerste antwoord, een knipperlicht bij het eerste contact, een gekend vervolg na drie maanden.
3. Voor elk cijfer één zin schrijven, met een voorbeeld dat telt en een dat niet telt.
4. Tien verzonnen gevallen elk apart invoeren en dan vergelijken. De eerste keer was men het over vier ervan oneens.
5. Eén kwartaal tellen met wat er al bestaat, zonder nieuw formulier.
6. Niets tonen onder de vijf, en hoogstens twee criteria kruisen.
7. Samen vaststellen wat niet houdt, vóór er iets gepubliceerd wordt.`,
    resourcesNeeded: `Drie vergaderingen van twee uur, en op het einde van het kwartaal een halve dag per operator. Een scheidsrechter van een vierde operator bij onenigheid. Geen software, wel een gedeelde tabel zonder namen.`,
    results: `Twee cijfers houden stand: eerste aanvragen en antwoordtijd. “Verschillende personen” kan niet zonder identiteiten uit te wisselen, en dat wilden we niet. Of er een knipperlicht is, hangt af van wie het vraagt. Het vervolg was maar voor een derde van de gevallen bekend. Eén van de drie operatoren leverde door tijdsgebrek zes weken te laat.`,
    transferability: `Ja, mits men met de tien verzonnen gevallen begint: dat is het nuttigste deel. Wie aan een beroepsgeheim gebonden is, kan zich tot totalen beperken. Met meer dan vijf deelnemers is er iemand nodig die hiervoor betaald wordt.`,
  },
}
