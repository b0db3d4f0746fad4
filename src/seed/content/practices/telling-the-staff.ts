import type { SeededPractice } from './practice'

export const tellingTheStaff: SeededPractice = {
  slug: 'telling-the-staff',
  form: 'practice',
  axis: 2,
  actor: 'bruxeo',
  original: 'fr',
  stages: ['closure'],
  needs: ['non-profit-employer', 'urgent-rights', 'legal-advice'],
  serves: ['non-profit', 'company'],
  factsAsOf: '2026-07-02',
  sources: [
    {
      title:
        'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023 (rôle du curateur)',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Annoncer la fermeture au personnel : une réunion, une feuille par travailleur',
    summary:
      'Une asbl de neuf personnes ferme. La direction parle avant la rumeur, dit ce qu’elle ne sait pas, et remet à chacun une feuille à son nom : dates, documents, qui répond à quelle question.',
    context: `Une asbl d’insertion, neuf travailleurs, perd une subvention puis attend la suivante sept mois. L’organe d’administration décide un mardi soir de déposer l’aveu de faillite. La directrice doit l’annoncer à une équipe qu’elle a recrutée, dont deux personnes en insertion et une en congé de maladie. Le secrétariat social n’est pas encore prévenu.`,
    problem: `L’équipe l’apprend d’ordinaire par un fournisseur, par l’huissier, ou par un courriel du dimanche. La direction, honteuse, promet trop : « vous serez tous payés. » Chacun pose alors quarante fois la même question, personne ne sait qui, de l’asbl ou du curateur, remet quel document, et ceux qui sont absents sont oubliés.`,
    whatWasDone: `1. Le mercredi matin : secrétariat social et avocat, pour l’ordre des démarches et les règles d’information du personnel. À vérifier chaque fois, surtout s’il y a une délégation.
2. Le mercredi après-midi : préparer une feuille par personne. Date d’entrée, horaire, congés restants, documents que l’asbl peut encore remettre, ceux qui viendront du curateur.
3. Le jeudi à 9 h, réunion d’une heure, deux membres de l’organe d’administration présents. La directrice lit douze lignes : la décision, la cause, la suite, ce qu’elle ignore.
4. Les absents sont appelés dans la même heure, avant la fin de la réunion.
5. Puis dix minutes par personne, avec sa feuille. On n’y discute pas du passé.
6. Une personne extérieure reste l’après-midi, pour qui veut parler. Une carte : 107, 106, 0800 32 123, 1813.
7. Les usagers sont prévenus le lendemain, par leurs travailleurs.`,
    resourcesNeeded: `Un jour et demi de préparation pour deux personnes, deux heures d’avocat, une demi-journée d’une personne extérieure. Un exemplaire de chaque contrat. Le texte des douze lignes, relu par quelqu’un qui n’est pas de la maison.`,
    results: `Utilisée trois fois. Deux équipes ont travaillé jusqu’au jugement, et les feuilles ont été remises telles quelles au curateur. La troisième fois, un courriel interne était parti la veille ; la réunion a servi à s’excuser. La directrice d’une des asbl dit avoir regretté une seule phrase, celle qui n’était pas dans le texte. Pour la travailleuse malade, l’appel était la bonne idée.`,
    transferability: `Oui pour une société commerciale ; au-delà d’une vingtaine de personnes, les règles et le rythme changent, et le secrétariat social conduit. Si la fermeture se fait sans faillite, il n’y a pas de curateur : la deuxième partie de la feuille devient celle de l’employeur, avec ses propres délais.`,
  },
  nl: {
    title: 'De sluiting aan het personeel meedelen: één vergadering, één blad per werknemer',
    summary:
      'Een vzw met negen mensen sluit. De directie spreekt voor het gerucht dat doet, zegt wat ze niet weet, en geeft elk een blad op naam: data, documenten, wie op welke vraag antwoordt.',
    context: `Een vzw voor tewerkstelling, negen werknemers, verliest één subsidie en wacht zeven maanden op de volgende. Op dinsdagavond beslist het bestuursorgaan om aangifte van faillissement te doen. De directrice moet het vertellen aan een ploeg die ze zelf aanwierf, met twee mensen in een traject en iemand met ziekteverlof. Het sociaal secretariaat weet nog van niets.`,
    problem: `Meestal verneemt de ploeg het van een leverancier, van de deurwaarder, of in een mail op zondag. De directie schaamt zich en belooft te veel: “iedereen krijgt zijn loon.” Daarna stelt elk veertig keer dezelfde vraag, weet niemand wie welk document geeft, de vzw of de curator, en worden de afwezigen vergeten.`,
    whatWasDone: `1. Woensdagvoormiddag: sociaal secretariaat en advocaat, over de volgorde en de regels om het personeel in te lichten. Telkens na te gaan, zeker met een vakbondsafvaardiging.
2. Woensdagnamiddag: één blad per persoon. Datum van indiensttreding, uurrooster, resterend verlof, documenten die de vzw nog kan geven, en die van de curator zullen komen.
3. Donderdag om negen uur een vergadering van een uur, met twee bestuurders erbij. De directrice leest twaalf regels: de beslissing, de oorzaak, het vervolg, wat ze niet weet.
4. De afwezigen worden binnen datzelfde uur gebeld, voor de vergadering gedaan is.
5. Dan tien minuten per persoon, met het blad. Over het verleden gaat het niet.
6. Iemand van buiten blijft die namiddag, voor wie wil praten. Een kaartje: 106, 107, 1813, 0800 32 123.
7. De gebruikers worden de dag nadien verwittigd, door hun begeleiders.`,
    resourcesNeeded: `Anderhalve dag voorbereiding met twee, twee uur advocaat, een halve dag van iemand van buiten. Een exemplaar van elk contract. De twaalf regels, nagelezen door iemand die niet in huis werkt.`,
    results: `Drie keer gebruikt. Twee ploegen werkten door tot het vonnis, en de bladen gingen ongewijzigd naar de curator. De derde keer was er de avond voordien een interne mail vertrokken; de vergadering diende om zich te verontschuldigen. Eén directrice zegt dat ze maar één zin betreurt: die stond niet in de tekst. Voor de zieke werkneemster was de telefoon het juiste idee.`,
    transferability: `Ja, voor een handelsvennootschap; boven een twintigtal mensen veranderen de regels en het ritme, en leidt het sociaal secretariaat. Sluit men zonder faillissement, dan is er geen curator: het tweede deel van het blad wordt dan dat van de werkgever, met eigen termijnen.`,
  },
}
