import type { SeededPractice } from './practice'

export const tellingTheWorkers: SeededPractice = {
  slug: 'telling-the-workers',
  form: 'practice',
  axis: 2,
  actor: 'bruxeo',
  original: 'nl',
  stages: ['restructuring'],
  needs: ['judicial-reorganisation', 'non-profit-employer', 'legal-advice'],
  serves: ['non-profit', 'company'],
  factsAsOf: '2026-06-18',
  sources: [
    {
      title: 'Wetboek van economisch recht, boek XX, hervorming van kracht sinds 1 september 2023',
      date: '2023-09-01',
    },
  ],
  fr: {
    title:
      'Parler au personnel le matin de la requête : une réunion, une feuille, trois rendez-vous',
    summary:
      'Une asbl de quatorze travailleurs demande une réorganisation. L’équipe l’apprend de la direction, le matin même, avec une feuille qui distingue ce qui est sûr, ce qui ne l’est pas et quand on saura.',
    context: `Une asbl d’accueil d’enfants, quatorze travailleurs, attend des subsides en retard et doit deux trimestres à l’ONSS. Le conseil d’administration décide de demander une réorganisation judiciaire. La coordinatrice veut attendre le jugement avant de parler à l’équipe, « pour ne pas les inquiéter ». Or deux puéricultrices ont déjà ouvert un courrier d’huissier, et les parents posent des questions.`,
    problem: `Le personnel remplit le silence par le pire. Les meilleurs partent d’abord, l’encadrement minimal n’est plus atteint et l’agrément tombe : l’entreprise meurt d’une démission, pas d’une dette. À l’inverse, promettre que « tous les emplois sont garantis » est faux et se paie plus tard. Les responsables ignorent aussi souvent quelles informations ils doivent donner, à qui et dans quel ordre.`,
    whatWasDone: `1. Trois jours avant, la coordinatrice vérifie avec le secrétariat social et l’avocat les obligations d’information et de consultation, s’il existe une représentation du personnel.
2. On écrit une feuille recto : ce qui est décidé, ce que le sursis change pour l’ONSS et les créanciers, ce qui reste inconnu, trois dates auxquelles on reparle.
3. On prépare dix questions redoutées et leur réponse, y compris : « Nous ne le savons pas. » La première est toujours le salaire du mois.
4. Le matin du dépôt, réunion de trente minutes, toute l’équipe, une administratrice présente. La feuille est lue, puis distribuée.
5. L’après-midi, entretiens de dix minutes pour qui le demande. Le soir, un texte court aux parents.
6. Aux trois dates promises, on reparle, même s’il n’y a rien de neuf.`,
    resourcesNeeded: `Une journée de préparation pour deux personnes, une matinée de réunion, deux heures par date suivante. Une personne extérieure à la hiérarchie pour recueillir les questions gênantes : la fédération a prêté une conseillère. Rien de ce qui concerne la santé d’un travailleur n’est noté.`,
    results: `Quatre usages, dont deux asbl. Dans la première, un départ en trois mois, contre quatre craints. Dans la deuxième, la réunion a bien marché mais la deuxième date a été oubliée ; la méfiance est revenue d’un coup. Une petite société a dû recommencer : le délégué n’avait pas été entendu d’abord. La quatrième a fermé malgré tout, et les travailleurs ont dit qu’ils l’avaient su à temps pour chercher.`,
    transferability: `Valable pour toute équipe de cinq à cinquante personnes. Au-delà, les règles de consultation changent la forme et le calendrier. En cas de transfert sous autorité judiciaire, la feuille ne suffit plus : le sort des contrats appelle un conseil spécialisé avant la réunion.`,
  },
  nl: {
    title: 'Het personeel inlichten op de ochtend van het verzoek: één vergadering, één blad',
    summary:
      'Een vzw met veertien werknemers vraagt een gerechtelijke reorganisatie. De ploeg hoort het dezelfde ochtend van de leiding, met een blad dat zegt wat zeker is, wat niet, en wanneer men meer weet.',
    context: `Een vzw voor kinderopvang met veertien werknemers wacht op laattijdige subsidies en is de RSZ twee kwartalen schuldig. De raad van bestuur beslist een gerechtelijke reorganisatie te vragen. De coördinatrice wil het vonnis afwachten voor ze de ploeg inlicht, ‘om hen niet ongerust te maken’. Maar twee kinderverzorgsters hebben al een brief van de deurwaarder geopend en de ouders stellen vragen.`,
    problem: `Wie niets hoort, denkt het ergste. De besten vertrekken het eerst, het minimumaantal begeleiders wordt niet gehaald en de erkenning valt weg: dan sterft de organisatie aan een ontslagbrief, niet aan een schuld. Omgekeerd is de belofte dat ‘alle jobs veilig zijn’ niet waar, en die komt later duur te staan. Vaak weet de leiding ook niet welke informatie ze aan wie verschuldigd is, en in welke volgorde.`,
    whatWasDone: `1. Drie dagen vooraf kijkt de coördinatrice met het sociaal secretariaat en de advocaat na welke plichten van informatie en raadpleging gelden, als er een personeelsvertegenwoordiging is.
2. Er komt één blad, één kant: wat beslist is, wat de opschorting verandert voor de RSZ en de schuldeisers, wat men nog niet weet, en drie data waarop men opnieuw spreekt.
3. Tien gevreesde vragen krijgen vooraf een antwoord, ook: ‘Dat weten we niet.’ De eerste gaat altijd over het loon van deze maand.
4. Op de ochtend van de neerlegging vergadert de hele ploeg een half uur, met een bestuurder erbij. Het blad wordt voorgelezen en dan uitgedeeld.
5. In de namiddag zijn er gesprekken van tien minuten voor wie dat wil. ’s Avonds krijgen de ouders een korte tekst.
6. Op de drie beloofde data spreekt men opnieuw, ook zonder nieuws.`,
    resourcesNeeded: `Twee personen een dag voorbereiding, een voormiddag voor de vergadering, twee uur voor elke volgende datum. Ook iemand van buiten de hiërarchie die lastige vragen opvangt: de federatie leende een adviseur uit. Over de gezondheid van een werknemer wordt niets genoteerd.`,
    results: `Vier keer gebruikt, waarvan twee keer in een vzw. In de eerste vertrok er op drie maanden één persoon; men had er vier gevreesd. In de tweede ging de vergadering goed, maar de tweede datum werd vergeten en het wantrouwen was meteen terug. Een kleine vennootschap moest opnieuw beginnen: de afgevaardigde was niet eerst gehoord. De vierde sloot toch de deuren; de werknemers zeiden dat ze het op tijd wisten om iets anders te zoeken.`,
    transferability: `Bruikbaar voor ploegen van vijf tot vijftig mensen. Daarboven bepalen de regels van raadpleging de vorm en de kalender. Bij een overdracht onder gerechtelijk gezag volstaat het blad niet: over het lot van de arbeidscontracten is eerst gespecialiseerd advies nodig.`,
  },
}
