import { bookXX, question664, type SeededOutput } from './output'

/** Axes 1 and 2: who does what, and what operators meet in their work. */
export const analysisAndChallenges: readonly SeededOutput[] = [
  {
    key: 'minutes-first-plenary',
    kind: 'minutes',
    axis: 1,
    meeting: 'first',
    actor: 'hub-brussels',
    original: 'fr',
    factsAsOf: '2023-01-18',
    publishedDaysAgo: 330,
    sources: [question664],
    fr: {
      title: 'Compte rendu de la première réunion, 18 janvier 2023',
      summary:
        'Quinze participants, cinq axes, quatre demandes : ce que la première réunion de la plateforme a posé, et ce qui a suivi.',
      body: `Quinze structures se sont réunies le 18 janvier 2023 : acteurs juridiques, finance, professionnels du chiffre, accompagnement général et spécialisé, soutien psychologique, et les fédérations à leurs côtés. L’objet était de dresser un tableau macroéconomique où les retours du terrain ont leur place, de garder les actions complémentaires et de guider la politique de la Région.

Cinq axes ont été retenus :

1. l’analyse de l’écosystème régional ;
2. les défis que les opérateurs rencontrent ;
3. les indicateurs d’activité qui peuvent se partager ;
4. les principaux risques et les solutions qui existent ;
5. ce que chacun apporte pour que prévention, accompagnement et aide s’enchaînent.

Les participants ont demandé une carte des acteurs, le partage d’expériences de terrain, le partage de contacts et le partage d’expertise. Les plénières se tiennent trois à quatre fois par an ; des groupes de travail s’ouvrent entre elles quand des acteurs le demandent. La communication reste interne, par les structures participantes. La séance a été jugée très positive.`,
    },
    nl: {
      title: 'Verslag van de eerste vergadering, 18 januari 2023',
      summary:
        'Vijftien deelnemers, vijf assen, vier vragen: wat de eerste vergadering van het platform heeft neergelegd, en wat volgde.',
      body: `Op 18 januari 2023 kwamen vijftien structuren samen: juridische actoren, de financiële sector, cijferberoepen, algemene en gespecialiseerde begeleiding, psychologische steun, en de federaties naast hen. Het doel was een macro-economisch beeld te schetsen waarin de ervaringen van het terrein hun plaats hebben, de acties complementair te houden en het beleid van het Gewest te sturen.

Vijf assen werden gekozen:

1. de analyse van het gewestelijke ecosysteem;
2. de uitdagingen waarmee de operatoren te maken krijgen;
3. de activiteitsindicatoren die gedeeld kunnen worden;
4. de voornaamste risico’s en de oplossingen die bestaan;
5. wat ieder bijdraagt opdat preventie, begeleiding en hulp in elkaar overgaan.

De deelnemers vroegen een kaart van de actoren, het delen van terreinervaring, van contacten en van expertise. De plenaire vergaderingen komen drie tot vier keer per jaar; daartussen gaan werkgroepen open wanneer actoren erom vragen. De communicatie blijft intern, via de deelnemende structuren. De vergadering werd als zeer positief beoordeeld.`,
    },
    en: {
      title: 'Minutes of the first meeting, 18 January 2023',
      summary:
        'Fifteen participants, five lines of work, four requests: what the first meeting laid down.',
    },
  },
  {
    key: 'blanks-on-the-map',
    kind: 'report',
    axis: 1,
    group: 'map',
    actor: 'hub-brussels',
    original: 'fr',
    factsAsOf: '2026-09-20',
    publishedDaysAgo: 58,
    sources: [
      {
        title: 'Relevé des appels d’un mois dans six permanences, groupe « Qui fait quoi »',
        date: '2026-09-20',
      },
    ],
    fr: {
      title: 'Les blancs de la carte : où personne ne répond encore',
      summary:
        'Six permanences ont noté pendant un mois qui elles appelaient et qui manquait. Trois blancs reviennent : le non-marchand, le samedi et les dettes mêlées.',
      body: `Pendant un mois, six permanences ont noté chaque orientation : qui a été appelé, et qui manquait. Le relevé ne compte pas des personnes mais des moments où l’on a cherché quelqu’un.

Trois blancs reviennent chez presque tous.

- Le non-marchand : une asbl qui emploie et dont le subside tarde n’est ni « une entreprise comme les autres » ni un particulier. On l’envoie d’une fédération à l’autre.
- Le soir et le samedi : les commerces appellent quand ils ferment, les permanences répondent quand ils ouvrent.
- Les dettes mêlées : la même personne doit à la TVA, à son bailleur et à sa sœur. Chaque service traite une part, personne ne tient l’ensemble.

Le groupe ne propose pas de nouveau service. Il demande que chaque fiche dise pour qui elle n’est pas, et à qui passer alors le relais. Deux fiches ont été refaites ainsi en septembre. La carte sera relue au printemps avec le même relevé, pour voir si les blancs ont bougé.`,
    },
    nl: {
      title: 'De witte vlekken op de kaart: waar nog niemand antwoordt',
      summary:
        'Zes zitdagen noteerden een maand lang wie ze belden en wie ontbrak. Drie witte vlekken keren terug: de socialprofit, de zaterdag en gemengde schulden.',
      body: `Een maand lang noteerden zes zitdagen elke doorverwijzing: wie werd gebeld, en wie ontbrak. De telling gaat niet over personen maar over momenten waarop iemand gezocht werd.

Drie witte vlekken komen bijna overal terug.

- De socialprofit: een vzw met personeel waarvan de subsidie uitblijft, is geen gewone onderneming en geen particulier. Ze wordt van de ene federatie naar de andere gestuurd.
- De avond en de zaterdag: winkels bellen wanneer ze sluiten, de zitdagen antwoorden wanneer ze openen.
- Gemengde schulden: dezelfde persoon is btw verschuldigd, huur, en geld aan zijn zus. Elke dienst behandelt een deel, niemand houdt het geheel vast.

De groep stelt geen nieuwe dienst voor. Ze vraagt dat elke fiche zegt voor wie ze niet bedoeld is, en wie dan wel helpt. Twee fiches zijn in september zo herschreven. In het voorjaar wordt de kaart met dezelfde telling nagelezen, om te zien of de vlekken verschoven zijn.`,
    },
    en: {
      title: 'The blanks on the map: where nobody answers yet',
      summary:
        'Six desks noted for a month whom they rang and who was missing. Three blanks come back.',
    },
  },
  {
    key: 'sheet-template',
    kind: 'tool',
    axis: 1,
    group: 'map',
    actor: 'bruxeo',
    original: 'fr',
    factsAsOf: '2026-06-10',
    publishedDaysAgo: 140,
    sources: [{ title: 'Essai de la grille par quatre opérateurs', date: '2026-06-10' }],
    fr: {
      title: 'Décrire son service en douze lignes',
      summary:
        'Une grille courte pour qu’un autre opérateur sache, en une minute, si la personne en face de lui peut être aidée chez vous.',
      body: `Une fiche est bonne quand celui qui ne vous connaît pas peut dire oui ou non à la personne assise devant lui. La grille tient en douze lignes ; chaque ligne répond à une question posée au téléphone.

1. Pour qui, et pour qui pas.
2. À quel moment : prévention, alerte, redressement, arrêt, nouveau départ.
3. Ce qui se passe au premier rendez-vous.
4. Ce que vous ne faites jamais.
5. Dans quelles langues.
6. Combien de temps avant une réponse, en jours ouvrables.
7. Ce que cela coûte, et ce qui est gratuit.
8. Où, et s’il faut venir.
9. Les papiers à apporter, sans lesquels on ne peut rien.
10. Complet ou non, et depuis quand on l’a vérifié.
11. À qui passer le relais quand ce n’est pas chez vous.
12. Qui, chez vous, tient cette fiche.

Quatre opérateurs l’ont essayée. Les lignes 1 et 4 sont les plus difficiles à écrire, et les plus utiles. Une fiche qui n’a pas été vérifiée depuis six mois le montre d’elle-même ; c’est voulu.`,
    },
    nl: {
      title: 'Uw dienst beschrijven in twaalf regels',
      summary:
        'Een kort rooster waarmee een andere operator binnen een minuut weet of de persoon tegenover hem bij u geholpen kan worden.',
      body: `Een fiche is goed wanneer iemand die u niet kent ja of nee kan zeggen tegen de persoon voor hem. Het rooster telt twaalf regels; elke regel beantwoordt een vraag die aan de telefoon gesteld wordt.

1. Voor wie, en voor wie niet.
2. Op welk moment: preventie, waarschuwing, herstel, stopzetting, nieuwe start.
3. Wat er bij de eerste afspraak gebeurt.
4. Wat u nooit doet.
5. In welke talen.
6. Hoelang men op een antwoord wacht, in werkdagen.
7. Wat het kost, en wat gratis is.
8. Waar, en of men moet langskomen.
9. De papieren zonder welke niets kan.
10. Volzet of niet, en sinds wanneer dat nagekeken is.
11. Naar wie u doorverwijst als het niet bij u is.
12. Wie bij u deze fiche bijhoudt.

Vier operatoren hebben het rooster geprobeerd. Regels 1 en 4 zijn het moeilijkst te schrijven, en het nuttigst. Een fiche die zes maanden niet nagekeken is, toont dat zelf; zo is het bedoeld.`,
    },
    en: {
      title: 'Describing your service in twelve lines',
      summary: 'A short grid by which another operator knows within a minute whether you can help.',
    },
  },
  {
    key: 'by-the-telephone',
    kind: 'tool',
    axis: 2,
    group: 'first-call',
    meeting: 'autumn',
    actor: 'un-pass-dans-l-impasse',
    original: 'fr',
    factsAsOf: '2026-10-05',
    publishedDaysAgo: 40,
    sources: [{ title: 'Numéros d’aide vérifiés par le groupe', date: '2026-10-05' }],
    fr: {
      title: 'La page près du téléphone : quand la personne ne va pas bien',
      summary:
        'Une page à garder sous la main : quoi dire dans les premières minutes, qui appeler, et ce qu’il vaut mieux ne pas promettre.',
      body: `Cette page est faite pour ceux dont l’écoute n’est pas le métier. Elle se garde à côté du téléphone, pas dans un classeur.

D’abord la sécurité. Si la personne est en danger maintenant : 112. Pour parler, jour et nuit, en français : 0800 32 123 ; en néerlandais : 1813. Pour les indépendants, du lundi au vendredi : 0800 300 25.

Ensuite les mots.

- Demander simplement : « Pensez-vous à mourir ? » Poser la question n’en donne pas l’idée.
- Se taire et laisser venir la réponse.
- Ne pas promettre de ne rien dire à personne. Dire plutôt : « Je voudrais en parler avec quelqu’un qui sait aider. Est-ce que vous êtes d’accord ? »
- Ne pas raccrocher avant d’être convenus de la suite, même petite.

L’alerte d’une sentinelle part avec l’accord de la personne. Le dossier, les dettes et les papiers attendent. Après l’appel, un quart d’heure avec un collègue fait partie du travail. Rien de tout cela ne s’écrit dans un résumé ni dans un courriel.`,
    },
    nl: {
      title: 'Het blad bij de telefoon: wanneer het met de persoon niet goed gaat',
      summary:
        'Een blad om bij de hand te houden: wat zeggen in de eerste minuten, wie bellen, en wat men beter niet belooft.',
      body: `Dit blad is bedoeld voor wie luisteren niet als vak heeft. Het ligt naast de telefoon, niet in een map.

Eerst de veiligheid. Is de persoon nu in gevaar: 112. Om te praten, in het Nederlands: 1813; in het Frans, dag en nacht: 0800 32 123. Voor zelfstandigen, van maandag tot vrijdag: 0800 300 25.

Dan de woorden.

- Vraag eenvoudig: “Denkt u eraan om uit het leven te stappen?” De vraag stellen brengt niemand op het idee.
- Zwijg, en laat het antwoord komen.
- Beloof niet dat u niets zult zeggen. Zeg liever: “Ik zou er graag over praten met iemand die kan helpen. Gaat u akkoord?”
- Leg niet neer voor er iets afgesproken is, hoe klein ook.

Een schildwacht verwittigt met akkoord van de persoon. Het dossier, de schulden en de papieren kunnen wachten. Na de oproep hoort een kwartier met een collega bij het werk. Niets hiervan komt in een samenvatting of in een e-mail.`,
    },
    en: {
      title: 'The sheet by the telephone: when the person is not well',
      summary:
        'One sheet to keep at hand: what to say in the first minutes, whom to call, what not to promise.',
    },
  },
  {
    key: 'late-and-ashamed',
    kind: 'report',
    axis: 2,
    group: 'first-call',
    actor: 'reseau-entreprendre-oasis',
    original: 'fr',
    factsAsOf: '2026-08-30',
    publishedDaysAgo: 76,
    sources: [
      {
        title: 'Douze entretiens avec des praticiens, groupe « Le premier appel »',
        date: '2026-08-30',
      },
    ],
    fr: {
      title: 'Ils viennent tard : ce que douze praticiens disent de la honte',
      summary:
        'Ce n’est pas l’ignorance qui tient les gens à distance, c’est la honte. Douze praticiens disent ce qui ouvre la porte et ce qui la referme.',
      body: `Douze praticiens ont raconté la dernière personne venue trop tard. Aucun n’a parlé d’ignorance : presque tous savaient qu’une aide existait. Ils ont attendu l’huissier, puis ont encore attendu.

Ce qui referme la porte revient souvent : un formulaire avant une phrase, le mot « faillite » au premier appel, une salle d’attente où l’on peut croiser un client, une lettre qui commence par ce qu’on risque.

Ce qui l’ouvre tient à peu.

- Dire d’emblée que la conversation n’engage à rien.
- Parler d’une date plutôt que d’une dette : « Quand devez-vous répondre ? »
- Nommer la fatigue avant les chiffres.
- Proposer que le conjoint vienne, sans l’exiger.
- Rappeler le jour dit, même sans nouvelle.

Dettes, séparation et dépression arrivent ensemble ; celui qui ne traite que l’une ne voit pas revenir la personne. Après un jugement, l’idée d’un nouveau départ vient trop tôt : d’abord les droits urgents, le toit, les papiers. Le groupe propose de relire avec ces phrases toutes nos lettres types avant l’été.`,
    },
    nl: {
      title: 'Ze komen laat: wat twaalf praktijkmensen over schaamte zeggen',
      summary:
        'Niet onwetendheid maar schaamte houdt mensen weg. Twaalf praktijkmensen zeggen wat de deur opent en wat ze sluit.',
      body: `Twaalf praktijkmensen vertelden over de laatste persoon die te laat kwam. Niemand sprak van onwetendheid: bijna iedereen wist dat er hulp bestond. Ze wachtten op de deurwaarder, en daarna nog.

Wat de deur sluit, keert terug: een formulier vóór een zin, het woord ‘faillissement’ bij de eerste oproep, een wachtzaal waar men een klant kan tegenkomen, een brief die begint met wat men riskeert.

Wat ze opent, is klein.

- Meteen zeggen dat het gesprek tot niets verbindt.
- Over een datum spreken in plaats van een schuld: “Wanneer moet u antwoorden?”
- De vermoeidheid noemen vóór de cijfers.
- Voorstellen dat de partner meekomt, zonder het te eisen.
- Terugbellen op de afgesproken dag, ook zonder nieuws.

Schulden, scheiding en depressie komen samen; wie er maar één behandelt, ziet de persoon niet terug. Na een vonnis komt een nieuwe start te vroeg: eerst de dringende rechten, het dak, de papieren. De groep stelt voor om al onze modelbrieven vóór de zomer met deze zinnen te herlezen.`,
    },
    en: {
      title: 'They come late: what twelve practitioners say of shame',
      summary:
        'Not ignorance but shame keeps people away: what opens the door, and what shuts it again.',
    },
  },
  {
    key: 'early-warning-letter',
    kind: 'model-letter',
    axis: 2,
    actor: 'itaa',
    original: 'nl',
    factsAsOf: '2026-05-12',
    publishedDaysAgo: 170,
    sources: [bookXX],
    fr: {
      title: 'Lettre type : l’alerte de l’expert-comptable à son client',
      summary:
        'Une lettre d’une page pour le devoir d’alerte de l’article XX.23, § 3, qui dit les faits sans humilier et propose un premier pas.',
      body: `Quand l’expert-comptable externe voit des faits graves et concordants, il le dit par écrit aux dirigeants. Si rien n’est fait dans le mois, il peut en informer le président du tribunal sans violer son secret. La lettre qui suit est un modèle : chacun l’adapte et reste juge de ce qu’il écrit.

« Madame, Monsieur,

En tenant vos comptes, j’ai relevé les faits suivants : (deux ou trois faits, avec leur date). Pris ensemble, ils peuvent mettre en danger la continuité de votre entreprise. La loi me demande de vous le dire.

Je vous propose un rendez-vous cette semaine. Nous regarderons ce qui peut être fait : un plan de trésorerie, un plan de paiement, un premier conseil juridique, un premier diagnostic gratuit. Vous n’êtes pas seul dans ce cas, et il est encore temps.

Dites-moi, s’il vous plaît, dans le mois, ce que vous décidez. »

Ce qui a aidé ceux qui l’ont envoyée : l’annoncer par téléphone la veille, ne joindre aucun tableau, et finir sur une date plutôt que sur un article de loi.`,
    },
    nl: {
      title: 'Modelbrief: de waarschuwing van de accountant aan zijn cliënt',
      summary:
        'Een brief van één bladzijde voor de waarschuwingsplicht van artikel XX.23, § 3: de feiten zonder te vernederen, en een eerste stap.',
      body: `Ziet de externe accountant gewichtige en overeenstemmende feiten, dan zegt hij dat schriftelijk aan de bestuurders. Gebeurt er binnen een maand niets, dan mag hij de voorzitter van de rechtbank inlichten zonder zijn beroepsgeheim te schenden. De brief hieronder is een model: ieder past hem aan en blijft zelf oordelen over wat hij schrijft.

“Geachte mevrouw, geachte heer,

Bij het bijhouden van uw rekeningen heb ik het volgende vastgesteld: (twee of drie feiten, met datum). Samen kunnen ze de continuïteit van uw onderneming in gevaar brengen. De wet vraagt mij u dat te zeggen.

Ik stel een afspraak voor, nog deze week. We bekijken wat er kan: een liquiditeitsplan, een afbetalingsplan, een eerste juridisch advies, een gratis eerste diagnose. U bent hierin niet alleen, en er is nog tijd.

Laat mij alstublieft binnen de maand weten wat u beslist.”

Wat hielp bij wie de brief verstuurde: hem de dag voordien telefonisch aankondigen, geen tabellen bijvoegen, en eindigen met een datum in plaats van een wetsartikel.`,
    },
    en: {
      title: 'Model letter: the accountant’s warning to a client',
      summary:
        'One page for the duty of early warning: the facts without humiliation, and a first step.',
    },
  },
  {
    key: 'group-notes-sentinels',
    kind: 'minutes',
    axis: 2,
    group: 'first-call',
    meeting: 'first-call-1',
    actor: 'un-pass-dans-l-impasse',
    original: 'fr',
    within: 'group',
    factsAsOf: '2026-09-25',
    publishedDaysAgo: 55,
    sources: [{ title: 'Notes de la réunion du groupe', date: '2026-09-25' }],
    fr: {
      title: 'Notes du groupe : deux appels joués, et ce qu’on en retient',
      summary:
        'Pour les membres du groupe : le déroulé de deux appels joués, les mots qui ont porté et ceux que nous ne dirons plus.',
      body: `Ces notes restent dans le groupe : elles citent des hésitations que chacun a accepté de montrer.

Premier appel joué. Un installateur demande un plan de paiement ; au bout de quatre minutes, un silence. Celui qui répond enchaîne sur les papiers. Le silence n’est plus jamais revenu. Nous avons rejoué la scène en laissant dix secondes : la personne a parlé de son sommeil, puis du reste.

Deuxième appel. La question est posée sans détour, la réponse est non, et la conversation reprend plus calmement. Personne n’a trouvé la question déplacée, sauf celui qui la posait.

Ce que nous retenons :

- compter jusqu’à dix avant de combler un silence ;
- garder la page des numéros ouverte dès le début ;
- ne jamais finir par « courage » ;
- prévoir à qui l’on parle après.

Il reste une question ouverte : que faire quand la personne refuse que l’on alerte, et que l’on a peur. La formation de sentinelle y consacre une demi-journée ; chaque opérateur y envoie deux personnes.`,
    },
    nl: {
      title: 'Notities van de groep: twee gespeelde oproepen, en wat we onthouden',
      summary:
        'Voor de leden van de groep: het verloop van twee gespeelde oproepen, de woorden die werkten en die we niet meer zeggen.',
      body: `Deze notities blijven in de groep: ze tonen aarzelingen die ieder heeft willen laten zien.

Eerste gespeelde oproep. Een installateur vraagt een afbetalingsplan; na vier minuten valt een stilte. Wie antwoordt, gaat verder over de papieren. De stilte kwam nooit meer terug. We speelden de scène opnieuw met tien seconden: de persoon sprak over zijn slaap, en dan over de rest.

Tweede oproep. De vraag wordt zonder omwegen gesteld, het antwoord is neen, en het gesprek gaat rustiger verder. Niemand vond de vraag ongepast, behalve wie ze stelde.

Wat we onthouden:

- tot tien tellen voor men een stilte vult;
- het blad met de nummers van bij het begin open houden;
- nooit eindigen met ‘sterkte’;
- weten met wie men daarna praat.

Eén vraag blijft open: wat als de persoon niet wil dat men verwittigt, en men bang is. De opleiding tot schildwacht besteedt er een halve dag aan; elke operator stuurt twee mensen.`,
    },
  },
]
